package org.plumbline.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.graph.Kinds;
import org.plumbline.graph.Link;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// Repairs by which something gets the data that it needs, from where the design has it.
final class Feeds {
  private static final String STORE = "feature-store";
  private static final String PIPELINE = "feature-pipeline";
  private static final List<String> ANSWERING = List.of("features", "data");

  private Feeds() {}

  /// Where a trainer's features come from: the store if there is one on the way, else the pipeline.
  static Optional<Part> learnt(Site site, Part trainer) {
    List<Part> before =
        new Passing(site)
            .upstream(trainer, Kinds.DATA).stream().map(Link::source).distinct().toList();
    return Stream.of(STORE, PIPELINE)
        .flatMap(type -> before.stream().filter(each -> each.type().id().equals(type)))
        .findFirst();
  }

  private record Pair(Part predictor, Part from) {}

  private static Stream<Pair> pairs(Site site) {
    return site.element().stream()
        .flatMap(predictor ->
            site.system().trainers(predictor).stream()
                .flatMap(trainer -> learnt(site, trainer).stream())
                .distinct()
                .map(from -> new Pair(predictor, from)));
  }

  /// A predictor takes its features from where its trainer does, and from nowhere else.
  static Stream<Fix> sameFeatures(Site site) {
    return pairs(site)
        .flatMap(pair -> {
          Sketch sketch = site.sketch();
          List<Link> given =
              site.system().in(pair.predictor()).stream()
                  .filter(link -> ANSWERING.contains(link.input().id()))
                  .toList();
          given.stream().limit(1).forEach(link -> sketch.from(link, pair.from()));
          given.stream().skip(1).forEach(sketch::remove);
          return sketch
              .as(Sayings.WORDS.say("fix.features", pair.predictor().name(), pair.from().name()))
              .stream();
        });
  }

  /// A predictor gets the features by which its model was trained.
  static Stream<Fix> features(Site site) {
    return pairs(site)
        .flatMap(pair ->
            site
                .sketch()
                .carry(pair.from(), "features", pair.predictor())
                .as(Sayings.WORDS.say("fix.features", pair.predictor().name(), pair.from().name()))
                .stream());
  }

  /// A feature store behind a pipeline gives to all that the pipeline gave features to.
  static Stream<Fix> store(Site site) {
    return site.element().stream()
        .flatMap(predictor -> pipelines(site, predictor).stream())
        .flatMap(pipeline -> {
          List<Link> given =
              site.system().out(pipeline).stream()
                  .filter(link -> link.kind().isA("features"))
                  .filter(link -> !link.target().type().id().equals(STORE))
                  .toList();
          Sketch sketch = site.sketch();
          Part store =
              site.system().out(pipeline).stream()
                  .map(Link::target)
                  .filter(each -> each.type().id().equals(STORE))
                  .findFirst()
                  .orElseGet(() -> sketch.add(STORE, pipeline.component().bounds()));
          sketch.wire(pipeline, "features > features", store);
          given.forEach(link -> sketch.from(link, store));
          return sketch.adding(Sayings.WORDS.say("fix.through", store.name())).stream();
        });
  }

  private static List<Part> pipelines(Site site, Part predictor) {
    MlSystem system = site.system();
    BitSet before = system.ways().into(List.of(predictor), Kinds.DATA, List.of());
    before.and(system.ways().into(system.trainers(predictor), Kinds.DATA, List.of()));
    return system.chosen(before, part -> part.type().id().equals(PIPELINE));
  }

  /// Somebody labels the examples on their way to the trainer.
  static Stream<Fix> labels(Site site) {
    return site.element().stream()
        .flatMap(trainer -> {
          Stream<Fix> there =
              site.system().all("labeling").stream()
                  .flatMap(each ->
                      site
                          .sketch()
                          .wire(each, "labels > labels", trainer)
                          .as(Sayings.WORDS.say("fix.connect", each.name(), trainer.name()))
                          .stream());
          Stream<Fix> added =
              new Passing(site)
                  .upstream(trainer, Kinds.DATA).stream()
                      .flatMap(link -> labelled(site, trainer, link).stream());
          return Stream.concat(there, added);
        });
  }

  private static Optional<Fix> labelled(Site site, Part trainer, Link link) {
    Sketch sketch = site.sketch();
    Part labeling = sketch.add("labeling", link.source().component().bounds());
    return sketch
        .wire(link.source(), link.output().id() + " > items", labeling)
        .wire(labeling, "labels > labels", trainer)
        .adding("");
  }

  /// A drift monitor compares with what a model was trained on.
  static Stream<Fix> reference(Site site) {
    return site.element().stream()
        .flatMap(monitor ->
            site.system().all("model-trainer").stream()
                .flatMap(trainer -> new Passing(site).upstream(trainer, Kinds.DATA).stream())
                .flatMap(link ->
                    site
                        .sketch()
                        .wire(link.source(), link.output().id() + " > reference", monitor)
                        .as(Sayings.WORDS.say("fix.connect", link.source().name(), monitor.name()))
                        .stream()));
  }

  /// A catalogue to which all that keeps data reports what it has.
  static Stream<Fix> catalog(Site site) {
    Sketch sketch = site.sketch();
    List<Part> keepers =
        Stream.of("data-version-store", STORE)
            .flatMap(type -> site.system().all(type).stream())
            .toList();
    Optional<Part> near =
        Stream.concat(keepers.stream(), site.system().sources().stream()).findFirst();
    return near.stream()
        .flatMap(place -> {
          Part catalog = sketch.add("data-catalog", place.component().bounds());
          keepers.forEach(each -> sketch.wire(each, "metadata > metadata", catalog));
          return sketch.adding("").stream();
        });
  }

  /// A filter takes persons out before the data leaves the zone.
  static Stream<Fix> filtered(Site site) {
    return site.link().stream()
        .flatMap(link -> new Passing(site).splitInside(link, "pii-filter").stream());
  }
}
