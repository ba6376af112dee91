package org.plumbline.analysis;

import java.util.List;
import org.plumbline.graph.MlSystem;

/// All that analyses say of one design. Nothing is worked out before it is asked for, and then only
/// once; what rules have worked out about the same system is taken from there. May be asked by
/// several threads.
public record Analyses(MlSystem system) {
  /// The analyses of a system.
  public static Analyses of(MlSystem system) {
    return new Analyses(system);
  }

  /// What happens if something fails: ask it with a scenario.
  public Failures failures() {
    return system.once(Failures.class, () -> Failures.of(system.dependencies()));
  }

  /// What a scenario does.
  public Outcome after(Scenario scenario) {
    return failures().after(scenario);
  }

  /// Every failure of a single component, the most dangerous first.
  public List<Danger> dangers() {
    return system.once(Danger.class, () -> failures().ranking());
  }

  /// How often each critical application gets its answer, in file order.
  public List<Availability> availability() {
    return system.once(Availability.class, () -> Availability.of(system.dependencies()));
  }

  /// How long each critical application waits, in file order.
  public List<Latency> latency() {
    return system.once(Latency.class, () -> Latency.of(system.dependencies()));
  }

  /// Who gets how many requests, and who gives up first.
  public Throughput throughput() {
    return system.once(Throughput.class, () -> Throughput.of(system.dependencies()));
  }

  /// What it costs in a month.
  public Cost cost() {
    return system.once(Cost.class, () -> Cost.of(system.dependencies()));
  }

  /// Where personal data gets to.
  public PersonalData personalData() {
    return system.once(PersonalData.class, () -> PersonalData.of(system.wiring()));
  }

  /// The numbers that are missing, in the order of the analyses and then of the file.
  public List<Gap> gaps() {
    return system.once(Gap.class, () -> Gaps.of(system.dependencies(), throughput(), cost()));
  }

  /// The numbers that are missing for one analysis.
  public List<Gap> gaps(Analysis analysis) {
    return gaps().stream().filter(gap -> gap.analysis() == analysis).toList();
  }

  /// What an audience is told about it.
  public Sentences sentences() {
    return new Sentences(this);
  }
}
