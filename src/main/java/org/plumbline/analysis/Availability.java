package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.analysis.Dependencies.Group;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// How much of the time an application gets an answer, and how much of it a full one, if components
/// fail independently of one another.
///
/// @param up the share of time with an answer, 0 to 1
/// @param full the share of time with a full answer, 0 to 1
/// @param exact whether all combinations of failures were weighed; else shared parts count as
///   independent, and `full` leaves fallbacks and caches out
public record Availability(double up, double full, boolean exact) {
  /// With more components that can fail than this, combinations are not enumerated.
  private static final int MOST = 14;

  /// The availability of a component.
  public static Availability of(MlSystem system, Part application) {
    return new Estimate(system, application).result();
  }

  /// How much of the time a component by itself works, 0 to 1.
  public static double own(MlSystem system, Part part) {
    if (!part.type().hasFacet("runtime")) {
      return 1;
    }
    double one = system.number(part, "availabilityPct") / 100;
    return system.is(part, "managed")
        ? one
        : 1 - Math.pow(1 - one, system.number(part, "replicas"));
  }

  private static final class Estimate {
    private final MlSystem system;
    private final Dependencies needs;
    private final List<Integer> closure;
    private final int application;

    Estimate(MlSystem system, Part part) {
      this.system = system;
      this.needs = Dependencies.of(system);
      this.application = part.index();
      this.closure = Order.of(application, this::needed);
    }

    private int[] needed(int part) {
      IntStream groups =
          needs.groups(part).stream().flatMapToInt(each -> IntStream.of(each.members()));
      return IntStream.concat(groups, IntStream.of(needs.fallbacks(part))).toArray();
    }

    Availability result() {
      List<Part> fallible =
          closure.stream().map(system.parts()::get).filter(part -> own(system, part) < 1).toList();
      return fallible.size() <= MOST ? enumerated(fallible) : multiplied();
    }

    private Availability enumerated(List<Part> fallible) {
      double up = 0;
      double full = 0;
      for (int combination = 0; combination < 1 << fallible.size(); combination++) {
        double weight = 1;
        List<Part> down = new ArrayList<>();
        for (int n = 0; n < fallible.size(); n++) {
          double works = own(system, fallible.get(n));
          boolean fails = (combination >> n & 1) == 1;
          weight *= fails ? 1 - works : works;
          if (fails) {
            down.add(fallible.get(n));
          }
        }
        if (weight > 0) {
          State state = Failure.atRunTime(system, down).of(system.parts().get(application));
          up += state == State.DOWN ? 0 : weight;
          full += state == State.OK ? weight : 0;
        }
      }
      return new Availability(up, full, true);
    }

    private Availability multiplied() {
      return new Availability(product(true), product(false), false);
    }

    private double product(boolean withHelp) {
      Map<Integer, Double> works = new HashMap<>();
      for (int part : closure) {
        double hosts = 1;
        double calls = 1;
        for (Group group : needs.groups(part)) {
          double all = 1 - missing(IntStream.of(group.members()), works);
          if (group.kind() == Dependencies.Kind.HOST) {
            hosts *= all;
          } else if (isHard(group)) {
            calls *= all;
          }
        }
        if (withHelp) {
          double fallbacks = missing(IntStream.of(needs.fallbacks(part)), works);
          calls = needs.cached(part) ? 1 : 1 - (1 - calls) * fallbacks;
        }
        works.put(part, own(system, system.parts().get(part)) * hosts * calls);
      }
      return works.getOrDefault(application, 1.0);
    }

    /// How much of the time none of the members works. One that needs this part in a circle counts
    /// as always working.
    private static double missing(IntStream members, Map<Integer, Double> works) {
      return members
          .mapToDouble(each -> 1 - works.getOrDefault(each, 1.0))
          .reduce(1, (a, b) -> a * b);
    }

    private static boolean isHard(Group group) {
      for (boolean mild : group.mild()) {
        if (!mild) {
          return true;
        }
      }
      return false;
    }
  }

  /// Minutes without any answer in a month of 30 days.
  public double outageMinutes() {
    return 43_200 * (1 - up);
  }
}
