package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;
import static org.plumbline.cli.Table.Side.LEFT;
import static org.plumbline.cli.Table.Side.RIGHT;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plumbline.analysis.Analyses;
import org.plumbline.analysis.Analysis;
import org.plumbline.analysis.Availability;
import org.plumbline.analysis.Cost;
import org.plumbline.analysis.Danger;
import org.plumbline.analysis.Gap;
import org.plumbline.analysis.Latency;
import org.plumbline.analysis.Outcome;
import org.plumbline.analysis.PersonalData;
import org.plumbline.analysis.Rounding;
import org.plumbline.analysis.Scenario;
import org.plumbline.analysis.State;
import org.plumbline.analysis.Throughput;
import org.plumbline.readiness.Coverage;
import org.plumbline.readiness.Lack;
import org.plumbline.readiness.Maturity;
import org.plumbline.readiness.Readiness;
import org.plumbline.words.Money;
import org.plumbline.words.Quoted;

/// What analyses say, for people at a terminal: a sentence, a small table with bars, and what the
/// answer leaves out.
final class AnalysesAsText {
  /// A bar takes one part of so many of a line.
  private static final int BARS = 5;

  /// How many rows of many are shown.
  private static final int ROWS = 12;

  private final Readiness readiness;
  private final Analyses analyses;
  private final int width;
  private final int bar;
  private final StringBuilder page = new StringBuilder();

  AnalysesAsText(Readiness readiness, int width) {
    this.readiness = readiness;
    this.analyses = readiness.analyses();
    this.width = width;
    this.bar = width / BARS;
  }

  /// All of it, what happens in the scenario first.
  String of(Optional<Scenario> scenario) {
    page.append(Quoted.of(readiness.system().design().title())).append('\n');
    scenario.ifPresent(this::failure);
    coverage();
    maturity();
    dangers();
    availability();
    latency();
    throughput();
    cost();
    personalData();
    gaps();
    return page.toString();
  }

  private void title(Analysis analysis) {
    page.append('\n').append(analysis.title()).append('\n');
  }

  private void say(String words) {
    page.append(Table.wrapped(words, width));
  }

  private void caveat(Analysis analysis) {
    say(WORDS.say("analyze.caveat", analysis.caveat()));
  }

  /// The first rows, and how many more there are.
  private <T> void rows(List<T> items, Table table, Consumer<T> row) {
    items.stream().limit(ROWS).forEach(row);
    page.append(table);
    if (items.size() > ROWS) {
      say(WORDS.say("analyze.more", items.size() - ROWS));
    }
  }

  private void failure(Scenario scenario) {
    Outcome outcome = analyses.after(scenario);
    title(Analysis.FAILURE);
    say(analyses.sentences().about(scenario, outcome));
    Table table = new Table(width, LEFT, LEFT);
    rows(
        Stream.of(State.DOWN, State.DEGRADED, State.STALE)
            .flatMap(state ->
                outcome.states().entrySet().stream().filter(each -> each.getValue() == state))
            .toList(),
        table,
        each -> table.row(each.getKey(), each.getValue().word()));
    say(analyses.sentences().reach(outcome));
    caveat(Analysis.FAILURE);
  }

  private void coverage() {
    Coverage coverage = readiness.coverage();
    title(Analysis.COVERAGE);
    say(readiness.coverageSentence());
    Table table = new Table(width, LEFT, LEFT, LEFT);
    for (Coverage.Scored each : coverage.areas()) {
      table.row(
          each.area().title(),
          Table.bar(each.of() == 0 ? 0 : (double) each.points() / each.of(), bar),
          each.of() == 0
              ? WORDS.say("analyze.not-applicable")
              : WORDS.say("analyze.points", each.points(), each.of()));
    }
    page.append(table);
    missing(coverage.missing());
    caveat(Analysis.COVERAGE);
  }

