package org.plumbline.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.catalog.Value;
import org.plumbline.geom.Rect;
import org.plumbline.graph.Call;
import org.plumbline.graph.Calls;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;

/// Repairs among those that ask and those that answer.
final class Callers {
  private static final String APPLICATION = "client-application";

  private Callers() {}

  /// Somebody who uses the answers: an application that asks, through a gateway where nobody else
  /// checks who comes in, or that gets what is put out.
  static Stream<Fix> application(Site site) {
    return site.element().stream()
        .flatMap(predictor ->
            Stream.of(
                    asking(site, predictor), behindGateway(site, predictor), given(site, predictor))
                .flatMap(Optional::stream));
  }

  private static Optional<Fix> asking(Site site, Part predictor) {
    Sketch sketch = site.sketch();
    Part application = sketch.add(APPLICATION, place(predictor));
    return sketch.carry(application, "request", predictor).adding("");
  }

  private static Optional<Fix> behindGateway(Site site, Part predictor) {
    Sketch sketch = site.sketch();
    Part gateway =
        sketch.add("api-gateway", place(predictor), Map.of("authentication", Value.of("oidc")));
    Part application = sketch.add(APPLICATION, place(predictor));
    return sketch
        .carry(application, "request", gateway)
        .carry(gateway, "request", predictor)
        .adding("");
  }

  private static Optional<Fix> given(Site site, Part predictor) {
    Sketch sketch = site.sketch();
    Part application = sketch.add(APPLICATION, place(predictor));
    return sketch.carry(predictor, "predictions", application).adding("");
  }

  private static Rect place(Part part) {
    return part.component().bounds();
  }

  /// A simple answer for all that ask the element, if it does not give one.
  static Stream<Fix> fallback(Site site) {
    return site.element().stream()
        .flatMap(answering ->
            Stream.of("none", "inherited", "oidc")
                .flatMap(authentication -> {
                  Sketch sketch = site.sketch();
                  Part fallback =
                      sketch.add(
                          "fallback-responder",
                          place(answering),
                          Map.of("authentication", Value.of(authentication)));
                  site.system().calls().to(answering).stream()
                      .filter(Call::isNormal)
                      .map(Call::caller)
                      .distinct()
                      .forEach(caller -> sketch.carry(caller, "request", fallback));
                  return sketch.adding("").stream();
                }));
  }

  /// A second variant like the first: of the same type, with the same inputs, watched by the same.
  static Stream<Fix> variant(Site site) {
    return site.element().stream()
        .flatMap(splitter ->
            site.system().out(splitter).stream()
                .filter(Calls::isRequest)
                .flatMap(link -> copied(site, link).stream()));
  }

  private static Optional<Fix> copied(Site site, Link first) {
    Sketch sketch = site.sketch();
    Part model = first.target();
    Part copy = sketch.add(model.type().id(), place(model), model.component().properties().set());
    sketch.wire(first.source(), ports(first), copy);
    site.system().in(model).stream()
        .filter(each -> !each.source().same(first.source()))
        .filter(each -> !each.kind().isA("request"))
        .forEach(each -> sketch.wire(each.source(), ports(each), copy));
    site.system().out(model).stream()
        .filter(each -> !each.target().same(model))
        .filter(each -> each.input().max() > 1)
        .forEach(each -> sketch.wire(copy, ports(each), each.target()));
    sketch.divide(first, copy);
    return sketch.adding("");
  }

  private static String ports(Link link) {
    return link.output().id() + " > " + link.input().id();
  }

  /// An analyser that learns how each variant did.
  static Stream<Fix> analysis(Site site) {
    return site.element().stream()
        .flatMap(splitter -> {
          List<Part> told =
              new ArrayList<>(
                  site.system().calls().from(splitter).stream()
                      .map(Call::callee)
                      .distinct()
                      .filter(each -> each.type().output("telemetry").isPresent())
                      .toList());
          if (told.isEmpty()) {
            told.add(splitter);
          }
          Sketch sketch = site.sketch();
          Part analyser = sketch.add("ab-test-analyzer", place(splitter));
          told.forEach(each -> sketch.wire(each, "telemetry > outcomes", analyser));
          return sketch.adding("").stream();
        });
  }
}
