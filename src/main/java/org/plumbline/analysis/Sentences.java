package org.plumbline.analysis;

import static org.plumbline.analysis.Analysis.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.plumbline.catalog.Flag;
import org.plumbline.design.Boundary;
import org.plumbline.design.Design;
import org.plumbline.graph.Call;
import org.plumbline.graph.Calls;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Part;
import org.plumbline.words.Money;
import org.plumbline.words.Quoted;

/// What an audience is told about a design, in whole sentences.
public final class Sentences {
  /// Worst first: what is lost is said before what holds.
  private static final List<State> TOLD =
      List.of(State.DOWN, State.DEGRADED, State.STALE, State.OK);

  /// How many of many names are said.
  private static final int FIRST = 5;

  private final Analyses analyses;

  Sentences(Analyses analyses) {
    this.analyses = analyses;
  }

  /// Who loses what when this happens, what is worse than before, and what holds.
  public String about(Scenario scenario) {
    return about(scenario, analyses.after(scenario));
  }

  /// The same of a scenario whose outcome is known.
  public String about(Scenario scenario, Outcome outcome) {
    String first = WORDS.say("failure", cause(scenario), consequences(outcome));
    String rest = instead(outcome).map(words -> words + " " + felt(outcome)).orElse(felt(outcome));
    return first + " " + rest;
  }

  /// What the share of the design that an outcome reaches is made of, so that it can be reckoned
  /// up.
  public String reach(Outcome outcome) {
    List<State> counted =
        analyses.system().parts().stream()
            .filter(part -> !part.is(Flag.PERSON))
            .filter(part -> !outcome.failed().contains(part.id()))
            .map(part -> state(outcome, part))
            .toList();
    return WORDS.say(
        "reach.made-of",
        Rounding.shown(outcome.blastRadiusPct(), 1),
        count(counted, State.DOWN),
        count(counted, State.DEGRADED),
        count(counted, State.STALE),
        counted.size());
  }

  private static long count(List<State> states, State state) {
    return states.stream().filter(each -> each == state).count();
  }

  /// Who answers instead of what no longer does.
  private Optional<String> instead(Outcome outcome) {
    Calls calls = analyses.system().calls();
    List<String> names =
        calls.all().stream()
            .filter(call -> call.role() == Call.Role.FALLBACK)
            .filter(call -> state(outcome, call.callee()) != State.DOWN)
            .filter(call -> state(outcome, call.caller()) != State.DOWN)
            .filter(call ->
                calls.from(call.caller()).stream()
                    .filter(Call::isNormal)
                    .anyMatch(normal -> state(outcome, normal.callee()) == State.DOWN))
            .map(call -> Quoted.name(call.callee().name()))
            .distinct()
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(said("instead", names));
  }

  private static State state(Outcome outcome, Part part) {
    return outcome.states().getOrDefault(part.id(), State.OK);
  }

  /// The most dangerous failure of a single component; empty if none does any harm.
  public Optional<String> mostDangerous() {
    return analyses.dangers().stream()
        .findFirst()
        .filter(danger -> danger.blastRadiusPct() > 0)
        .map(danger ->
            WORDS.say(
                "danger." + danger.application().id(),
                Quoted.name(danger.part().name()),
                Rounding.shown(danger.blastRadiusPct(), 1)));
  }

  /// How much of the time one application answers.
  public String about(Availability availability) {
    return WORDS.say(
        availability.exact() ? "availability.exact" : "availability.approximate",
        Quoted.name(availability.application().name()),
        Rounding.shownDown(availability.percent(), 4),
        Rounding.shown(availability.outageMinutes(), 1));
  }

  /// How long one application waits, and where most of it.
  public String about(Latency latency) {
    String name = Quoted.name(latency.application().name());
    Optional<Latency.Hop> longest =
        latency.hops().stream()
            .filter(hop -> hop.ms() > 0)
            .reduce((one, other) -> other.ms() > one.ms() ? other : one);
    return longest
        .map(hop ->
            WORDS.say(
                "latency.known",
                name,
                Rounding.shown(latency.p99().ms(), 1),
                Quoted.name(hop.part().name()),
                Rounding.shown(100 * hop.share(), 0)))
        .orElseGet(() -> WORDS.say("latency.unknown", name));
  }

  /// Which part gives up first, and when.
  public String throughput() {
    Throughput throughput = analyses.throughput();
    Optional<Throughput.Usage> bottleneck = throughput.bottleneck();
    return bottleneck
        .map(usage ->
            WORDS.say(
                "throughput.known",
                Quoted.name(usage.part().name()),
                Rounding.shown(100 * usage.utilisation().orElse(0), 1),
                Rounding.shown(throughput.headroom().orElse(0), 2)))
        .orElseGet(() -> WORDS.say("throughput.unknown"));
  }

