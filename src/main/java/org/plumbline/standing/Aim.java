package org.plumbline.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.analysis.Analyses;
import org.plumbline.analysis.Availability;
import org.plumbline.analysis.Cost;
import org.plumbline.analysis.Latency;
import org.plumbline.graph.Settings;

/// A number that a design promises, beside the one that is wanted.
///
/// @param application name of the application that it is about; blank if it is the whole design
/// @param value in the unit of the measure; empty if nobody has estimated what it follows from
/// @param target the same; empty if none is set
public record Aim(
    Measure measure, String application, OptionalDouble value, OptionalDouble target) {
  /// What is measured.
  public enum Measure {
    /// Share of the time with an answer, in percent; more is better.
    AVAILABILITY("availability"),
    /// Within which 99 of 100 answers come, in ms; less is better.
    LATENCY("latency"),
    /// A month, in the currency of the design; less is better.
    COST("cost");

    private final String id;

    Measure(String id) {
      this.id = id;
    }

    /// The word for programs.
    public String id() {
      return id;
    }
  }

  /// How the two compare.
  public enum Verdict {
    MET,
    MISSED,
    /// No target is set.
    NO_TARGET,
    /// There is no number to compare.
    UNKNOWN
  }

  /// All of a design, in the order of the measures and then of the file.
  static List<Aim> of(Analyses analyses) {
    List<Aim> aims = new ArrayList<>();
    double wanted = Settings.number(analyses.system().wiring(), "availabilityTargetPct");
    for (Availability each : analyses.availability()) {
      aims.add(
          new Aim(
              Measure.AVAILABILITY,
              each.application().name(),
              OptionalDouble.of(each.percent()),
              wanted > 0 ? OptionalDouble.of(wanted) : OptionalDouble.empty()));
    }
    for (Latency each : analyses.latency()) {
      aims.add(
          new Aim(
              Measure.LATENCY, each.application().name(), known(each.p99().ms()), each.budget()));
    }
    Cost cost = analyses.cost();
    aims.add(new Aim(Measure.COST, "", known(cost.total()), cost.budget()));
    return aims;
  }

  private static OptionalDouble known(double number) {
    return number > 0 ? OptionalDouble.of(number) : OptionalDouble.empty();
  }

  /// Whether the target is met.
  public Verdict verdict() {
    if (value.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    if (target.isEmpty()) {
      return Verdict.NO_TARGET;
    }
    boolean met =
        measure == Measure.AVAILABILITY
            ? value.getAsDouble() >= target.getAsDouble()
            : value.getAsDouble() <= target.getAsDouble();
    return met ? Verdict.MET : Verdict.MISSED;
  }
}
