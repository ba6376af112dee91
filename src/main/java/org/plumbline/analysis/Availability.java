package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Part;
import org.plumbline.graph.Settings;

/// How much of the time an application gets an answer, and a full one.
///
/// Parts are taken to fail independently of one another; a bad release or a tired operator breaks
/// several at once.
///
/// @param answering share of the time in which the application is not down, 0 to 1
/// @param full share of the time in which nothing that it needs is missing, 0 to 1
/// @param exact whether every combination of failures was looked at; if not, parts that are needed
///   in two ways were counted as if they were two parts
public record Availability(Part application, double answering, double full, boolean exact) {
  /// Minutes in a month of 30 days.
  private static final double MONTH = 43_200;

  /// The availability of each critical application, in file order. It is exact for applications
  /// that need at most fourteen parts that may fail.
  public static List<Availability> of(Dependencies dependencies) {
    List<Part> applications = dependencies.criticalApplications();
    if (applications.isEmpty()) {
      return List.of();
    }
    Needs needs = Needs.of(dependencies);
    Combinations combinations = new Combinations(needs);
    Map<Integer, Availability> found = new TreeMap<>();
    List<Part> large = new ArrayList<>();
    for (Part application : applications) {
      Closure closure = Closure.of(dependencies, application);
      if (closure.isSmall()) {
        found.put(application.index(), combinations.of(closure));
      } else {
        large.add(application);
      }
    }
    new Product(needs).of(large).forEach(each -> found.put(each.application().index(), each));
    return List.copyOf(found.values());
  }

  /// Share of the time in which a part itself works, whatever it needs: 1 if nothing is said of it,
  /// what the provider promises if it is a managed service, else that any replica works.
  public static double of(Part part) {
    if (!part.type().hasFacet("runtime")) {
      return 1;
    }
    double one = Settings.number(part, "availabilityPct") / 100;
    return Settings.isOn(part, "managed")
        ? one
        : 1 - Math.pow(1 - one, Settings.number(part, "replicas"));
  }

  /// The share of the time with an answer in percent, without dust. Whoever compares it with a
  /// target takes this, and shows it by `Rounding.shownDown`, never rounded up to one that it
  /// misses.
  public double percent() {
    return Rounding.clean(100 * answering);
  }

  /// Minutes without any answer in a month of 30 days.
  public double outageMinutes() {
    return MONTH * (1 - answering);
  }
}
