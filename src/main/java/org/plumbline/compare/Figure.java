package org.plumbline.compare;

import static org.plumbline.compare.Comparison.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.plumbline.analysis.Availability;
import org.plumbline.analysis.Cost;
import org.plumbline.analysis.Rounding;
import org.plumbline.catalog.Value;
import org.plumbline.rules.Severity;
import org.plumbline.words.Money;

/// One way to judge a design: a number, whether more of it is better, and what is aimed at.
///
/// @param decimals how exactly it is told
/// @param unit in what it is told
/// @param target id of the property of the design that says what is aimed at; empty if none does
record Figure(
    String id,
    Sense sense,
    int decimals,
    Unit unit,
    String target,
    Function<Judged, OptionalDouble> number) {
  /// Which way is better.
  enum Sense {
    MORE,
    LESS,
    NEITHER
  }

  /// In what a figure is told.
  enum Unit {
    NONE,
    MS,
    PERCENT,
    MONEY
  }

  /// What a table of variants tells, from top to bottom.
  static final List<Figure> ALL =
      List.of(
          number("coverage", Sense.MORE, judged -> judged.readiness().coverage().score()),
          new Figure("maturity", Sense.MORE, 0, Unit.NONE, "", Figure::maturity),
          number("errors", Sense.LESS, judged -> judged.count(Severity.ERROR)),
          number("warnings", Sense.LESS, judged -> judged.count(Severity.WARNING)),
          number("advice", Sense.LESS, judged -> judged.count(Severity.ADVICE)),
          new Figure("p99", Sense.LESS, 1, Unit.MS, "latencySloP99Ms", Figure::p99),
          new Figure(
              "availability",
              Sense.MORE,
              4,
              Unit.PERCENT,
              "availabilityTargetPct",
              Figure::available),
          new Figure("cost", Sense.LESS, 2, Unit.MONEY, "monthlyBudget", Figure::cost),
          number("gaps", Sense.NEITHER, judged -> judged.readiness().analyses().gaps().size()));

  private static Figure number(String id, Sense sense, Function<Judged, Integer> number) {
    return new Figure(
        id, sense, 0, Unit.NONE, "", judged -> OptionalDouble.of(number.apply(judged)));
  }

  /// The figure of each, the first of which is the design.
  List<Cell> cells(List<Judged> all) {
    Optional<Judged> base = all.stream().findFirst();
    return all.stream().map(each -> cell(each, base.filter(first -> !first.equals(each)))).toList();
  }

  private Cell cell(Judged judged, Optional<Judged> base) {
    OptionalDouble value = number.apply(judged);
    if (value.isEmpty()) {
      return new Cell(WORDS.say("unknown"), "", false, "", 0, Trend.UNKNOWN);
    }
    double found = value.getAsDouble();
    OptionalDouble aim = aim(judged);
    boolean missed =
        aim.isPresent()
            && (sense == Sense.MORE ? found < aim.getAsDouble() : found > aim.getAsDouble());
    String told =
        aim.isEmpty()
            ? ""
            : WORDS.say(missed ? "target.missed" : "target.met", shown(aim.getAsDouble(), judged));
    OptionalDouble before = base.isPresent() ? number.apply(base.get()) : OptionalDouble.empty();
    if (before.isEmpty()) {
      return new Cell(shown(found, judged), told, missed, "", 0, Trend.UNKNOWN);
    }
    double more = Rounding.halfUp(found - before.getAsDouble(), decimals);
    String difference = difference(more, judged);
    return new Cell(shown(found, judged), told, missed, difference, more, trend(more));
  }

  private String difference(double more, Judged judged) {
    return more == 0
        ? WORDS.say("same")
        : WORDS.say(more > 0 ? "more" : "less", shown(Math.abs(more), judged));
  }

  private Trend trend(double more) {
    if (more == 0) {
      return Trend.SAME;
    }
    return switch (sense) {
      case MORE -> more > 0 ? Trend.BETTER : Trend.WORSE;
      case LESS -> more < 0 ? Trend.BETTER : Trend.WORSE;
      case NEITHER -> Trend.UNKNOWN;
    };
  }

  /// Never rounded up to a target that it misses.
  private String shown(double value, Judged judged) {
    String number =
        sense == Sense.MORE ? Rounding.shownDown(value, decimals) : Rounding.shown(value, decimals);
    return switch (unit) {
      case NONE -> number;
      case MS -> WORDS.say("ms", number);
      case PERCENT -> WORDS.say("percent", number);
      case MONEY -> Money.in(judged.currency()).say(value).replace(' ', '\u00A0');
    };
  }

  private OptionalDouble aim(Judged judged) {
    return judged.design().properties().at(target).orElse(Value.of("")) instanceof Value.Quantity of
            && of.number() > 0
        ? OptionalDouble.of(of.number())
        : OptionalDouble.empty();
  }

  private static OptionalDouble maturity(Judged judged) {
    var level = judged.readiness().maturity().level();
    return level.isPresent() ? OptionalDouble.of(level.getAsInt()) : OptionalDouble.empty();
  }

  /// That of the application that waits longest; not known where nobody has estimated anything.
  private static OptionalDouble p99(Judged judged) {
    return judged.readiness().analyses().latency().stream()
        .mapToDouble(each -> each.p99().ms())
        .filter(ms -> ms > 0)
        .max();
  }

  /// That of the application that is answered least.
  private static OptionalDouble available(Judged judged) {
    return judged.readiness().analyses().availability().stream()
        .mapToDouble(Availability::percent)
        .min();
  }

  private static OptionalDouble cost(Judged judged) {
    Cost cost = judged.readiness().analyses().cost();
    return cost.byComponent().isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(cost.total());
  }
}
