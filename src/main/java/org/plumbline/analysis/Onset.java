package org.plumbline.analysis;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.design.Elements;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;
import org.plumbline.graph.Settings;
import org.plumbline.graph.Wiring;

/// What a scenario does to parts at once, before anything spreads.
final class Onset {
  private final Dependencies dependencies;
  private final Wiring wiring;
  private final Map<Integer, State> fixed = new TreeMap<>();
  private final BitSet failed = new BitSet();

  private Onset(Dependencies dependencies) {
    this.dependencies = dependencies;
    this.wiring = dependencies.wiring();
  }

  /// What a scenario does to parts at once.
  static Onset of(Scenario scenario, Dependencies dependencies) {
    Onset onset = new Onset(dependencies);
    onset.begin(scenario);
    return onset;
  }

  /// The states of the parts that the scenario strikes, by index.
  Map<Integer, State> fixed() {
    return fixed;
  }

  /// Whether the scenario is that this part fails. One that gives way to load or to a broken
  /// release has not failed: it is among what the scenario reaches.
  boolean hasFailed(Part part) {
    return failed.get(part.index());
  }

  private void begin(Scenario scenario) {
    switch (scenario) {
      case Scenario.ComponentsDown(List<String> ids) -> ids.forEach(this::stop);
      case Scenario.BoundaryDown(String id) ->
          Elements.members(wiring.design(), id).forEach(member -> stop(member.id()));
      case Scenario.ReplicaDown(String id) -> wiring.part(id).ifPresent(this::weaken);
      case Scenario.DeploymentFailed(Optional<String> pipeline) -> deliver(pipeline);
      case Scenario.Surge(double factor) -> press(factor);
      case Scenario.Together(List<Scenario> all) -> all.forEach(this::begin);
      // A cut takes no part down by itself; see `Cut`.
      case Scenario.ConnectionsCut _ -> {}
    }
  }

  private void strike(Part part, State state) {
    if (state != State.OK) {
      fixed.merge(part.index(), state, State::worst);
    }
  }

  private void fail(Part part) {
    failed.set(part.index());
    strike(part, State.DOWN);
  }

  private void stop(String id) {
    wiring.part(id).ifPresent(this::fail);
  }

  private void weaken(Part part) {
    double replicas = Settings.number(part, "replicas");
    if (replicas < 2) {
      fail(part);
    } else {
      double left = (replicas - 1) * Settings.number(part, "throughputRps");
      boolean carried = left <= 0 || Rounding.clean(usage(part).load()) <= Rounding.clean(left);
      strike(part, carried ? State.OK : State.DEGRADED);
    }
  }

  private void deliver(Optional<String> pipeline) {
    for (Link link : wiring.links()) {
      Part source = link.source();
      if (source.type().id().equals("cd-pipeline")
          && link.kind().isA("deployment")
          && pipeline.map(source.id()::equals).orElse(true)) {
        strike(link.target(), isCaught(link) ? State.STALE : State.DOWN);
      }
    }
  }

  private static boolean isCaught(Link delivery) {
    return Settings.isOn(delivery.target(), "readinessCheck")
        || Settings.isOn(delivery.source(), "automaticRollback");
  }

  private void press(double factor) {
    for (Throughput.Usage usage : Throughput.of(dependencies).usages().values()) {
      if (usage.times(factor).isAbove(1)) {
        strike(usage.part(), grows(usage.times(factor)) ? State.DEGRADED : State.DOWN);
      }
    }
  }

  /// Whether replicas are added until they suffice; the first requests find too few.
  private static boolean grows(Throughput.Usage usage) {
    double most = Settings.number(usage.part(), "maxReplicas");
    double capacity = most * Settings.number(usage.part(), "throughputRps");
    return Settings.isOn(usage.part(), "autoscaling")
        && (most <= 0 || Rounding.clean(capacity) >= Rounding.clean(usage.load()));
  }

  private Throughput.Usage usage(Part part) {
    return Throughput.of(dependencies).usage(part);
  }
}
