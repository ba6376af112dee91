package org.plumbline.overlay;

import static org.plumbline.overlay.Texts.WORDS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.plumbline.analysis.Analyses;
import org.plumbline.analysis.Analysis;
import org.plumbline.analysis.Latency;
import org.plumbline.analysis.Rounding;
import org.plumbline.draw.Shading;
import org.plumbline.graph.Call;
import org.plumbline.graph.Calls;
import org.plumbline.graph.Part;

/// The critical path to each application, each hop with its share.
final class LatencyView {
  /// From this share of the whole time on a hop is a large one.
  private static final double LARGE = 0.3;

  private final Analyses analyses;

  LatencyView(Analyses analyses) {
    this.analyses = analyses;
  }

  Overlay overlay(Question.Latency question) {
    List<Latency> all = analyses.latency();
    List<Table> tables = new ArrayList<>(List.of(applications(all)));
    all.stream().map(LatencyView::hops).forEach(tables::add);
    String sentence =
        all.isEmpty()
            ? WORDS.say("nobody-waits")
            : String.join(" ", all.stream().map(analyses.sentences()::about).toList());
    return new Overlay(
        question,
        shading(all),
        sentence,
        tables,
        Analysis.LATENCY.caveat(),
        analyses.gaps(Analysis.LATENCY));
  }

  private Shading shading(List<Latency> all) {
    Shades shades =
        new Shades(analyses)
            .kind("hop.large", Shades.BAD, Shading.Fill.STRIPES)
            .kind("hop.small", Shades.NOTE, Shading.Fill.STRIPES)
            .kind("hop.unknown", Shades.WARN, Shading.Fill.TINT)
            .kind("hop.path", Shades.NOTE, Shading.Fill.TINT)
            .kind("hop.none", Shades.QUIET, Shading.Fill.TINT);
    analyses.system().parts().forEach(part -> shades.component(part.id(), "hop.none", ""));
    Map<String, Latency.Hop> worst = new HashMap<>();
    for (Latency latency : all) {
      latency
          .hops()
          .forEach(hop ->
              worst.merge(
                  hop.part().id(), hop, (one, other) -> other.share() > one.share() ? other : one));
      path(latency, shades);
    }
    worst.forEach((id, hop) -> {
      boolean unknown = hop.ms() <= 0 && hop.part().type().hasFacet("online");
      String kind =
          unknown
              ? "hop.unknown"
              : hop.ms() <= 0 ? "hop.path" : hop.share() >= LARGE ? "hop.large" : "hop.small";
      shades.component(id, kind, onCard(hop, unknown));
    });
    all.forEach(latency ->
        shades.component(
            latency.application().id(),
            late(latency) ? "hop.large" : "hop.path",
            latency.p99().ms() > 0
                ? WORDS.say("on-card.waits", Texts.ms(latency.p99().ms()))
                : WORDS.say("on-card.unknown")));
    return shades.shading(WORDS.say("latency.title"));
  }

  private static String onCard(Latency.Hop hop, boolean unknown) {
    if (unknown) {
      return WORDS.say("on-card.unknown");
    }
    return hop.ms() <= 0
        ? ""
        : WORDS.say("on-card.hop", Texts.ms(hop.ms()), Texts.percent(hop.share(), 0));
  }

  private static boolean late(Latency latency) {
    return latency.budgetLeft().orElse(0) < 0;
  }

  /// The calls over which the critical path goes.
  private void path(Latency latency, Shades shades) {
    Set<Integer> waited = new HashSet<>();
    latency.p99().path().forEach(part -> waited.add(part.index()));
    waited.add(latency.application().index());
    Calls calls = analyses.system().calls();
    for (int caller : waited) {
      Part part = analyses.system().parts().get(caller);
      for (Call call : calls.from(part)) {
        if (call.isNormal() && call.sync() && waited.contains(call.callee().index())) {
          shades.connection(call.link().connection().id(), "hop.path");
        }
      }
    }
  }

  private Table applications(List<Latency> all) {
    List<Table.Row> rows = new ArrayList<>();
    for (Latency each : all) {
      OptionalDouble left = each.budgetLeft();
      rows.add(
          Table.Row.about(
              each.application().id(),
              Table.Cell.of(each.application().name()),
              known(each.p99().ms()),
              known(each.p50().ms()),
              left.isPresent()
                  ? Table.Cell.of(
                      left.getAsDouble() < 0
                          ? WORDS.say("late", Texts.ms(-left.getAsDouble()))
                          : Texts.ms(left.getAsDouble()),
                      left.getAsDouble())
                  : Table.Cell.of(WORDS.say("no-target")),
              Table.Cell.of(
                  Texts.percent(each.p99().tailExposure(), 2), each.p99().tailExposure())));
    }
    return new Table(
        WORDS.say("latency.applications"),
        List.of(
            WORDS.say("column.consumer"),
            WORDS.say("column.p99"),
            WORDS.say("column.p50"),
            WORDS.say("column.left"),
            WORDS.say("column.tail")),
        rows);
  }

  private static Table.Cell known(double ms) {
    return ms > 0 ? Table.Cell.of(Texts.ms(ms), ms) : Table.Cell.of(WORDS.say("unknown"));
  }

  private static Table hops(Latency latency) {
    return new Table(
        WORDS.say("latency.path", latency.application().name()),
        List.of(WORDS.say("column.component"), WORDS.say("column.own"), WORDS.say("column.share")),
        latency.hops().stream()
            .map(hop ->
                Table.Row.about(
                    hop.part().id(),
                    Table.Cell.of(hop.part().name()),
                    known(hop.ms()),
                    Table.Cell.of(
                            WORDS.say("percent", Rounding.shown(100 * hop.share(), 1)), hop.share())
                        .bar(hop.share())))
            .toList());
  }
}
