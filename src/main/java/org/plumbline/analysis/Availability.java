package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.graph.Call;
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

  /// With more parts that may fail than this, their combinations are not looked at one by one.
  static final int MOST = 14;

  /// The availability of each critical application, in file order.
  public static List<Availability> of(Dependencies dependencies) {
    List<Part> applications = dependencies.criticalApplications();
    if (applications.isEmpty()) {
      return List.of();
    }
    Needs needs = Needs.of(dependencies);
    Product product = new Product(needs);
    List<Availability> found = new ArrayList<>();
    for (Part application : applications) {
      List<Part> closure = closure(dependencies, application);
      List<Part> fallible = closure.stream().filter(part -> of(part) < 1).toList();
      found.add(
          fallible.size() > MOST
              ? product.of(application)
              : new Combinations(needs, closure, fallible).of(application));
    }
    return found;
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

  /// Minutes without any answer in a month of 30 days.
  public double outageMinutes() {
    return MONTH * (1 - answering);
  }

  /// Everything that the application needs to get an answer, itself included.
  private static List<Part> closure(Dependencies dependencies, Part application) {
    Map<Integer, Part> found = new LinkedHashMap<>();
    found.put(application.index(), application);
    List<Part> order = new ArrayList<>(found.values());
    for (int next = 0; next < order.size(); next++) {
      for (Part part : needed(dependencies, order.get(next))) {
        if (found.putIfAbsent(part.index(), part) == null) {
          order.add(part);
        }
      }
    }
    return order;
  }

  /// The hosts of a part, and all that it calls whose answer is used.
  static List<Part> needed(Dependencies dependencies, Part part) {
    List<Part> needed = new ArrayList<>(dependencies.hosting().hosts(part));
    for (Call call : dependencies.calls().from(part)) {
      if (call.role() != Call.Role.SHADOW) {
        needed.add(call.callee());
      }
    }
    return needed;
  }
}
