package org.plumbline.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.catalog.Flag;
import org.plumbline.catalog.Port;
import org.plumbline.design.Boundary;
import org.plumbline.graph.Enclosures;
import org.plumbline.graph.Feeding;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;
import org.plumbline.graph.Settings;
import org.plumbline.graph.Wiring;

/// Where personal data gets to: from the sources that have it, over every connection of data whose
/// output is made from an input that it reaches, until a filter takes it out.
///
/// Models and predictions are not followed; a model trained on personal data may still reveal it.
public final class PersonalData {
  private static final Set<String> DATA = Set.of("raw-data", "dataset", "features", "labels");

  private final Wiring wiring;
  private final Spread spread;

  private PersonalData(Wiring wiring) {
    this.wiring = wiring;
    this.spread = new Spread(wiring);
  }

  /// The spread of personal data in a design.
  public static PersonalData of(Wiring wiring) {
    return new PersonalData(wiring);
  }

  /// The highest level that reaches a part of the wiring, or that it has as a source.
  public Level at(Part part) {
    return spread.at(part);
  }

  /// The level on a link of the wiring; none if it carries no data.
  public Level on(Link link) {
    return isData(link) ? spread.on(link) : Level.NONE;
  }

  /// The highest level that reaches each component, or that it has as a source, by id, in file
  /// order.
  public Map<String, Level> components() {
    Map<String, Level> components = new LinkedHashMap<>();
    wiring.parts().forEach(part -> components.put(part.id(), at(part)));
    return Collections.unmodifiableMap(components);
  }

  /// The level on each connection of data, by id, in file order.
  public Map<String, Level> connections() {
    Map<String, Level> connections = new LinkedHashMap<>();
    wiring.links().stream()
        .filter(PersonalData::isData)
        .forEach(link -> connections.put(link.connection().id(), on(link)));
    return Collections.unmodifiableMap(connections);
  }

  /// Personal data on a connection that leads over boundaries.
  ///
  /// @param left ids of the boundaries around its source and not its target, the innermost first
  /// @param entered ids of those around its target and not its source, the innermost first
  public record Crossing(Link link, Level level, List<String> left, List<String> entered) {
    /// Copies the lists.
    public Crossing {
      left = List.copyOf(left);
      entered = List.copyOf(entered);
    }
  }

  /// The connections on which personal data leaves or enters a boundary, in file order.
  public List<Crossing> crossings() {
    Enclosures enclosures = new Enclosures(wiring.design());
    List<Crossing> crossings = new ArrayList<>();
    for (Link link : wiring.links()) {
      if (on(link) != Level.NONE) {
        List<String> left = ids(enclosures, link.source());
        List<String> entered = ids(enclosures, link.target());
        List<String> both = left.stream().filter(entered::contains).toList();
        left.removeAll(both);
        entered.removeAll(both);
        if (!left.isEmpty() || !entered.isEmpty()) {
          crossings.add(new Crossing(link, on(link), left, entered));
        }
      }
    }
    return crossings;
  }

  private static List<String> ids(Enclosures enclosures, Part part) {
    return enclosures
        .around(part)
        .map(Boundary::id)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /// How far data speaks of persons, from not at all to by name.
  public enum Level {
    /// Of nobody.
    NONE("none"),
    /// Of somebody whom a key can name.
    PSEUDONYMISED("pseudonymised"),
    /// Of a person by name.
    DIRECT("direct");

    private static final List<Level> ALL = List.of(values());

    private final String id;

    Level(String id) {
      this.id = id;
    }

    /// The word in a design file.
    public String id() {
      return id;
    }

    /// The level with this word; none for any other word.
    public static Level of(String id) {
      for (Level level : ALL) {
        if (level.id.equals(id)) {
          return level;
        }
      }
      return NONE;
    }

    private Level atMost(Level limit) {
      return compareTo(limit) > 0 ? limit : this;
    }
  }

  /// Whether the link carries data in which persons may be named.
  public static boolean isData(Link link) {
    return DATA.contains(link.kind().base().id());
  }

  /// Levels at every output, raised until nothing changes. An output is raised at most twice, so
  /// that the work grows with the design and not faster.
  private static final class Spread {
    private final int stride;
    private final Level[] levels;
    private final Level[] reached;
    private final List<List<Link>> out;
    private final Deque<Integer> open = new ArrayDeque<>();

    Spread(Wiring wiring) {
      stride =
          wiring.parts().stream().mapToInt(part -> part.type().outputs().size()).max().orElse(0);
      levels = new Level[wiring.size() * stride];
      Arrays.fill(levels, Level.NONE);
      out = new ArrayList<>(Collections.nCopies(levels.length, List.of()));
      reached = new Level[wiring.size()];
      boolean any = false;
      for (Part part : wiring.parts()) {
        reached[part.index()] = own(part);
        any |= at(part) != Level.NONE;
      }
      if (any) {
        spread(wiring);
      }
    }

    private void spread(Wiring wiring) {
      for (Link link : wiring.links()) {
        if (isData(link)) {
          leave(link);
        }
      }
      while (!open.isEmpty()) {
        pass(open.remove());
      }
    }

    private static Level own(Part part) {
      return part.is(Flag.SOURCE) ? Level.of(Settings.text(part, "pii")) : Level.NONE;
    }

    Level at(Part part) {
      return reached[part.index()];
    }

    Level on(Link link) {
      return levels[exit(link)];
    }

    /// The number of the output of a part from which a link starts.
    private int exit(Link link) {
      return link.source().index() * stride + link.source().type().place(link.output());
    }

    private void leave(Link link) {
      int exit = exit(link);
      if (out.get(exit).isEmpty()) {
        out.set(exit, new ArrayList<>(2));
      }
      out.get(exit).add(link);
      raise(exit, at(link.source()));
    }

    private void raise(int exit, Level level) {
      if (level.compareTo(levels[exit]) > 0) {
        levels[exit] = level;
        open.add(exit);
      }
    }

    private void pass(int exit) {
      for (Link link : out.get(exit)) {
        Part target = link.target();
        if (!target.is(Flag.SOURCE)) {
          Level level = levels[exit];
          if (level.compareTo(at(target)) > 0) {
            reached[target.index()] = level;
          }
          List<Port.Output> outputs = target.type().outputs();
          for (int place = 0; place < outputs.size(); place++) {
            if (Feeding.feeds(link.input(), outputs.get(place))) {
              raise(target.index() * stride + place, level.atMost(most(target)));
            }
          }
        }
      }
    }

    /// The highest level that a part lets out.
    private static Level most(Part part) {
      if (!part.type().id().equals("pii-filter")) {
        return Level.DIRECT;
      }
      return Settings.text(part, "technique").equals("pseudonymise")
          ? Level.PSEUDONYMISED
          : Level.NONE;
    }
  }
}
