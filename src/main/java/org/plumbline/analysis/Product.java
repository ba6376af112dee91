package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.plumbline.graph.Call;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Part;

/// Availability as a product of what is needed, where combinations would be too many. A part that
/// is needed in two ways is counted as two, which is why the result is called approximate. What a
/// part needs of itself, round a circle, is taken to be there.
final class Product {
  private final Needs needs;

  Product(Needs needs) {
    this.needs = needs;
  }

  /// How much of the time each of the applications is not down, and well, in their order.
  List<Availability> of(List<Part> applications) {
    Dependencies dependencies = needs.dependencies();
    List<Availability> found = new ArrayList<>();
    double[] answering = new double[needs.size()];
    double[] full = new double[needs.size()];
    List<Walk> walks =
        Walk.all(dependencies.wiring(), part -> Closure.needed(dependencies, part), applications);
    for (Walk walk : walks) {
      Arrays.fill(answering, 1);
      Arrays.fill(full, 1);
      for (Part part : walk.order()) {
        Need need = needs.of(part.index());
        double itself = Availability.of(part);
        answering[part.index()] = itself * hosts(need, answering) * called(need, answering);
        full[part.index()] = itself * hosts(need, full) * calledInFull(need, full);
      }
      for (Part root : walk.roots()) {
        found.add(new Availability(root, answering[root.index()], full[root.index()], false));
      }
    }
    return found;
  }

  private static double hosts(Need need, double[] up) {
    double product = 1;
    for (List<Part> alike : need.hosts()) {
      product *= any(alike, host -> up[host.index()]);
    }
    return product;
  }

  /// That calls do not stop the part: those without whose answer it can do are left out.
  private static double called(Need need, double[] up) {
    double product = 1;
    for (Need.Group group : need.groups()) {
      if (group.calls().stream().allMatch(Call::isHard)) {
        product *= any(group.calls(), call -> up[call.callee().index()]);
      }
    }
    if (need.remembers()) {
      return 1;
    }
    return 1 - (1 - product) * (1 - any(need.fallbacks(), fallback -> up[fallback.index()]));
  }

  /// That no call weakens the part.
  private static double calledInFull(Need need, double[] up) {
    double product = 1;
    for (Need.Group group : need.groups()) {
      product *=
          switch (group.kind()) {
            case INSTEAD -> any(group.calls(), call -> up[call.callee().index()]);
            case POOL -> all(group.calls(), call -> up[call.callee().index()]);
          };
    }
    return product;
  }

  private static <T> double any(List<T> members, ToDoubleFunction<T> up) {
    double none = 1;
    for (T member : members) {
      none *= 1 - up.applyAsDouble(member);
    }
    return 1 - none;
  }

  private static <T> double all(List<T> members, ToDoubleFunction<T> up) {
    double product = 1;
    for (T member : members) {
      product *= up.applyAsDouble(member);
    }
    return product;
  }
}
