package org.plumbline.rules;

import static org.plumbline.rules.DesignRule.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.graph.MlSystem;
import org.plumbline.words.Quoted;

/// Rules about a page that can be read.
final class ReadabilityRules {
  private static final Category HERE = Category.READABILITY;

  /// More overlapping pairs than these are not listed: the page is unreadable anyway.
  private static final int MOST_PAIRS = 2_000;

  static final List<DesignRule> ALL =
      List.of(
          rule(HERE, "too-many-elements")
              .warning(Section.COLLABORATION)
              .always((system, report) -> {
                long seen = seen(system.design());
                if (seen > system.number("maxVisibleElements")) {
                  report.whole(Map.of("n", Long.toString(seen)));
                }
              }),
          rule(HERE, "unnamed-element")
              .warning(Section.DECISIONS)
              .always((system, report) ->
                  system.design().components().stream()
                      .filter(each -> each.name().isBlank())
                      .forEach(each ->
                          report.about(each.id(), each.id(), Map.of("type", type(system, each))))),
          rule(HERE, "duplicate-name")
              .warning(Section.DECISIONS)
              .always(ReadabilityRules::sameNames),
          rule(HERE, "long-name")
              .advice(Section.COLLABORATION)
              .always((system, report) ->
                  system.design().components().stream()
                      .filter(each ->
                          each.name().codePointCount(0, each.name().length())
                              > report.figure(Threshold.NAME))
                      .forEach(
                          each -> report.about(each.id(), Quoted.name(each.name()), Map.of()))),
          rule(HERE, "overlapping-elements")
              .warning(Section.DECISIONS)
              .always(ReadabilityRules::overlaps),
          rule(HERE, "group-unclear")
              .warning(Section.DECISIONS)
              .always((system, report) -> {
                Set<String> inhabited = inhabited(system.design());
                system.design().boundaries().stream()
                    .filter(each -> each.name().isBlank() || !inhabited.contains(each.id()))
                    .forEach(each ->
                        report.about(each.id(), Sayings.named(each.name(), each.id()), Map.of()));
              }));

  private ReadabilityRules() {}

  private static String type(MlSystem system, Component component) {
    return component
        .typeIn(system.wiring().catalog())
        .map(ComponentType::name)
        .map(Sayings::inSentence)
        .orElse(component.type());
  }

  private static Map<String, Boundary> boundaries(Design design) {
    Map<String, Boundary> boundaries = new HashMap<>();
    design.boundaries().forEach(each -> boundaries.putIfAbsent(each.id(), each));
    return boundaries;
  }

  /// Components outside of collapsed boundaries, and the collapsed boundaries themselves.
  static long seen(Design design) {
    if (design.boundaries().stream().noneMatch(Boundary::collapsed)) {
      return design.components().size();
    }
    Map<String, Boundary> boundaries = boundaries(design);
    long open =
        design.components().stream()
            .filter(
                each -> around(each.boundary(), boundaries).stream().noneMatch(Boundary::collapsed))
            .count();
    return open + design.boundaries().stream().filter(Boundary::collapsed).count();
  }

  private static List<Boundary> around(
      Optional<String> innermost, Map<String, Boundary> boundaries) {
    List<Boundary> around = new ArrayList<>();
    Optional<Boundary> next = innermost.map(boundaries::get);
    while (next.isPresent() && !around.contains(next.get())) {
      around.add(next.get());
      next = next.get().parent().map(boundaries::get);
    }
    return around;
  }

  /// The boundaries that have a member, be it in one inside of them.
  private static Set<String> inhabited(Design design) {
    if (design.boundaries().isEmpty()) {
      return Set.of();
    }
    Map<String, Boundary> boundaries = boundaries(design);
    Set<String> inhabited = new HashSet<>();
    design
        .components()
        .forEach(
            each -> around(each.boundary(), boundaries).forEach(one -> inhabited.add(one.id())));
    return inhabited;
  }

  private static void sameNames(MlSystem system, Report report) {
    List<Component> components = system.design().components();
    List<String> names =
        components.stream().map(each -> each.name().strip().toLowerCase(Locale.ROOT)).toList();
    Set<String> seen = HashSet.newHashSet(names.size());
    Set<String> repeated = new HashSet<>();
    names.stream().filter(name -> !seen.add(name) && !name.isEmpty()).forEach(repeated::add);
    if (repeated.isEmpty()) {
      return;
    }
    Map<String, List<Component>> byName = new LinkedHashMap<>();
    for (int n = 0; n < names.size(); n++) {
      if (repeated.contains(names.get(n))) {
        byName.computeIfAbsent(names.get(n), _ -> new ArrayList<>()).add(components.get(n));
      }
    }
    byName.values().forEach(each -> report.about(each, Component::id, Component::name));
  }

  private static void overlaps(MlSystem system, Report report) {
    for (Overlap each : Overlap.among(system.design().components(), MOST_PAIRS)) {
      report.about(List.of(each.first(), each.second()), Component::id, Component::name);
    }
  }
}
