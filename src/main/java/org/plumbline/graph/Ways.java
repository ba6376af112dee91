package org.plumbline.graph;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Paths of a design: rows of links, each continued in the next. A link continues in another one if
/// it ends where that one starts, at an input that the output there is made from.
///
/// A question is answered by one search over the links that its kinds of artifacts leave, each
/// visited once.
public final class Ways {
  private final int stride;
  private final List<Part> parts;
  private final List<Link> links;
  private final int[] ends;
  private final long[] feeders;
  private final Buckets outOf;
  private final Buckets into;
  private final Map<String, BitSet> byKind = new HashMap<>();

  Ways(Wiring wiring, List<Part> parts) {
    this.parts = parts;
    this.links = wiring.links();
    this.stride = wiring.widest();
    this.ends = new int[links.size()];
    this.feeders = new long[links.size()];
    int[] starts = new int[links.size()];
    for (int n = 0; n < ends.length; n++) {
      Link link = links.get(n);
      ends[n] = link.target().index() * stride + place(link);
      feeders[n] = link.source().traits().feeders(link.output());
      starts[n] = link.source().index();
      byKind.computeIfAbsent(link.kind().base().id(), _ -> new BitSet(ends.length)).set(n);
    }
    this.outOf = Buckets.of(parts.size(), starts);
    this.into = Buckets.of(parts.size() * stride, ends);
  }

  /// Where paths lead.
  public final class Reached {
    private final BitSet states;

    private Reached(BitSet states) {
      this.states = states;
    }

    /// Whether a path ends at the part, wherever it enters.
    public boolean at(Part part) {
      int first = part.index() * stride;
      // Looking for the next bit would run through all parts behind where few are reached.
      for (int state = first; state < first + stride; state++) {
        if (states.get(state)) {
          return true;
        }
      }
      return false;
    }

    /// Whether a path ends at this input of the part.
    public boolean at(Part part, String input) {
      for (int place = 0; place < part.type().inputs().size(); place++) {
        if (part.type().inputs().get(place).id().equals(input)
            && states.get(part.index() * stride + place)) {
          return true;
        }
      }
      return false;
    }

    /// The parts at which a path ends, in file order.
    public List<Part> parts() {
      return parts.stream().filter(this::at).toList();
    }
  }

  /// Where paths of these kinds lead from the parts.
  public Reached from(Collection<Part> starts, Kinds kinds) {
    return from(starts, kinds, "");
  }

  /// The same of paths that avoid a type: none of their parts is of it but perhaps the last.
  public Reached from(Collection<Part> starts, Kinds kinds, String avoided) {
    return from(starts, kinds, part -> part.type().id().equals(avoided));
  }

  /// The same of paths that avoid certain parts.
  public Reached from(Collection<Part> starts, Kinds kinds, Predicate<Part> avoided) {
    Search search = new Search(usable(kinds), avoided);
    for (Part start : starts) {
      if (!avoided.test(start)) {
        for (int at = outOf.from(start.index()); at < outOf.to(start.index()); at++) {
          search.follow(outOf.link(at));
        }
      }
    }
    return search.run();
  }

  /// Where paths of these kinds lead that begin with one of the links, whatever its own kind.
  public Reached after(Collection<Link> first, Kinds kinds) {
    Search search = new Search(usable(kinds), _ -> false);
    for (Link link : first) {
      search.reach(link.target().index() * stride + place(link));
    }
    return search.run();
  }

  private static int place(Link link) {
    return link.target().type().place(link.input());
  }

  private BitSet usable(Kinds kinds) {
    BitSet usable = new BitSet(links.size());
    for (String base : kinds.bases()) {
      BitSet held = byKind.get(base);
      if (held != null) {
        usable.or(held);
      }
    }
    return usable;
  }

  private final class Search {
    private final BitSet usable;
    private final Predicate<Part> avoided;
    private final BitSet states = new BitSet();
    private final Queue open = new Queue();

    Search(BitSet usable, Predicate<Part> avoided) {
      this.usable = usable;
      this.avoided = avoided;
    }

    void follow(int link) {
      if (usable.get(link)) {
        reach(ends[link]);
      }
    }

    void reach(int state) {
      if (!states.get(state)) {
        states.set(state);
        open.add(state);
      }
    }

    Reached run() {
      while (open.hasMore()) {
        int state = open.next();
        int part = state / stride;
        if (!avoided.test(parts.get(part))) {
          for (int at = outOf.from(part); at < outOf.to(part); at++) {
            if ((feeders[outOf.link(at)] >> (state % stride) & 1) == 1) {
              follow(outOf.link(at));
            }
          }
        }
      }
      return new Reached(states);
    }
  }

  /// The parts from which a path of these kinds leads to one of the targets, entering it at one of
  /// the inputs; at any if none is named.
  public BitSet into(Collection<Part> targets, Kinds kinds, List<String> inputs) {
    return into(targets, new Going(kinds, inputs, _ -> false));
  }

  /// How paths may go.
  ///
  /// @param inputs where they may end; anywhere if none is named
  /// @param avoided parts that may not be among theirs but as the last
  public record Going(Kinds kinds, List<String> inputs, Predicate<Part> avoided) {}

  /// The parts from which a path that goes so leads to one of the targets.
  public BitSet into(Collection<Part> targets, Going going) {
    List<String> inputs = going.inputs();
    BitSet usable = usable(going.kinds());
    BitSet found = new BitSet();
    BitSet seen = new BitSet();
    Queue open = new Queue();
    for (Part part : targets) {
      for (int place = 0; place < part.type().inputs().size(); place++) {
        int state = part.index() * stride + place;
        if (inputs.isEmpty() || inputs.contains(part.type().inputs().get(place).id())) {
          seen.set(state);
          open.add(state);
        }
      }
    }
    while (open.hasMore()) {
      int end = open.next();
      for (int at = into.from(end); at < into.to(end); at++) {
        int link = into.link(at);
        if (usable.get(link) && !going.avoided().test(links.get(link).source())) {
          int source = links.get(link).source().index();
          found.set(source);
          for (int place = 0; place < stride; place++) {
            int state = source * stride + place;
            if ((feeders[link] >> place & 1) == 1 && !seen.get(state)) {
              seen.set(state);
              open.add(state);
            }
          }
        }
      }
    }
    return found;
  }

  /// Numbers waiting in the order in which they came.
  private static final class Queue {
    private int[] numbers = new int[16];
    private int first;
    private int last;

    void add(int number) {
      if (last == numbers.length) {
        numbers = java.util.Arrays.copyOf(numbers, 2 * last);
      }
      numbers[last++] = number;
    }

    boolean hasMore() {
      return first < last;
    }

    int next() {
      return numbers[first++];
    }
  }
}
