package org.plumbline.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.graph.Kinds;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;

/// Keeps the examples by which a model is judged apart from those that it learns from.
final class Splits {
  private static final String SPLITTER = "data-splitter";

  private Splits() {}

  /// An evaluator gets the hold-out set of the data of the trainers whose models it judges: of the
  /// split that is there, or of a new one.
  static Stream<Fix> holdOut(Site site) {
    return site.element().stream()
        .flatMap(evaluator ->
            LeakageRules.judged(site.system(), evaluator).stream()
                .flatMap(trainer -> judgedApart(site, evaluator, trainer).stream()));
  }

  private static Optional<Fix> judgedApart(Site site, Part evaluator, Part trainer) {
    Sketch sketch = site.sketch();
    List<Link> given = site.system().in(evaluator, "data");
    Optional<Part> splitter = splitter(site, sketch, trainer);
    splitter.ifPresent(each -> {
      given.stream().skip(1).forEach(sketch::remove);
      given.stream()
          .findFirst()
          .ifPresentOrElse(
              link -> sketch.from(link, each, "holdout"),
              () -> sketch.wire(each, "holdout > data", evaluator));
    });
    Optional<Fix> fix = sketch.adding(Sayings.WORDS.say("fix.hold-out", evaluator.name()));
    return splitter.flatMap(_ -> fix);
  }

  /// The split before a trainer: the one from which it learns, or a new one on its way.
  static Optional<Part> splitter(Site site, Sketch sketch, Part trainer) {
    List<Link> learnt = site.system().in(trainer, "data");
    Optional<Part> there =
        learnt.stream()
            .map(Link::source)
            .filter(each -> each.type().id().equals(SPLITTER))
            .findFirst();
    return there.or(() -> learnt.stream().findFirst().map(link -> insert(site, sketch, link)));
  }

  /// A split in front of a trainer; links of the same output to that trainer go through it too.
  private static Part insert(Site site, Sketch sketch, Link link) {
    Part splitter = sketch.add(SPLITTER, link.target().component().bounds());
    sketch.wire(link.source(), link.output().id() + " > data", splitter);
    sketch.from(link, splitter, "train");
    site.system().in(link.target(), "data").stream()
        .filter(each -> !each.equals(link) && each.source().same(link.source()))
        .filter(each -> each.output().equals(link.output()))
        .forEach(sketch::remove);
    return splitter;
  }

  /// A connection by which the hold-out set gets into training carries the training set instead, or
  /// goes.
  static Stream<Fix> keptApart(Site site) {
    List<Link> leaving =
        site.system().all(SPLITTER).stream()
            .flatMap(each -> site.system().out(each).stream())
            .filter(link -> link.kind().isA("holdout-set"))
            .toList();
    List<Link> way =
        site.element().stream()
            .flatMap(each -> new Passing(site).upstream(each, Kinds.DATA).stream())
            .toList();
    List<Link> guilty = leaving.stream().filter(way::contains).toList();
    Sketch rerouted = site.sketch();
    guilty.forEach(link -> rerouted.from(link, link.source(), "train"));
    Sketch removed = site.sketch();
    guilty.forEach(removed::remove);
    return Stream.of(
            removed.as(Sayings.WORDS.say("fix.remove-hold-out")),
            rerouted.as(Sayings.WORDS.say("fix.reroute-hold-out")))
        .flatMap(Optional::stream);
  }
}