  private void missing(List<Lack> missing) {
    if (!missing.isEmpty()) {
      say(WORDS.say("analyze.missing"));
      Table table = new Table(width, LEFT, LEFT);
      rows(missing, table, each -> table.row(each.id(), told(each)));
    }
  }

  private static String told(Lack lack) {
    String where = String.join(", ", lack.elements().stream().limit(3).toList());
    String more = lack.elements().size() > 3 ? ", …" : "";
    return where.isEmpty() ? lack.words() : lack.words() + " (" + where + more + ")";
  }

  private void maturity() {
    Maturity maturity = readiness.maturity();
    title(Analysis.MATURITY);
    say(readiness.maturitySentence());
    missing(maturity.missing());
    caveat(Analysis.MATURITY);
  }

  private void dangers() {
    List<Danger> harmful =
        analyses.dangers().stream().filter(each -> each.blastRadiusPct() > 0).toList();
    page.append('\n').append(WORDS.say("analyze.dangers")).append('\n');
    if (harmful.isEmpty()) {
      say(WORDS.say("analyze.no-danger"));
      return;
    }
    Table table = new Table(width, LEFT, LEFT, RIGHT, LEFT);
    rows(
        harmful,
        table,
        each ->
            table.row(
                each.part().id(),
                WORDS.say("analyze.application", each.application().word()),
                percent(each.blastRadiusPct(), 1),
                Table.bar(each.blastRadiusPct() / 100, bar)));
  }

  private void availability() {
    title(Analysis.AVAILABILITY);
    for (Availability each : analyses.availability()) {
      say(analyses.sentences().about(each));
      String full = Rounding.shownDown(100 * each.full(), 4);
      say(WORDS.say("analyze.full", WORDS.say("analyze.percent", full)));
    }
    nobody(analyses.availability());
    caveat(Analysis.AVAILABILITY);
  }

  private void nobody(List<?> applications) {
    if (applications.isEmpty()) {
      say(WORDS.say("analyze.nobody"));
    }
  }

  private void latency() {
    title(Analysis.LATENCY);
    for (Latency each : analyses.latency()) {
      say(analyses.sentences().about(each));
      Table table = new Table(width, LEFT, RIGHT, LEFT);
      rows(
          each.hops(),
          table,
          hop ->
              table.row(
                  hop.part().id(),
                  hop.ms() > 0 ? ms(hop.ms()) : WORDS.say("analyze.unknown"),
                  Table.bar(hop.share(), bar)));
      each.budgetLeft()
          .ifPresent(left ->
              say(
                  left < 0
                      ? WORDS.say("analyze.late", ms(-left))
                      : WORDS.say("analyze.left", ms(left))));
      say(WORDS.say("analyze.tail", percent(100 * each.p99().tailExposure(), 2)));
      if (each.p50().ms() > 0) {
        say(WORDS.say("analyze.usual", ms(each.p50().ms())));
      }
    }
    nobody(analyses.latency());
    caveat(Analysis.LATENCY);
  }

  private void throughput() {
    Throughput throughput = analyses.throughput();
    title(Analysis.THROUGHPUT);
    say(analyses.sentences().throughput());
    Table table = new Table(width, LEFT, RIGHT, RIGHT, LEFT);
    rows(
        throughput.usages().values().stream()
            .filter(each -> each.utilisation().isPresent())
            .sorted(
                Comparator.<Throughput.Usage>comparingDouble(each -> each.utilisation().orElse(0))
                    .reversed())
            .toList(),
        table,
        each -> usage(table, each));
    throughput.advice().forEach(each -> say(told(each)));
    throughput
        .largestPeak()
        .ifPresent(most -> say(WORDS.say("analyze.peak", Rounding.shown(most, 1))));
    caveat(Analysis.THROUGHPUT);
  }

  private void usage(Table table, Throughput.Usage usage) {
    double share = usage.utilisation().orElse(0);
    table.row(
        usage.part().id(),
        WORDS.say(
            "analyze.load", Rounding.shown(usage.load(), 1), Rounding.shown(usage.capacity(), 1)),
        percent(100 * share, 1),
        Table.bar(share, bar));
  }

