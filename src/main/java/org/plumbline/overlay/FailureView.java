package org.plumbline.overlay;

import static org.plumbline.overlay.Texts.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.analysis.Analyses;
import org.plumbline.analysis.Analysis;
import org.plumbline.analysis.Availability;
import org.plumbline.analysis.Danger;
import org.plumbline.analysis.Outcome;
import org.plumbline.analysis.Rounding;
import org.plumbline.analysis.Scenario;
import org.plumbline.analysis.State;
import org.plumbline.draw.Shading;
import org.plumbline.draw.Told;
import org.plumbline.graph.Part;

/// What fails, what that takes along, and what holds; while nothing has failed, what would be
/// worst.
final class FailureView {
  private final Analyses analyses;

  FailureView(Analyses analyses) {
    this.analyses = analyses;
  }

  Overlay overlay(Question.Failure question) {
    Optional<Scenario> scenario = question.scenario(analyses.system().design());
    Optional<Outcome> outcome = scenario.map(analyses::after);
    String sentence =
        scenario
            .flatMap(each -> outcome.map(then -> analyses.sentences().about(each, then)))
            .orElseGet(() -> analyses.sentences().mostDangerous().orElse(WORDS.say("no-danger")));
    List<Table> tables = new ArrayList<>(List.of(consumers(outcome)));
    outcome.map(this::states).ifPresent(tables::add);
    tables.add(dangers());
    return new Overlay(
        question,
        outcome.map(this::after).orElseGet(this::before),
        sentence,
        tables,
        outcome.map(each -> analyses.sentences().reach(each) + " ").orElse("")
            + Analysis.FAILURE.caveat()
            + " "
            + Analysis.AVAILABILITY.caveat(),
        analyses.gaps(Analysis.AVAILABILITY));
  }

  private Shading after(Outcome outcome) {
    Shades shades =
        new Shades(analyses)
            .kind("failed", Told.Badge.ERROR, Shading.Fill.CROSSED)
            .kind("state.down", Told.Badge.ERROR, Shading.Fill.FULL)
            .kind("state.degraded", Told.Badge.WARNING, Shading.Fill.STRIPES)
            .kind("state.stale", Told.Badge.ADVICE, Shading.Fill.STRIPES)
            .kind("state.ok", Shades.QUIET, Shading.Fill.TINT);
    outcome
        .states()
        .forEach((id, state) -> {
          boolean failed = outcome.struck().get(id) == State.DOWN;
          String kind = failed ? "failed" : "state." + state.id();
          shades.component(id, kind, WORDS.say("on-card." + (failed ? "failed" : state.id())));
        });
    outcome
        .connections()
        .forEach((id, state) -> {
          if (state != State.OK) {
            shades.connection(id, "state." + state.id());
          }
        });
    return shades.shading(WORDS.say("failure.title", Rounding.shown(outcome.blastRadiusPct(), 1)));
  }

  /// How dangerous the failure of each component would be.
  private Shading before() {
    Shades shades =
        new Shades(analyses)
            .kind("danger.down", Shades.BAD, Shading.Fill.STRIPES)
            .kind("danger.degraded", Shades.WARN, Shading.Fill.TINT)
            .kind("danger.stale", Shades.NOTE, Shading.Fill.TINT)
            .kind("danger.ok", Shades.QUIET, Shading.Fill.TINT);
    for (Danger danger : analyses.dangers()) {
      shades.component(
          danger.part().id(),
          "danger." + danger.application().id(),
          WORDS.say("on-card.danger", Rounding.shown(danger.blastRadiusPct(), 1)));
    }
    return shades.shading(WORDS.say("dangers.title"));
  }

  private Table consumers(Optional<Outcome> outcome) {
    List<Table.Row> rows = new ArrayList<>();
    for (Availability each : analyses.availability()) {
      Part application = each.application();
      State state =
          outcome
              .map(Outcome::applications)
              .map(all -> all.getOrDefault(application.id(), State.OK))
              .orElse(State.OK);
      double percent = each.percent();
      rows.add(
          Table.Row.about(
              application.id(),
              Table.Cell.of(application.name()),
              Table.Cell.of(state.word(), state.weight()),
              Table.Cell.of(
                  WORDS.say(
                      each.exact() ? "percent" : "percent.about", Rounding.shownDown(percent, 4)),
                  percent),
              Table.Cell.of(Rounding.shown(each.outageMinutes(), 1), each.outageMinutes()),
              Table.Cell.of(
                  WORDS.say("percent", Rounding.shownDown(100 * each.full(), 4)), each.full())));
    }
    return new Table(
        WORDS.say("consumers.title"),
        List.of(
            WORDS.say("column.consumer"),
            WORDS.say("column.now"),
            WORDS.say("column.availability"),
            WORDS.say("column.outage"),
            WORDS.say("column.full")),
        rows);
  }

  private Table states(Outcome outcome) {
    List<Table.Row> rows = new ArrayList<>();
    for (State state : List.of(State.DOWN, State.DEGRADED, State.STALE)) {
      for (Part part : analyses.system().parts()) {
        if (outcome.states().get(part.id()) == state) {
          boolean failed = outcome.struck().get(part.id()) == State.DOWN;
          rows.add(
              Table.Row.about(
                  part.id(),
                  Table.Cell.of(part.name()),
                  Table.Cell.of(
                      failed ? WORDS.say("on-card.failed") : state.word(), -state.weight())));
        }
      }
    }
    return new Table(
        WORDS.say("states.title"),
        List.of(WORDS.say("column.component"), WORDS.say("column.now")),
        rows);
  }

  private Table dangers() {
    List<Table.Row> rows = new ArrayList<>();
    for (Danger danger : analyses.dangers()) {
      if (danger.blastRadiusPct() > 0 || danger.application() != State.OK) {
        rows.add(
            Table.Row.about(
                danger.part().id(),
                Table.Cell.of(danger.part().name()),
                Table.Cell.of(danger.application().word(), -danger.application().weight()),
                Table.Cell.of(
                        WORDS.say("percent", Rounding.shown(danger.blastRadiusPct(), 1)),
                        danger.blastRadiusPct())
                    .bar(danger.blastRadiusPct() / 100)));
      }
    }
    return new Table(
        WORDS.say("dangers.title"),
        List.of(
            WORDS.say("column.component"),
            WORDS.say("column.application"),
            WORDS.say("column.blast")),
        rows);
  }
}
