package org.plumbline.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Stage;
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
          .thenComparing(each -> each.need() == Need.STAGE ? each.type().stage().order() : 0)
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
    return found.sorted(MOST_NEEDED).toList();
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
    Stage stage = type.stage();
    boolean missing = isOnTheWay(type) && !stages.contains(stage.id());
    return missing
        ? best(type, Need.STAGE)
            .map(each -> each.because(Sayings.WORDS.say("addition.stage", stage.name())))
        : best(type, Need.FITS);
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
