package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.plumbline.analysis.Cost;
import org.plumbline.analysis.Latency;
import org.plumbline.analysis.Rounding;
import org.plumbline.graph.Part;
import org.plumbline.readiness.Coverage;
import org.plumbline.readiness.Lack;
import org.plumbline.readiness.Maturity;
import org.plumbline.readiness.Readiness;
import org.plumbline.words.Money;
import org.plumbline.words.Quoted;

/// A limit that a build sets, and what is said where it is violated: what was found, and where.
record Gate(double limit, BiFunction<Readiness, Double, List<String>> judge) {
  /// How many of many elements are named.
  private static final int FIRST = 3;

  private static final double ANY = 1e9;

  /// The gates that are set, in the order in which they are told.
  ///
  /// @throws Stopped if a limit is no number, or none that could be meant
  static List<Gate> all(Arguments arguments) throws Stopped {
    List<Gate> gates = new ArrayList<>();
    add(gates, arguments, new Limit("--max-p99", ANY), Gate::late);
    add(gates, arguments, new Limit("--min-availability", 100), Gate::unavailable);
    add(gates, arguments, new Limit("--max-cost", ANY), Gate::expensive);
    add(gates, arguments, new Limit("--min-coverage", 100), Gate::uncovered);
    add(gates, arguments, new Limit("--min-maturity", 2), Gate::immature);
    return gates;
  }

  /// An option, and the most that it can be.
  private record Limit(String option, double most) {}

  private static void add(
      List<Gate> gates,
      Arguments arguments,
      Limit limit,
      BiFunction<Readiness, Double, List<String>> judge)
      throws Stopped {
    if (arguments.has(limit.option())) {
      String words = arguments.value(limit.option(), "");
      boolean number = words.matches("[0-9]{1,9}(\\.[0-9]{1,9})?");
      if (!number || Double.parseDouble(words) > limit.most()) {
        throw Stopped.unreadable(
            WORDS.say(
                "bad.gate", limit.option(), Quoted.of(words), Rounding.shown(limit.most(), 0)));
      }
      gates.add(new Gate(Double.parseDouble(words), judge));
    }
  }

  /// What violates it; nothing if it holds.
  List<String> violations(Readiness readiness) {
    return judge.apply(readiness, limit);
  }

  private static List<String> late(Readiness readiness, double limit) {
    return readiness.analyses().latency().stream()
        .filter(each -> each.p99().ms() > limit)
        .map(each -> late(each, limit))
        .toList();
  }

  private static String late(Latency latency, double limit) {
    Latency.Hop slowest =
        latency.hops().stream().max(Comparator.comparingDouble(Latency.Hop::ms)).orElseThrow();
    return WORDS.say(
        "gate.p99",
        name(latency.application()),
        Rounding.shown(latency.p99().ms(), 3),
        Rounding.shown(limit, 3),
        name(slowest.part()),
        Rounding.shown(slowest.ms(), 3));
  }

  private static List<String> unavailable(Readiness readiness, double limit) {
    return readiness.analyses().availability().stream()
        .filter(each -> each.percent() < limit)
        .map(each ->
            WORDS.say(
                "gate.availability",
                name(each.application()),
                Rounding.shownDown(each.percent(), 6),
                Rounding.shown(limit, 9),
                Rounding.shown(each.outageMinutes(), 2)))
        .toList();
  }

  private static List<String> expensive(Readiness readiness, double limit) {
    Cost cost = readiness.analyses().cost();
    if (cost.total() <= limit) {
      return List.of();
    }
    Money money = Money.in(readiness.system().text("currency"));
    String dearest =
        cost.byComponent().entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(FIRST)
            .map(each -> name(readiness, each.getKey()) + " " + money.number(each.getValue()))
            .collect(Collectors.joining(", "));
    return List.of(WORDS.say("gate.cost", money.say(cost.total()), money.number(limit), dearest));
  }

  private static List<String> uncovered(Readiness readiness, double limit) {
    Coverage coverage = readiness.coverage();
    return coverage.score() >= limit
        ? List.of()
        : List.of(
            WORDS.say(
                "gate.coverage",
                coverage.score(),
                Rounding.shown(limit, 2),
                coverage.weakest().title(),
                missing(readiness, coverage.missing())));
  }

  private static List<String> immature(Readiness readiness, double limit) {
    Maturity maturity = readiness.maturity();
    if (maturity.level().isEmpty()) {
      return limit > 0 ? List.of(WORDS.say("gate.maturity.none")) : List.of();
    }
    int level = maturity.level().getAsInt();
    return level >= limit
        ? List.of()
        : List.of(
            WORDS.say(
                "gate.maturity",
                level,
                Rounding.shown(limit, 2),
                missing(readiness, maturity.missing())));
  }

  private static String name(Part part) {
    return Quoted.name(part.name().isBlank() ? part.id() : part.name());
  }

  private static String name(Readiness readiness, String id) {
    return readiness.system().parts().stream()
        .filter(part -> part.id().equals(id))
        .findFirst()
        .map(Gate::name)
        .orElseGet(() -> Quoted.name(id));
  }

  /// `approval (“Serving”), explained (“Serving”)`.
  private static String missing(Readiness readiness, List<Lack> missing) {
    String said =
        missing.stream()
            .limit(2 * FIRST)
            .map(each -> named(readiness, each))
            .collect(Collectors.joining(", "));
    return missing.size() > 2 * FIRST
        ? WORDS.say("gate.more", said, missing.size() - 2 * FIRST)
        : said;
  }

  private static String named(Readiness readiness, Lack lack) {
    String where =
        lack.elements().stream()
            .limit(FIRST)
            .map(each -> name(readiness, each))
            .collect(Collectors.joining(", "));
    String more = lack.elements().size() > FIRST ? ", …" : "";
    return where.isEmpty() ? lack.id() : lack.id() + " (" + where + more + ")";
  }
}
