package org.plumbline.analysis;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.plumbline.catalog.Flag;
import org.plumbline.graph.Feeding;
import org.plumbline.graph.Kinds;
import org.plumbline.graph.Link;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// Where personal data gets to. Models and predictions are not followed.
public final class PersonalData {
  private final MlSystem system;
  private final Level[] levels;
  private final IdentityHashMap<Link, Level> carried = new IdentityHashMap<>();

  private PersonalData(MlSystem system) {
    this.system = system;
    levels = new Level[system.parts().size()];
    Arrays.fill(levels, Level.NONE);
    spread();
  }

  /// Whether data names people, the least first.
  public enum Level {
    /// Nobody.
    NONE,
    /// People, for who has a key.
    PSEUDONYMISED,
    /// People by name.
    DIRECT;

    /// The level of a property's value.
    public static Level of(String value) {
      return switch (value) {
        case "direct" -> DIRECT;
        case "pseudonymised" -> PSEUDONYMISED;
        default -> NONE;
      };
    }

    private Level or(Level other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  /// The levels of a design.
  public static PersonalData of(MlSystem system) {
    return system.once(PersonalData.class, () -> new PersonalData(system));
  }

  /// The highest level that arrives at a component; for a source, that which it has.
  public Level of(Part part) {
    return part.is(Flag.SOURCE) ? own(part) : levels[part.index()];
  }

  /// The level that a connection carries; none if it carries no data.
  public Level of(Link link) {
    if (!Kinds.DATA.hold(link)) {
      return Level.NONE;
    }
    Part source = link.source();
    if (source.is(Flag.SOURCE)) {
      return own(source);
    }
    Level level = Level.NONE;
    for (Link before : arriving(source)) {
      if (Feeding.feeds(before.input(), link.output())) {
        level = level.or(carried.getOrDefault(before, Level.NONE));
      }
    }
    return source.type().id().equals("pii-filter") ? filtered(source, level) : level;
  }

  private Level filtered(Part filter, Level level) {
    boolean keyed = system.text(filter, "technique").equals("pseudonymise");
    return keyed && level != Level.NONE ? Level.PSEUDONYMISED : Level.NONE;
  }

  private Level own(Part source) {
    return Level.of(system.text(source, "pii"));
  }

  private List<Link> arriving(Part part) {
    return system.in(part).stream().filter(Kinds.DATA::hold).toList();
  }

  private void spread() {
    Deque<Part> open = new ArrayDeque<>();
    system.all(Flag.SOURCE).stream().filter(part -> own(part) != Level.NONE).forEach(open::add);
    while (!open.isEmpty()) {
      for (Link link : system.out(open.remove())) {
        Level level = of(link);
        if (level.compareTo(carried.getOrDefault(link, Level.NONE)) > 0) {
          carried.put(link, level);
          int target = link.target().index();
          levels[target] = levels[target].or(level);
          open.add(link.target());
        }
      }
    }
  }
}