  /// What it costs in a month, with the currency of the design.
  public String cost() {
    Cost cost = analyses.cost();
    Money money = Money.in(analyses.system().text("currency"));
    return cost.total() > 0
        ? WORDS.say("cost.known", money.say(cost.total()))
        : WORDS.say("cost.unknown");
  }

  /// How far personal data gets.
  public String personalData() {
    Map<String, PersonalData.Level> levels = analyses.personalData().components();
    long direct = count(levels, PersonalData.Level.DIRECT);
    long keyed = count(levels, PersonalData.Level.PSEUDONYMISED);
    return direct + keyed == 0
        ? WORDS.say("personal.none")
        : WORDS.say("personal.some", direct, keyed, analyses.personalData().crossings().size());
  }

  private static long count(Map<String, PersonalData.Level> levels, PersonalData.Level level) {
    return levels.values().stream().filter(each -> each == level).count();
  }

  private String cause(Scenario scenario) {
    return switch (scenario) {
      case Scenario.ComponentsDown(List<String> ids) ->
          said("cause.component", ids.stream().map(this::component).toList());
      case Scenario.ReplicaDown(String id) -> WORDS.say("cause.replica", component(id));
      case Scenario.BoundaryDown(String id) ->
          WORDS.say(
              "cause.boundary", Quoted.name(design().boundary(id).map(Boundary::name).orElse(id)));
      case Scenario.DeploymentFailed(Optional<String> pipeline) ->
          pipeline
              .map(id -> WORDS.say("cause.deployment-by", component(id)))
              .orElseGet(() -> WORDS.say("cause.deployment"));
      case Scenario.Surge(double factor) -> WORDS.say("cause.surge", Rounding.shown(factor, 2));
      case Scenario.ConnectionsCut(List<String> ids) ->
          said("cause.cut", ids.stream().map(this::connection).distinct().toList());
      case Scenario.Together(List<Scenario> all) ->
          listed(atOnce(all).stream().map(this::cause).toList());
    };
  }

  /// What happens at once, with all components that stop, and all connections that carry nothing,
  /// said where the first of them is.
  private static List<Scenario> atOnce(List<Scenario> all) {
    List<String> down = new ArrayList<>();
    List<String> cut = new ArrayList<>();
    List<Supplier<Scenario>> said = new ArrayList<>();
    for (Scenario each : all) {
      switch (each) {
        case Scenario.ComponentsDown(List<String> ids) -> {
          if (down.isEmpty()) {
            said.add(() -> new Scenario.ComponentsDown(down));
          }
          down.addAll(ids);
        }
        case Scenario.ConnectionsCut(List<String> ids) -> {
          if (cut.isEmpty()) {
            said.add(() -> new Scenario.ConnectionsCut(cut));
          }
          cut.addAll(ids);
        }
        default -> said.add(() -> each);
      }
    }
    return said.stream().map(Supplier::get).toList();
  }

  private Design design() {
    return analyses.system().design();
  }

  private String component(String id) {
    return Quoted.name(analyses.system().wiring().part(id).map(Part::name).orElse(id));
  }

  private String connection(String id) {
    return design()
        .connection(id)
        .map(each ->
            WORDS.say(
                "connection", component(each.from().component()), component(each.to().component())))
        .orElse(Quoted.name(id));
  }

  private String consequences(Outcome outcome) {
    List<Part> applications = analyses.system().dependencies().applications();
    List<String> said = new ArrayList<>();
    for (State state : TOLD) {
      List<String> names =
          applications.stream()
              .filter(each -> outcome.states().get(each.id()) == state)
              .map(each -> Quoted.name(each.name()))
              .toList();
      if (!names.isEmpty()) {
        said.add(said("then." + state.id(), names));
      }
    }
    return said.isEmpty() ? WORDS.say("then.nobody") : String.join(WORDS.say("list.part"), said);
  }

  /// How many of the others feel it; people do not fail and are not counted.
  private String felt(Outcome outcome) {
    Predicate<Part> others =
        part ->
            !part.is(Flag.PERSON)
                && !Dependencies.isApplication(part)
                && !outcome.failed().contains(part.id());
    List<Part> counted = analyses.system().parts().stream().filter(others).toList();
    long felt =
        counted.stream().filter(part -> outcome.states().get(part.id()) != State.OK).count();
    return felt == 0
        ? WORDS.say("reach.none")
        : WORDS.say(felt == 1 ? "reach.one" : "reach.many", felt, counted.size());
  }

  private static String said(String key, List<String> names) {
    return WORDS.say(key + (names.size() == 1 ? ".one" : ".many"), some(names));
  }

  private static String some(List<String> names) {
    if (names.size() <= FIRST + 1) {
      return listed(names);
    }
    String first = names.stream().limit(FIRST).collect(Collectors.joining(WORDS.say("list.comma")));
    return WORDS.say("list.more", first, names.size() - FIRST);
  }

  private static String listed(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    String first = String.join(WORDS.say("list.comma"), names.subList(0, names.size() - 1));
    return WORDS.say("list.and", first, names.getLast());
  }
}
