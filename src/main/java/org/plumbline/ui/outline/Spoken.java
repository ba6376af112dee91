package org.plumbline.ui.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.catalog.BoundaryKind;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Boundary;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Severity;
import org.plumbline.ui.Decided;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;

/// What a row of the outline tells those who do not see the canvas: the name, what it is, where it
/// lies, how it is connected and what is found about it.
final class Spoken {
  private final Workbench bench;
  private final Supplier<Growth> growth;
  private final Map<String, Map<Severity, Integer>> found = new HashMap<>();

  Spoken(Workbench bench, Supplier<Growth> growth) {
    this.bench = bench;
    this.growth = growth;
  }

  /// Counts anew what is found about each element.
  void judge() {
    found.clear();
    for (Finding finding : bench.findings().get()) {
      for (String element : finding.elements()) {
        found
            .computeIfAbsent(element, _ -> new EnumMap<>(Severity.class))
            .merge(finding.severity(), 1, Integer::sum);
      }
    }
  }

  /// How bad the worst is that is found about the element of a row of its own.
  Optional<Severity> worst(Branch branch) {
    return found(branch).keySet().stream().findFirst();
  }

  /// All of it in one sentence.
  String of(Branch branch) {
    List<String> parts = new ArrayList<>(List.of(branch.label(), kind(branch)));
    switch (branch.kind()) {
      case COMPONENT -> {
        parts.add(where(branch));
        parts.add(Texts.count("outline.connections", growth.get().degree(branch.id())));
      }
      case BOUNDARY -> {
        parts.add(where(branch));
        parts.add(Texts.count("outline.contents", growth.get().below(branch).size()));
      }
      case INPUT, OUTPUT ->
          parts.add(Texts.count("outline.connections", growth.get().below(branch).size()));
      case DESIGN, CONNECTION, NOTE, DECISION, STEP -> {
        // They lie nowhere.
      }
    }
    decided(branch).ifPresent(parts::add);
    found(branch)
        .forEach((severity, number) -> parts.add(Texts.count("count." + severity.id(), number)));
    return String.join(", ", parts);
  }

  /// That decisions are about it, and whether somebody should look at one of them.
  private Optional<String> decided(Branch branch) {
    if (branch.kind() == Branch.Kind.INPUT || branch.kind() == Branch.Kind.OUTPUT) {
      return Optional.empty();
    }
    return Decided.words(bench.session().design(), branch.id());
  }

  private Map<Severity, Integer> found(Branch branch) {
    return switch (branch.kind()) {
      case INPUT, OUTPUT -> Map.of();
      case DESIGN, BOUNDARY, COMPONENT, CONNECTION, NOTE, DECISION, STEP ->
          found.getOrDefault(branch.id(), Map.of());
    };
  }

  private String kind(Branch branch) {
    return switch (branch.kind()) {
      case COMPONENT ->
          growth
              .get()
              .type(branch.id())
              .map(ComponentType::name)
              .orElseGet(() -> Texts.say("outline.unknown", branch.type()));
      case BOUNDARY ->
          bench
              .session()
              .design()
              .boundary(branch.id())
              .map(Boundary::kind)
              .flatMap(bench.catalog()::boundaryKind)
              .map(BoundaryKind::name)
              .map(kind -> Texts.say("outline.boundary", kind))
              .orElseGet(() -> Texts.say("outline.kind.boundary"));
      case INPUT -> Texts.say("outline.kind.input");
      case OUTPUT -> Texts.say("outline.kind.output");
      case CONNECTION -> Texts.say("outline.kind.connection");
      case NOTE -> Texts.say("outline.kind.note");
      case DECISION -> Texts.say("outline.kind.decision");
      case STEP -> Texts.say("outline.kind.step");
      case DESIGN -> Texts.say("outline.tree");
    };
  }

  private String where(Branch branch) {
    return growth
        .get()
        .where(branch.id())
        .map(name -> Texts.say("outline.in", name))
        .orElseGet(() -> Texts.say("outline.outside"));
  }
}
