package org.plumbline.rules;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.catalog.ComponentType;
import org.plumbline.graph.Part;
import org.plumbline.graph.Wiring;
import org.plumbline.rules.Addition.Need;
import org.plumbline.rules.Neighbour.Side;

/// What could be added next: what would mend a finding, then what fills a stage of the lifecycle
/// that has nothing in it, then all else that may be connected to what is there. Of the components
/// of one type the first stands for all, so this takes no longer in a large design.
final class Additions {
  /// Stages that no system goes through: what it runs on, and people.
  private static final Set<String> BESIDE = Set.of("platform", "people");

  private static final Comparator<Addition> MOST_NEEDED =
      Comparator.comparing(Addition::need)
          .thenComparingInt(each -> each.need() == Need.STAGE ? each.type().stage().order() : 0)
          .thenComparing(
              Addition::neighbour,
              Comparator.comparing(
                  each -> each.orElse(null), Comparator.nullsLast(Neighbour.LIKELIEST)));

  private final Connecting connecting;
  private final Wiring wiring;
  private final Map<String, Finding> wanted = new LinkedHashMap<>();
  private final List<Part> firsts;
  private final Set<String> stages;

  Additions(Connecting connecting, Wiring wiring, List<Finding> findings) {
    this.connecting = connecting;
    this.wiring = wiring;
    findings.forEach(
        each -> Recipes.types(each.rule()).forEach(type -> wanted.putIfAbsent(type, each)));
    firsts = types().flatMap(type -> wiring.parts(type).stream().limit(1)).toList();
    stages = firsts.stream().map(each -> each.type().stage().id()).collect(Collectors.toSet());
  }

  List<Addition> all() {
    Stream<Addition> found =
        firsts.isEmpty()
            ? types().filter(Additions::isOnTheWay).map(Additions::atFirst)
            : types().flatMap(type -> addition(type).stream());
    List<Addition> sorted = found.sorted(MOST_NEEDED).toList();
    return firsts.isEmpty() ? sorted : firstOfEachStage(sorted);
  }

  /// One type is enough to begin a stage with: the others of it merely fit.
  private static List<Addition> firstOfEachStage(List<Addition> sorted) {
    Set<String> begun = new HashSet<>();
    return sorted.stream()
        .map(each ->
            each.need() == Need.STAGE && !begun.add(each.type().stage().id())
                ? new Addition(
                    each.type(), Need.FITS, each.beside(), each.neighbour(), each.reason())
                : begins(each))
        .sorted(Comparator.comparing(Addition::need))
        .toList();
  }

  private static Addition begins(Addition each) {
    return each.need() == Need.STAGE && each.beside().isPresent()
        ? each.because(Sayings.WORDS.say("addition.stage", each.type().stage().name()))
        : each;
  }

  private Stream<ComponentType> types() {
    return wiring.catalog().components().values().stream();
  }

  private static boolean isOnTheWay(ComponentType type) {
    return !BESIDE.contains(type.stage().id());
  }

  private static Addition atFirst(ComponentType type) {
    return Addition.alone(type, Need.STAGE, type.purpose());
  }

  private Optional<Addition> addition(ComponentType type) {
    Finding finding = wanted.get(type.id());
    if (finding != null) {
      Optional<Part> about =
          finding.elements().stream().flatMap(id -> wiring.part(id).stream()).findFirst();
      return Optional.of(
          about
              .flatMap(part -> beside(type, part, Need.MENDS))
              .or(() -> best(type, Need.MENDS))
              .orElseGet(() -> Addition.alone(type, Need.MENDS, ""))
              .because(finding.message()));
    }
    boolean missing = isOnTheWay(type) && !stages.contains(type.stage().id());
    return best(type, missing ? Need.STAGE : Need.FITS);
  }

  private Optional<Addition> best(ComponentType type, Need need) {
    return firsts.stream().flatMap(part -> beside(type, part, need).stream()).min(MOST_NEEDED);
  }

  private Optional<Addition> beside(ComponentType type, Part part, Need need) {
    return Stream.of(Side.values())
        .flatMap(side -> connecting.neighbour(part.type(), type, side).stream())
        .findFirst()
        .map(each ->
            new Addition(
                type,
                need,
                Optional.of(part.id()),
                Optional.of(each),
                Sayings.WORDS.say("addition.fits", each.reason(), part.name())));
  }
}
