package org.plumbline.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.analysis.Analyses;
import org.plumbline.analysis.Availability;
import org.plumbline.analysis.Cost;
import org.plumbline.analysis.Gap;
import org.plumbline.analysis.Latency;
import org.plumbline.analysis.Outcome;
import org.plumbline.analysis.PersonalData;
import org.plumbline.analysis.Rounding;
import org.plumbline.analysis.Scenario;
import org.plumbline.analysis.State;
import org.plumbline.analysis.Throughput;
import org.plumbline.graph.Part;
import org.plumbline.json.Json;
import org.plumbline.json.Shape;
import org.plumbline.readiness.Coverage;
import org.plumbline.readiness.Lack;
import org.plumbline.readiness.Maturity;
import org.plumbline.readiness.Readiness;

/// What analyses say, for programs. The shape is a contract: keys may come, none may go. Numbers
/// that are not known are left out.
final class AnalysesAsJson {
  private final Readiness readiness;
  private final Analyses analyses;

  private AnalysesAsJson(Readiness readiness) {
    this.readiness = readiness;
    this.analyses = readiness.analyses();
  }

  static Json of(Readiness readiness, Optional<Scenario> scenario) {
    return new AnalysesAsJson(readiness).json(scenario);
  }

  private Json json(Optional<Scenario> scenario) {
    PersonalData spread = analyses.personalData();
    Shape shape =
        new Shape()
            .put("coverage", coverage())
            .put("maturity", maturity())
            .put("applications", applications())
            .put("throughput", throughput())
            .put("cost", cost())
            .put("personalData", byId(spread.components(), AnalysesAsJson::level))
            .texts(
                "mostDangerous", analyses.dangers().stream().map(each -> each.part().id()).toList())
            .put("personalDataConnections", byId(spread.connections(), AnalysesAsJson::level))
            .list("gaps", analyses.gaps(), AnalysesAsJson::gap);
    scenario.ifPresent(each -> shape.put("failure", failure(analyses.after(each))));
    return shape.json();
  }

  private Json coverage() {
    Coverage coverage = readiness.coverage();
    return new Shape()
        .number("score", coverage.score())
        .list("areas", coverage.areas(), AnalysesAsJson::area)
        .text("weakestArea", coverage.weakest().id())
        .texts("missing", coverage.missing().stream().map(Lack::id).toList())
        .json();
  }

  private static Json area(Coverage.Scored scored) {
    return new Shape()
        .text("area", scored.area().id())
        .number("points", scored.points())
        .number("of", scored.of())
        .json();
  }

  private Json maturity() {
    Maturity maturity = readiness.maturity();
    Shape criteria = new Shape();
    maturity.criteria().forEach(each -> criteria.put(each.id(), new Json.JsonFlag(each.holds())));
    return new Shape()
        .put(
            "level",
            maturity.level().isPresent()
                ? Json.JsonNumber.of(maturity.level().getAsInt())
                : new Json.JsonNull())
        .put("criteria", criteria.json())
        .texts("missing", maturity.missing().stream().map(Lack::id).toList())
        .json();
  }

  private Json applications() {
    Shape applications = new Shape();
    List<Latency> waiting = analyses.latency();
    List<Availability> answering = analyses.availability();
    for (int n = 0; n < waiting.size(); n++) {
      // Both are of the critical applications, in file order.
      applications.put(
          waiting.get(n).application().id(), application(waiting.get(n), answering.get(n)));
    }
    return applications.json();
  }

  private static Json application(Latency latency, Availability availability) {
    Shape shape =
        new Shape()
            .number("p99Ms", latency.p99().ms())
            .number("p50Ms", latency.p50().ms())
            .texts("criticalPath", latency.p99().path().stream().map(Part::id).toList());
    latency.budgetLeft().ifPresent(left -> shape.number("budgetLeftMs", left));
    return shape
        .number("tailExposurePct", Rounding.halfUp(100 * latency.p99().tailExposure(), 2))
        .number("availabilityPct", Rounding.halfUp(100 * availability.answering(), 6))
        .number("fullServicePct", Rounding.halfUp(100 * availability.full(), 6))
        .put("exact", new Json.JsonFlag(availability.exact()))
        .number("outageMinutes", Rounding.halfUp(availability.outageMinutes(), 2))
        .json();
  }

  private Json throughput() {
    Throughput throughput = analyses.throughput();
    Shape shape = new Shape().put("nodes", byId(throughput.usages(), AnalysesAsJson::usage));
    throughput.bottleneck().ifPresent(usage -> shape.text("bottleneck", usage.part().id()));
    throughput.headroom().ifPresent(factor -> shape.number("headroom", Rounding.halfUp(factor, 4)));
    return shape.list("advice", throughput.advice(), AnalysesAsJson::advice).json();
  }

  private static Json usage(Throughput.Usage usage) {
    Shape shape = new Shape();
    known(shape, "load", usage.load());
    known(shape, "capacity", usage.capacity());
    usage
        .utilisation()
        .ifPresent(share -> shape.number("utilisationPct", Rounding.halfUp(100 * share, 1)));
    return shape.json();
  }

  private static void known(Shape shape, String key, double number) {
    if (number > 0) {
      shape.number(key, Rounding.clean(number));
    }
  }

  private static Json advice(Throughput.Advice advice) {
    Shape shape = new Shape().text("node", advice.part().id());
    return switch (advice) {
      case Throughput.Advice.Replicas(_, long replicas) ->
          shape.number("replicas", (double) replicas).json();
      case Throughput.Advice.BiggerMachine(_, double factor) ->
          shape.number("factor", factor).json();
      case Throughput.Advice.LessLoad _ -> shape.put("reduceLoad", new Json.JsonFlag(true)).json();
    };
  }

  private Json cost() {
    Cost cost = analyses.cost();
    Shape shape =
        new Shape()
            .number("total", cost.total())
            .text("currency", readiness.system().text("currency"))
            .put("byComponent", byId(cost.byComponent(), Json.JsonNumber::of))
            .put("byStage", byId(cost.byStage(), Json.JsonNumber::of))
            .put("byOwner", byId(cost.byOwner(), Json.JsonNumber::of));
    cost.per1000Requests().ifPresent(each -> shape.number("per1000Requests", each));
    cost.budgetLeft().ifPresent(left -> shape.number("budgetLeft", left));
    return shape
        .put("byTechnology", byId(cost.byTechnology(), Json.JsonNumber::of))
        .put("byBoundary", byId(cost.byBoundary(), Json.JsonNumber::of))
        .json();
  }

  private static Json failure(Outcome outcome) {
    return new Shape()
        .put("states", byId(outcome.states(), AnalysesAsJson::state))
        .put("applications", byId(outcome.applications(), AnalysesAsJson::state))
        .number("blastRadiusPct", outcome.blastRadiusPct())
        .json();
  }

  private static Json state(State state) {
    return new Json.JsonText(state.id());
  }

  private static Json level(PersonalData.Level level) {
    return new Json.JsonText(level.id());
  }

  private static Json gap(Gap gap) {
    return new Shape()
        .text("analysis", gap.analysis().id())
        .textIfAny("element", gap.element())
        .text("property", gap.property())
        .json();
  }

  private static <T> Json byId(Map<String, T> values, Function<T, ? extends Json> json) {
    Shape shape = new Shape();
    values.forEach((id, value) -> shape.put(id, json.apply(value)));
    return shape.json();
  }
}
