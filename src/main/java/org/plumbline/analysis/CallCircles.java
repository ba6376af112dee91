package org.plumbline.analysis;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.plumbline.graph.Call;
import org.plumbline.graph.Dependencies;

/// Components that wait for one another in a circle of calls, found as the strongly connected
/// components of the calls (Tarjan, "Depth-first search and linear graph algorithms", 1972),
/// without recursion.
public final class CallCircles {
  private final Dependencies dependencies;
  private final int[] numbers;
  private final int[] lowest;
  private final BitSet onStack = new BitSet();
  private final BitSet circling = new BitSet();
  private final Deque<Integer> stack = new ArrayDeque<>();
  private int counted;

  private CallCircles(Dependencies dependencies) {
    this.dependencies = dependencies;
    numbers = new int[dependencies.wiring().size()];
    lowest = new int[numbers.length];
  }

  /// The numbers of all parts that are in a circle.
  public static BitSet of(Dependencies dependencies) {
    CallCircles circles = new CallCircles(dependencies);
    for (Call call : dependencies.calls().all()) {
      int caller = call.caller().index();
      if (circles.numbers[caller] == 0) {
        circles.visit(caller);
      }
    }
    return circles.circling;
  }

  private int[] callees(int part) {
    return dependencies.calls().from(dependencies.wiring().parts().get(part)).stream()
        .filter(call -> call.isNormal() && call.sync())
        .mapToInt(each -> each.callee().index())
        .toArray();
  }

  /// A part under way: its callees, and which of them comes next.
  private static final class Step {
    private final int part;
    private final int[] callees;
    private int next;

    Step(int part, int[] callees) {
      this.part = part;
      this.callees = callees;
    }
  }

  private void visit(int first) {
    Deque<Step> open = new ArrayDeque<>();
    open.push(begun(first));
    while (!open.isEmpty()) {
      Step step = open.element();
      if (step.next < step.callees.length) {
        int callee = step.callees[step.next++];
        if (numbers[callee] == 0) {
          open.push(begun(callee));
        } else if (onStack.get(callee)) {
          lowest[step.part] = Math.min(lowest[step.part], numbers[callee]);
        }
        if (callee == step.part) {
          circling.set(callee);
        }
      } else {
        open.pop();
        if (!open.isEmpty()) {
          int caller = open.element().part;
          lowest[caller] = Math.min(lowest[caller], lowest[step.part]);
        }
        finish(step.part);
      }
    }
  }

  private Step begun(int part) {
    numbers[part] = ++counted;
    lowest[part] = counted;
    stack.push(part);
    onStack.set(part);
    return new Step(part, callees(part));
  }

  private void finish(int part) {
    if (lowest[part] != numbers[part]) {
      return;
    }
    boolean several = stack.element() != part;
    int member;
    do {
      member = stack.pop();
      onStack.clear(member);
      if (several) {
        circling.set(member);
      }
    } while (member != part);
  }
}
