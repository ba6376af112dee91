package org.plumbline.overlay;

import static org.plumbline.overlay.Texts.WORDS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.analysis.Analyses;
import org.plumbline.analysis.Analysis;
import org.plumbline.analysis.Rounding;
import org.plumbline.analysis.Throughput;
import org.plumbline.design.Called;
import org.plumbline.draw.Shading;
import org.plumbline.draw.Told;

/// Load and utilisation on every component and connection, at the peak or so many times as much.
final class ThroughputView {
  private final Analyses analyses;

  ThroughputView(Analyses analyses) {
    this.analyses = analyses;
  }

  Overlay overlay(Question.Throughput question) {
    double factor = question.factor();
    Throughput throughput = analyses.throughput();
    String sentence = analyses.sentences().throughput();
    return new Overlay(
        question,
        shading(throughput, factor),
        factor == 1 ? sentence : WORDS.say("at-factor", Rounding.shown(factor, 2), sentence),
        List.of(usages(throughput, factor), calls(throughput, factor)),
        Analysis.THROUGHPUT.caveat(),
        analyses.gaps(Analysis.THROUGHPUT));
  }

  private Shading shading(Throughput throughput, double factor) {
    Shades shades =
        new Shades(analyses)
            .kind("use.over", Told.Badge.ERROR, Shading.Fill.FULL)
            .kind("use.high", Told.Badge.WARNING, Shading.Fill.STRIPES)
            .kind("use.fine", Shades.NOTE, Shading.Fill.TINT)
            .kind("use.unknown", Shades.WARN, Shading.Fill.TINT)
            .kind("use.none", Shades.QUIET, Shading.Fill.TINT);
    analyses.system().parts().forEach(part -> shades.component(part.id(), "use.none", ""));
    for (Throughput.Usage usage : throughput.usages().values()) {
      String id = usage.part().id();
      if (usage.load() > 0 && usage.utilisation().isPresent()) {
        double use = factor * usage.utilisation().getAsDouble();
        shades.component(
            id,
            use > 1 ? "use.over" : use > throughput.target() ? "use.high" : "use.fine",
            WORDS.say("on-card.use", Texts.percent(use, 0), Texts.rps(usage.capacity())));
      } else if (usage.load() > 0 && usage.part().type().hasFacet("online")) {
        shades.component(
            id, "use.unknown", WORDS.say("on-card.load", Texts.rps(factor * usage.load())));
      }
    }
    throughput
        .calls()
        .forEach((id, load) -> shades.connection(id, "use.fine", Texts.rps(load * factor)));
    return shades.shading(WORDS.say("throughput.title"));
  }

  private static Table usages(Throughput throughput, double factor) {
    Map<String, String> advice = new LinkedHashMap<>();
    throughput.advice(factor).forEach(each -> advice.put(each.part().id(), words(each)));
    List<String> columns =
        new ArrayList<>(
            List.of(
                WORDS.say("column.component"),
                WORDS.say("column.load"),
                WORDS.say("column.capacity"),
                WORDS.say("column.utilisation")));
    // Where nothing is used too much there is nothing to help.
    if (!advice.isEmpty()) {
      columns.add(WORDS.say("column.advice"));
    }
    return new Table(
        WORDS.say("throughput.title"),
        columns,
        throughput.usages().values().stream()
            .filter(each -> each.utilisation().isPresent())
            .sorted(
                Comparator.<Throughput.Usage>comparingDouble(each -> -each.utilisation().orElse(0)))
            .map(each -> {
              double use = factor * each.utilisation().orElse(0);
              List<Table.Cell> cells =
                  List.of(
                      Table.Cell.of(each.part().name()),
                      Table.Cell.of(Texts.rps(factor * each.load()), each.load()),
                      Table.Cell.of(Texts.rps(each.capacity()), each.capacity()),
                      Table.Cell.of(Texts.percent(use, 1), use).bar(use),
                      Table.Cell.of(advice.getOrDefault(each.part().id(), "")));
              return new Table.Row(Optional.of(each.part().id()), cells.subList(0, columns.size()));
            })
            .toList());
  }

  /// What would help, in a few words.
  static String words(Throughput.Advice advice) {
    return switch (advice) {
      case Throughput.Advice.Replicas(_, long replicas) -> WORDS.say("advice.replicas", replicas);
      case Throughput.Advice.BiggerMachine(_, double factor) ->
          WORDS.say("advice.factor", Rounding.shown(factor, 1));
      case Throughput.Advice.LessLoad _ -> WORDS.say("advice.less");
    };
  }

  private Table calls(Throughput throughput, double factor) {
    List<Table.Row> rows = new ArrayList<>();
    throughput.calls().entrySet().stream()
        .sorted(Comparator.comparingDouble(each -> -each.getValue()))
        .forEach(each ->
            rows.add(
                Table.Row.about(
                    each.getKey(),
                    Table.Cell.of(Called.of(each.getKey(), analyses.system().design())),
                    Table.Cell.of(Texts.rps(factor * each.getValue()), each.getValue()))));
    return new Table(
        WORDS.say("calls.title"),
        List.of(WORDS.say("column.connection"), WORDS.say("column.load")),
        rows);
  }
}
