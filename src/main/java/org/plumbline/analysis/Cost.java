package org.plumbline.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.catalog.Flag;
import org.plumbline.design.Boundary;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Part;
import org.plumbline.graph.Settings;

/// What the design costs in a month of 30 days, who causes it, and what an answer costs, in the
/// currency of the design. Network and people are not counted unless somebody has entered them.
///
/// All sums are of costs rounded to cents. A component that costs nothing is left out of them: its
/// cost is unknown rather than nothing.
///
/// @param byComponent by id of the component, in file order
/// @param byStage by id of the lifecycle stage, in the order of the catalogue
/// @param byOwner by owner, blank where there is none, in order of appearance
/// @param byBoundary by id of the boundary, everything inside at any depth, in file order
/// @param byTechnology by technology, blank where there is none, in order of appearance
/// @param total the sum of all components
/// @param answers requests of all applications in a month
/// @param budget what the design allows in a month; empty if it sets no limit
/// @param unknown the gaps: parts that run all the time or as jobs, no sources and no people, whose
///   cost comes out as nothing, in file order
public record Cost(
    Map<String, Double> byComponent,
    Map<String, Double> byStage,
    Map<String, Double> byOwner,
    Map<String, Double> byBoundary,
    Map<String, Double> byTechnology,
    double total,
    double answers,
    OptionalDouble budget,
    List<Part> unknown) {
  /// Copies the maps in their order.
  public Cost {
    byComponent = ordered(byComponent);
    byStage = ordered(byStage);
    byOwner = ordered(byOwner);
    byBoundary = ordered(byBoundary);
    byTechnology = ordered(byTechnology);
    unknown = List.copyOf(unknown);
  }

  private static Map<String, Double> ordered(Map<String, Double> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /// The cost of a design.
  public static Cost of(Dependencies dependencies) {
    Bill bill = new Bill(dependencies);
    double limit = Settings.number(dependencies.wiring(), "monthlyBudget");
    return new Cost(
        bill.by(part -> Set.of(part.id())),
        inOrder(
            bill.by(part -> Set.of(part.type().stage().id())),
            dependencies.wiring().catalog().stages().keySet()),
        bill.by(part -> Set.of(Settings.text(part, "owner"))),
        inOrder(
            bill.by(boundaries(dependencies)),
            dependencies.wiring().design().boundaries().stream().map(Boundary::id).toList()),
        bill.by(part -> Set.of(Settings.text(part, "technology"))),
        bill.total(),
        bill.answers(),
        limit > 0 ? OptionalDouble.of(limit) : OptionalDouble.empty(),
        dependencies.wiring().parts().stream()
            .filter(Cost::shouldCost)
            .filter(part -> bill.of(part) == 0)
            .toList());
  }

  /// What 1000 requests of applications cost, everything counted, to four decimals; empty if nobody
  /// is known to ask.
  public OptionalDouble per1000Requests() {
    return answers > 0
        ? OptionalDouble.of(Rounding.halfUp(total / (answers / 1000), 4))
        : OptionalDouble.empty();
  }

  /// What is left of the budget; below 0 if the design costs more.
  public OptionalDouble budgetLeft() {
    return budget.isPresent()
        ? OptionalDouble.of(Rounding.halfUp(budget.getAsDouble() - total, 2))
        : budget;
  }

  private static boolean shouldCost(Part part) {
    return (part.type().hasFacet("runtime") || part.type().hasFacet("job"))
        && !part.is(Flag.SOURCE)
        && !part.is(Flag.PERSON);
  }

  private static Map<String, Double> inOrder(Map<String, Double> sums, Iterable<String> order) {
    Map<String, Double> ordered = new LinkedHashMap<>();
    for (String key : order) {
      Double sum = sums.get(key);
      if (sum != null) {
        ordered.put(key, sum);
      }
    }
    return ordered;
  }

  /// The boundaries around a part, from the inside out.
  private static Function<Part, Set<String>> boundaries(Dependencies dependencies) {
    Map<String, Boundary> byId = new LinkedHashMap<>();
    for (Boundary boundary : dependencies.wiring().design().boundaries()) {
      byId.putIfAbsent(boundary.id(), boundary);
    }
    return part -> {
      Set<String> around = new LinkedHashSet<>();
      Optional<String> next = part.component().boundary().filter(byId::containsKey);
      while (next.isPresent() && around.add(next.get())) {
        next = Optional.ofNullable(byId.get(next.get())).flatMap(Boundary::parent);
        next = next.filter(byId::containsKey);
      }
      return around;
    };
  }
}
