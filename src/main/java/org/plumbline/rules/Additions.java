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
import org.plumbline.catalog.Port;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.graph.Wiring;
import org.plumbline.rules.Addition.Need;
import org.plumbline.rules.Neighbour.Side;

/// What could be added next.
///
/// What would mend a finding comes first, the worst finding first, and before all others those
/// about what is selected. Then comes what fills a stage of the lifecycle that has nothing in it,
/// and then all else that may be connected to what is there. Of the components of one type the
/// first stands for all, so this takes no longer in a large design.
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
  private final Map<String, Wish> wanted = new LinkedHashMap<>();
  private final List<Part> firsts;
  private final Set<String> stages;

  /// A finding that a component would mend.
  ///
  /// @param order how many come before it
  /// @param feed how it would do so by what it gives, if that is how
  private record Wish(Finding finding, int order, Optional<Feed> feed) {}

  /// What a component lacks, given by another one.
  private record Feed(Part part, Neighbour by) {}

  /// @param about ids of elements what mends which comes first
  Additions(Connecting connecting, Wiring wiring, Review review, Set<String> about) {
    this.connecting = connecting;
    this.wiring = wiring;
    List<Finding> findings = review.found().open().now();
    for (Finding each : findings) {
      if (each.elements().stream().anyMatch(about::contains)) {
        wish(each);
        made(each, review.remedies()).forEach(type -> wish(type, each, Optional.empty()));
        fed(each).forEach(feed -> wish(feed.by().type().id(), each, Optional.of(feed)));
      }
    }
    findings.forEach(this::wish);
    firsts = types().flatMap(type -> wiring.parts(type).stream().limit(1)).toList();
    stages = firsts.stream().map(each -> each.type().stage().id()).collect(Collectors.toSet());
  }

  private void wish(Finding finding) {
    Recipes.types(finding.rule()).forEach(type -> wish(type, finding, Optional.empty()));
  }

  private void wish(String type, Finding finding, Optional<Feed> feed) {
    int order =
        wanted.values().stream()
            .filter(each -> each.finding().equals(finding))
            .map(Wish::order)
            .findFirst()
            .orElse(wanted.size());
    wanted.putIfAbsent(type, new Wish(finding, order, feed));
  }

  /// The types of what would be added by the repairs that are known.
  private Stream<String> made(Finding finding, Remedies remedies) {
    Design before = wiring.design();
    return remedies.known(finding).stream()
        .flatMap(fix -> fix.edit().apply(before).components().stream())
        .filter(each -> before.component(each.id()).isEmpty())
        .map(Component::type);
  }

  /// What gives the elements what they lack, by the input that lacks it.
  private Stream<Feed> fed(Finding finding) {
    if (!finding.isAboutInput()) {
      return Stream.of();
    }
    MlSystem system = MlSystem.of(wiring);
    return finding.elements().stream()
        .flatMap(id -> wiring.part(id).stream())
        .flatMap(part -> {
          Set<String> lacking =
              LifecycleRules.lacking(system, part).map(Port::id).collect(Collectors.toSet());
          return connecting.givers(part.type(), lacking).stream().map(each -> new Feed(part, each));
        });
  }

  List<Addition> all() {
    Stream<Addition> found =
        firsts.isEmpty()
            ? types().filter(Additions::isOnTheWay).map(Additions::atFirst)
            : types().flatMap(type -> addition(type).stream());
    List<Addition> sorted =
        found
            .sorted(
                Comparator.comparing(Addition::need)
                    .thenComparingInt(this::order)
                    .thenComparing(MOST_NEEDED))
            .toList();
    return firsts.isEmpty() ? sorted : firstOfEachStage(sorted);
  }

  private int order(Addition each) {
    return Optional.ofNullable(wanted.get(each.type().id()))
        .filter(_ -> each.need() == Need.MENDS)
        .map(Wish::order)
        .orElse(0);
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
    Wish wish = wanted.get(type.id());
    if (wish != null && wish.feed().isPresent()) {
      return wish.feed().map(each -> beside(each.part(), each.by(), Need.MENDS));
    }
    if (wish != null) {
      Optional<Part> about =
          wish.finding().elements().stream().flatMap(id -> wiring.part(id).stream()).findFirst();
      return Optional.of(
          about
              .flatMap(part -> beside(type, part, Need.MENDS))
              .or(() -> best(type, Need.MENDS))
              .orElseGet(() -> Addition.alone(type, Need.MENDS, ""))
              .because(wish.finding().message()));
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
        .map(each -> beside(part, each, need));
  }

  private static Addition beside(Part part, Neighbour neighbour, Need need) {
    return new Addition(
        neighbour.type(),
        need,
        Optional.of(part.id()),
        Optional.of(neighbour),
        Sayings.WORDS.say("addition.fits", neighbour.reason(), part.name()));
  }
}
