package org.plumbline.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.Port;

/// What feeds what, input by input. A node is an input of a part; a link leads from every input
/// that feeds its output to the input at which it ends. So a lake whose raw zone feeds cleaning and
/// whose curated zone takes the result runs in no circle.
public final class FlowGraph {
  private final int stride;
  private final List<Link> links;
  private final int[] ends;
  private final int[][] starts;
  private final Buckets into;
  private final Buckets outOf;

  private FlowGraph(Wiring wiring, List<Link> links) {
    this.links = links;
    this.stride = wiring.widest();
    this.ends = new int[links.size()];
    this.starts = new int[links.size()][];
    for (int n = 0; n < ends.length; n++) {
      Link link = links.get(n);
      ends[n] = node(link.target(), link.input());
      starts[n] = nodes(link.source(), link.output());
    }
    int nodes = wiring.size() * stride;
    this.into = Buckets.of(nodes, ends);
    this.outOf = Buckets.of(nodes, starts);
  }

  /// The graph of these links of a wiring, which are all that it follows.
  public static FlowGraph of(Wiring wiring, Collection<Link> links) {
    return new FlowGraph(wiring, List.copyOf(links));
  }

  /// A way in a circle.
  ///
  /// @param closing the link that closes it, the last of it in file order
  /// @param links the whole way, starting with `closing`
  public record Circle(Link closing, List<Link> links) {
    /// Copies the way.
    public Circle {
      links = List.copyOf(links);
    }

    /// The parts that it passes, starting with the one at which the closing link ends.
    public List<Part> parts() {
      return links.stream().map(Link::target).toList();
    }
  }

  /// The circles, as they come about when the links are drawn one after another in order: each link
  /// that closes one is left out from then on. Without the closing links there is no circle.
  public List<Circle> circles() {
    BitSet tangled = tangled();
    List<Circle> circles = new ArrayList<>();
    BitSet drawn = new BitSet(ends.length);
    for (int link = 0; link < ends.length && !tangled.isEmpty(); link++) {
      if (tangled.get(ends[link])) {
        List<Link> way = way(links.get(link), drawn);
        if (way.isEmpty()) {
          drawn.set(link);
        } else {
          circles.add(new Circle(links.get(link), way));
        }
      }
    }
    return circles;
  }

  /// The circle that one more link would close, starting with that link; empty if it closes none.
  public List<Link> circle(Link planned) {
    BitSet all = new BitSet(ends.length);
    all.set(0, ends.length);
    return way(planned, all);
  }

  /// All inputs from which something goes on to the part, wherever it enters.
  public Origins origins(Part part) {
    BitSet found = new BitSet();
    int first = part.index() * stride;
    found.set(first, first + part.type().inputs().size());
    return before(found);
  }

  /// All inputs from which something goes on to this output, however long the way.
  public Origins origins(Part part, Port.Output output) {
    BitSet found = new BitSet();
    for (int node : nodes(part, output)) {
      found.set(node);
    }
    return before(found);
  }

  private Origins before(BitSet found) {
    Deque<Integer> open = new ArrayDeque<>(found.stream().boxed().toList());
    while (!open.isEmpty()) {
      int node = open.remove();
      for (int at = into.from(node); at < into.to(node); at++) {
        for (int before : starts[into.link(at)]) {
          if (!found.get(before)) {
            found.set(before);
            open.add(before);
          }
        }
      }
    }
    return new Origins(this, found);
  }

  /// Inputs that lead to one output.
  public static final class Origins {
    private final FlowGraph graph;
    private final BitSet nodes;

    private Origins(FlowGraph graph, BitSet nodes) {
      this.graph = graph;
      this.nodes = nodes;
    }

    /// Whether what enters the part at this input comes to that output.
    public boolean contain(Part part, Port.Input input) {
      return part.index() >= 0 && nodes.get(graph.node(part, input));
    }

    /// Whether what enters the part anywhere comes to that output.
    public boolean contain(Part part) {
      int first = part.index() * graph.stride;
      int next = first < 0 ? -1 : nodes.nextSetBit(first);
      return next >= 0 && next < first + graph.stride;
    }
  }

  /// The nodes that stay when all that has nothing before it is taken away, again and again: those
  /// in circles and behind circles. Usually there are none.
  private BitSet tangled() {
    int nodes = into.size();
    int[] before = new int[nodes];
    for (int link = 0; link < ends.length; link++) {
      before[ends[link]] += starts[link].length;
    }
    int[] free = new int[nodes];
    int count = 0;
    for (int node = 0; node < nodes; node++) {
      if (before[node] == 0) {
        free[count++] = node;
      }
    }
    for (int next = 0; next < count; next++) {
      for (int at = outOf.from(free[next]); at < outOf.to(free[next]); at++) {
        int end = ends[outOf.link(at)];
        if (--before[end] == 0) {
          free[count++] = end;
        }
      }
    }
    BitSet left = new BitSet(nodes);
    left.set(0, nodes);
    for (int done = 0; done < count; done++) {
      left.clear(free[done]);
    }
    return left;
  }

  /// The shortest way from the end of a link over drawn links back to its start, with the link
  /// itself in front; empty if there is none.
  private List<Link> way(Link closing, BitSet drawn) {
    int[] wanted = nodes(closing.source(), closing.output());
    Map<Integer, Step> reached = new HashMap<>();
    Deque<Step> open = new ArrayDeque<>();
    Step first = new Step(closing, node(closing.target(), closing.input()), Optional.empty());
    reached.put(first.node(), first);
    open.add(first);
    while (!open.isEmpty()) {
      Step step = open.remove();
      if (contains(wanted, step.node())) {
        return step.way();
      }
      for (int at = outOf.from(step.node()); at < outOf.to(step.node()); at++) {
        int link = outOf.link(at);
        Step next = new Step(links.get(link), ends[link], Optional.of(step));
        if (drawn.get(link) && reached.putIfAbsent(next.node(), next) == null) {
          open.add(next);
        }
      }
    }
    return List.of();
  }

  /// A node on a way, and the link by which the way comes to it.
  private record Step(Link link, int node, Optional<Step> before) {
    List<Link> way() {
      List<Link> way = new ArrayList<>();
      for (Optional<Step> step = Optional.of(this); step.isPresent(); step = step.get().before) {
        way.addFirst(step.get().link);
      }
      return way;
    }
  }

  private static boolean contains(int[] nodes, int wanted) {
    for (int node : nodes) {
      if (node == wanted) {
        return true;
      }
    }
    return false;
  }

  private int node(Part part, Port.Input input) {
    return part.index() * stride + part.type().place(input);
  }

  private int[] nodes(Part part, Port.Output output) {
    long feeding = part.traits().feeders(output);
    int[] nodes = new int[Long.bitCount(feeding)];
    for (int n = 0; n < nodes.length; n++) {
      nodes[n] = part.index() * stride + Long.numberOfTrailingZeros(feeding);
      feeding &= feeding - 1;
    }
    return nodes;
  }
}
