package org.plumbline.ui.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.draw.Aspect;
import org.plumbline.draw.Shading;
import org.plumbline.draw.Told;
import org.plumbline.overlay.Overlay;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Severity;
import org.plumbline.ui.Workbench;
import org.plumbline.words.Words;

/// What the colours on the canvas can tell instead of the stage.
public sealed interface Coloring {
  /// Something that is said of components.
  record By(Aspect aspect) implements Coloring {}

  /// The worst that has been found about each component.
  record ByFindings() implements Coloring {}

  /// The answer to a question.
  record Answer(Overlay overlay) implements Coloring {}

  /// What it is called.
  default String name() {
    return switch (this) {
      case By(Aspect aspect) -> aspect.name();
      case ByFindings() -> Words.beside(Coloring.class).say("coloring.findings");
      case Answer(Overlay overlay) -> overlay.question().name();
    };
  }

  /// All that colours can tell of the design, what is asked for most first.
  static List<Coloring> in(Workbench bench) {
    List<Coloring> all = new ArrayList<>();
    Aspect.in(bench.session().design(), bench.catalog()).forEach(each -> all.add(new By(each)));
    all.add(Math.min(all.size(), 4), new ByFindings());
    return all;
  }

  /// The colours of a design.
  default Shading of(Design design, Workbench bench) {
    return switch (this) {
      case By(Aspect aspect) -> aspect.of(design, bench.catalog());
      case ByFindings() -> findings(design, bench.findings().get());
      case Answer(Overlay overlay) -> overlay.shading();
    };
  }

  private static Shading findings(Design design, List<Finding> findings) {
    Words words = Words.beside(Coloring.class);
    Map<String, Severity> worst = new HashMap<>();
    findings.forEach(finding ->
        finding
            .elements()
            .forEach(id ->
                worst.merge(
                    id,
                    finding.severity(),
                    (one, other) -> one.compareTo(other) <= 0 ? one : other)));
    Map<String, Shading.Hue> order = new LinkedHashMap<>();
    order.put(words.say("coloring.error"), new Shading.Hue.OfSignal(Told.Badge.ERROR));
    order.put(words.say("coloring.warning"), new Shading.Hue.OfSignal(Told.Badge.WARNING));
    order.put(words.say("coloring.advice"), new Shading.Hue.OfSignal(Told.Badge.ADVICE));
    order.put(words.say("coloring.none"), new Shading.Hue.Quiet());
    Map<String, String> values = new LinkedHashMap<>();
    for (Component component : design.components()) {
      Severity severity = worst.get(component.id());
      String key =
          switch (severity) {
            case ERROR -> "coloring.error";
            case WARNING -> "coloring.warning";
            case ADVICE -> "coloring.advice";
            case null -> "coloring.none";
          };
      values.put(component.id(), words.say(key));
    }
    return Shading.ordered(words.say("coloring.findings"), order, values);
  }
}
