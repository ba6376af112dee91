package org.plumbline.overlay;

import static org.plumbline.overlay.Texts.WORDS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.analysis.Analysis;
import org.plumbline.draw.Shading;
import org.plumbline.readiness.Coverage;
import org.plumbline.readiness.Lack;
import org.plumbline.readiness.Maturity;
import org.plumbline.readiness.Readiness;

/// Which areas of the lifecycle are covered, what is missing, and where.
final class LifecycleView {
  private final Readiness readiness;

  LifecycleView(Readiness readiness) {
    this.readiness = readiness;
  }

  Overlay overlay(Question.Lifecycle question) {
    Coverage coverage = readiness.coverage();
    return new Overlay(
        question,
        shading(coverage),
        readiness.coverageSentence() + " " + readiness.maturitySentence(),
        List.of(areas(coverage), missing(coverage), maturity(readiness.maturity())),
        Analysis.COVERAGE.caveat() + " " + Analysis.MATURITY.caveat(),
        List.of());
  }

  private Shading shading(Coverage coverage) {
    Shades shades =
        new Shades(readiness.analyses())
            .kind("lacks", Shades.WARN, Shading.Fill.STRIPES)
            .kind("complete", Shades.NOTE, Shading.Fill.TINT);
    Map<String, Integer> lacking = new LinkedHashMap<>();
    Stream.concat(coverage.missing().stream(), readiness.maturity().missing().stream())
        .flatMap(each -> each.elements().stream())
        .forEach(id -> lacking.merge(id, 1, Integer::sum));
    readiness
        .system()
        .parts()
        .forEach(part -> {
          int count = lacking.getOrDefault(part.id(), 0);
          shades.component(
              part.id(),
              count > 0 ? "lacks" : "complete",
              count > 0 ? WORDS.count("on-card.lacks", count) : "");
        });
    return shades.shading(WORDS.say("lifecycle.title", coverage.score()));
  }

  private static Table areas(Coverage coverage) {
    List<Table.Row> rows = new ArrayList<>();
    for (Coverage.Scored each : coverage.areas()) {
      double share = each.of() == 0 ? 0 : (double) each.points() / each.of();
      rows.add(
          Table.Row.of(
              Table.Cell.of(each.area().title()),
              each.of() == 0
                  ? Table.Cell.of(WORDS.say("not-applicable"))
                  : Table.Cell.of(WORDS.say("points", each.points(), each.of()), share)
                      .bar(share)));
    }
    return new Table(
        WORDS.say("areas.title"),
        List.of(WORDS.say("column.area"), WORDS.say("column.covered")),
        rows);
  }

  private static Table missing(Coverage coverage) {
    return new Table(
        WORDS.say("missing.title"),
        List.of(WORDS.say("column.missing")),
        coverage.missing().stream().map(LifecycleView::row).toList());
  }

  private static Table maturity(Maturity maturity) {
    return new Table(
        WORDS.say("maturity.title"),
        List.of(WORDS.say("column.missing")),
        maturity.missing().stream().map(LifecycleView::row).toList());
  }

  private static Table.Row row(Lack lack) {
    return new Table.Row(
        lack.elements().stream().findFirst(), List.of(Table.Cell.of(lack.words())));
  }
}