  private static String told(Throughput.Advice advice) {
    String id = advice.part().id();
    return switch (advice) {
      case Throughput.Advice.Replicas(_, long replicas) ->
          WORDS.say("analyze.replicas", id, replicas);
      case Throughput.Advice.BiggerMachine(_, double factor) ->
          WORDS.say("analyze.factor", id, Rounding.shown(factor, 1));
      case Throughput.Advice.LessLoad _ -> WORDS.say("analyze.less", id);
    };
  }

  private void cost() {
    Cost cost = analyses.cost();
    Money money = Money.in(readiness.system().text("currency"));
    Money alike = money.column(cost.byComponent().values());
    title(Analysis.COST);
    say(analyses.sentences().cost());
    Table table = new Table(width, LEFT, RIGHT, LEFT);
    rows(
        cost.byComponent().entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .toList(),
        table,
        each ->
            table.row(
                each.getKey(),
                alike.number(each.getValue()),
                Table.bar(each.getValue() / cost.total(), bar)));
    sums("analyze.by-stage", cost.byStage(), money);
    sums("analyze.by-owner", cost.byOwner(), money);
    sums("analyze.by-technology", cost.byTechnology(), money);
    sums("analyze.by-boundary", cost.byBoundary(), money);
    if (cost.total() > 0) {
      cost.per1000Requests().ifPresent(each -> say(WORDS.say("analyze.per-1000", money.say(each))));
    }
    cost.budgetLeft()
        .ifPresent(left ->
            say(
                left < 0
                    ? WORDS.say("analyze.over", money.say(-left))
                    : WORDS.say("analyze.under", money.say(left))));
    caveat(Analysis.COST);
  }

  /// Sums on one line; where all is in one place there is nothing to compare.
  private void sums(String key, Map<String, Double> sums, Money money) {
    if (sums.size() > 1) {
      Money alike = money.column(sums.values());
      String said =
          String.join(
              "; ",
              sums.entrySet().stream()
                  .limit(ROWS)
                  .map(each ->
                      (each.getKey().isBlank()
                              ? WORDS.say("analyze.nothing-said")
                              : Quoted.of(each.getKey()))
                          + " "
                          + alike.number(each.getValue()))
                  .toList());
      say(WORDS.say(key, said, money.currency()));
    }
  }

  private void personalData() {
    PersonalData spread = analyses.personalData();
    title(Analysis.PERSONAL_DATA);
    say(analyses.sentences().personalData());
    Table table = new Table(width, LEFT, LEFT);
    rows(
        Stream.of(PersonalData.Level.DIRECT, PersonalData.Level.PSEUDONYMISED)
            .flatMap(level ->
                spread.components().entrySet().stream().filter(each -> each.getValue() == level))
            .toList(),
        table,
        each -> table.row(each.getKey(), each.getValue().id()));
    for (PersonalData.Crossing each : spread.crossings()) {
      say(
          WORDS.say(
              "analyze.crossing",
              each.link().source().id(),
              each.link().target().id(),
              each.level().id(),
              String.join(
                  ", ", Stream.concat(each.left().stream(), each.entered().stream()).toList())));
    }
    caveat(Analysis.PERSONAL_DATA);
  }

  private void gaps() {
    List<Gap> gaps = analyses.gaps();
    if (!gaps.isEmpty()) {
      page.append('\n').append(WORDS.say("analyze.gaps")).append('\n');
      Table table = new Table(width, LEFT, LEFT, LEFT);
      rows(
          gaps,
          table,
          each ->
              table.row(
                  each.element().isEmpty() ? WORDS.say("analyze.design") : each.element(),
                  each.property(),
                  each.words()));
    }
  }

  private static String percent(double number, int decimals) {
    return WORDS.say("analyze.percent", Rounding.shown(number, decimals));
  }

  private static String ms(double number) {
    return WORDS.say("analyze.ms", Rounding.shown(number, 2));
  }
}
