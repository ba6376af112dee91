package org.plumbline.ui.canvas.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Note;
import org.plumbline.design.Placed;
import org.plumbline.edit.Edit;
import org.plumbline.edit.MoveElements;
import org.plumbline.edit.ResizeElement;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Makes room for a card that comes between two others: what lies on from the second one in the
/// direction of the connection, in the same row, moves by what is lacking, with what would be
/// covered otherwise, and the boundaries around it grow. All else stays where it is. What is kept
/// in place stays, and then the card goes where it covers nothing.
///
/// @param card where the card comes to lie
/// @param edits what makes room for it; empty if there is enough
record Parting(Rect card, List<Edit> edits) {
  /// Copies the list.
  Parting {
    edits = List.copyOf(edits);
  }

  /// Room for a card that was dropped on a connection.
  static Parting of(Rect dropped, Connection connection, Sight sight) {
    Design seen = sight.seen();
    Optional<Component> from = seen.component(End.TAIL.of(connection));
    Optional<Component> to = seen.component(End.HEAD.of(connection));
    if (isFree(dropped, taken(seen))) {
      return new Parting(dropped, List.of());
    }
    Parting parting =
        from.isPresent() && to.isPresent()
            ? Way.between(from.get().bounds(), to.get().bounds()).part(dropped, sight)
            : new Parting(dropped, List.of());
    Design after = sight.seen();
    for (Edit each : parting.edits()) {
      after = each.apply(after);
    }
    return isClear(parting.card(), seen, after)
        ? parting
        : new Parting(
            dropped.at(Vacancy.near(seen, parting.card().corner(), new Point(0, 1))), List.of());
  }

  private static boolean isFree(Rect card, Map<String, Rect> taken) {
    return taken.values().stream().noneMatch(card.grown(Snapping.GRID / 2)::intersects);
  }

  /// Whether the card covers nothing, and nothing that has moved covers what has stayed unless it
  /// did before.
  private static boolean isClear(Rect card, Design before, Design after) {
    Map<String, Rect> old = taken(before);
    Map<String, Rect> now = taken(after);
    if (!isFree(card, now)) {
      return false;
    }
    List<Rect> stays = new ArrayList<>();
    List<String> moved = new ArrayList<>();
    now.forEach((id, rect) -> {
      if (rect.equals(old.get(id))) {
        stays.add(rect);
      } else {
        moved.add(id);
      }
    });
    GridIndex staying = GridIndex.ofRects(stays);
    return moved.stream()
        .allMatch(id -> {
          Rect from = old.getOrDefault(id, card);
          Rect to = now.getOrDefault(id, card);
          return staying.isFree(to)
              || Arrays.stream(staying.near(to))
                  .mapToObj(stays::get)
                  .allMatch(each -> !each.intersects(to) || each.intersects(from));
        });
  }

  /// What cannot lie below a card: cards, those of collapsed boundaries among them, and notes.
  private static Map<String, Rect> taken(Design design) {
    Map<String, Rect> taken = new LinkedHashMap<>();
    Elements.placed(design)
        .filter(each -> !(each instanceof Boundary area) || area.collapsed())
        .forEach(each -> taken.put(each.id(), each.seen()));
    return taken;
  }

  /// The direction from one card to another, along an axis.
  ///
  /// @param level whether along the x axis
  /// @param sign 1 to the right or downwards, else -1
  private record Way(boolean level, int sign, Rect from, Rect to) {
    /// Along the axis on which the two are farther apart.
    static Way between(Rect from, Rect to) {
      double across = apart(from.x(), from.right(), to.x(), to.right());
      double down = apart(from.y(), from.bottom(), to.y(), to.bottom());
      boolean level = across >= down;
      double on = level ? to.centerX() - from.centerX() : to.centerY() - from.centerY();
      return new Way(level, on < 0 ? -1 : 1, from, to);
    }

    private static double apart(double low, double high, double otherLow, double otherHigh) {
      return Math.max(otherLow - high, low - otherHigh);
    }

    /// Where a rectangle begins in this direction.
    private double start(Rect rect) {
      double low = level ? rect.x() : rect.y();
      double high = level ? rect.right() : rect.bottom();
      return sign > 0 ? low : -high;
    }

    /// Where it ends in this direction.
    private double end(Rect rect) {
      return start(rect) + (level ? rect.width() : rect.height());
    }

    private Rect moved(Rect rect, double by) {
      return level ? rect.moved(sign * by, 0) : rect.moved(0, sign * by);
    }

    private Rect longer(Rect rect, double by) {
      return rect.union(moved(rect, by));
    }

    Parting part(Rect dropped, Sight sight) {
      double gap = level ? Vacancy.GAP : Vacancy.GAP / 2;
      double first = end(from) + gap;
      double last = start(to) - gap - (end(dropped) - start(dropped));
      double place = Math.clamp(start(dropped), first, Math.max(first, last));
      double lacking = Math.max(0, place - last);
      double by = Math.ceil(lacking / Snapping.GRID) * Snapping.GRID;
      Rect card = moved(dropped, place - start(dropped));
      return new Parting(card, by > 0 ? pushed(card, by, sight) : List.of());
    }

    private List<Edit> pushed(Rect card, double by, Sight sight) {
      Push push = new Push(this, by, sight);
      push.row(card);
      push.spread();
      return push.edits();
    }

    /// Whether two rectangles lie in one row: one is beside the other in this direction.
    private boolean aligned(Rect one, Rect other) {
      return level
          ? one.y() < other.bottom() && other.y() < one.bottom()
          : one.x() < other.right() && other.x() < one.right();
    }
  }

  /// What moves in a direction, and the boundaries that grow with it.
  private static final class Push {
    private final Way way;
    private final double by;
    private final Design seen;
    private final Optional<String> root;
    private final double cut;

    /// What can move as one: cards, notes, and boundaries that lie beyond with all that is in them.
    private final List<Placed> blocks;

    private final GridIndex places;
    private final Set<String> moving = new LinkedHashSet<>();
    private final Set<String> growing = new LinkedHashSet<>();

    /// What has begun to move or to grow, and has not been asked yet what it would cover.
    private List<Placed> fresh = new ArrayList<>();

    Push(Way way, double by, Sight sight) {
      this.way = way;
      this.by = by;
      seen = sight.seen();
      root = sight.room().root();
      cut = way.start(way.to());
      Set<String> beyond = new HashSet<>();
      seen.boundaries().stream()
          .filter(each -> isBeyond(each) && !root.equals(Optional.of(each.id())))
          .forEach(each -> beyond.add(each.id()));
      blocks =
          Elements.placed(seen)
              .map(Placed.class::cast)
              .filter(each -> isBeyond(each) && !Locked.is(each))
              .filter(each -> !root.equals(Optional.of(each.id())))
              .filter(each -> home(each).filter(beyond::contains).isEmpty())
              .toList();
      places = GridIndex.ofRects(blocks.stream().map(Placed::seen).toList());
    }

    private boolean isBeyond(Placed each) {
      return way.start(each.seen()) >= cut;
    }

    private static Optional<String> home(Placed each) {
      return switch (each) {
        case Component component -> component.boundary();
        case Boundary boundary -> boundary.parent();
        case Note _ -> Optional.empty();
      };
    }

    /// What lies in the row of the card and of the one that it comes before.
    void row(Rect card) {
      blocks.stream()
          .filter(each -> way.aligned(each.seen(), way.to()) || way.aligned(each.seen(), card))
          .forEach(this::move);
    }

    private void move(Placed each) {
      if (moving.add(each.id())) {
        fresh.add(each);
        Optional<Boundary> around = around(each);
        while (around.isPresent() && growing.add(around.get().id())) {
          fresh.add(around.get());
          around = around(around.get());
        }
      }
    }

    /// The boundary that something lies in, unless it is the one that somebody is in.
    private Optional<Boundary> around(Placed each) {
      return home(each).filter(id -> !root.equals(Optional.of(id))).flatMap(seen::boundary);
    }

    /// Takes along what would be covered by what moves or grows, until nothing is.
    void spread() {
      while (!fresh.isEmpty()) {
        BitSet covered = new BitSet();
        fresh.forEach(each -> cover(each, covered));
        fresh = new ArrayList<>();
        covered.stream().mapToObj(blocks::get).forEach(this::move);
      }
    }

    /// Adds the places of the blocks that are covered by something as soon as it moves or grows.
    private void cover(Placed each, BitSet covered) {
      boolean moves = moving.contains(each.id());
      if (!moves && !grows(each)) {
        return;
      }
      Rect old = each.seen().grown(Snapping.GRID / 2);
      Rect now = way.longer(each.seen(), by).grown(Snapping.GRID / 2);
      Arrays.stream(places.near(now))
          .filter(n -> {
            Placed block = blocks.get(n);
            return now.intersects(block.seen())
                && !old.intersects(block.seen())
                && (moves || !isIn(block, each.id()));
          })
          .forEach(covered::set);
    }

    private boolean grows(Placed each) {
      return growing.contains(each.id()) && each instanceof Boundary area && !area.collapsed();
    }

    private boolean isIn(Placed each, String boundary) {
      Optional<String> around = home(each);
      while (around.isPresent() && !around.get().equals(boundary)) {
        around = seen.boundary(around.get()).flatMap(Boundary::parent);
      }
      return around.isPresent();
    }

    List<Edit> edits() {
      List<Edit> edits = new ArrayList<>();
      seen.boundaries().stream()
          .filter(each -> grows(each) && !moving.contains(each.id()))
          .forEach(each -> edits.add(new ResizeElement(each.id(), way.longer(each.bounds(), by))));
      double across = way.level() ? way.sign() * by : 0;
      double down = way.level() ? 0 : way.sign() * by;
      edits.add(new MoveElements(List.copyOf(moving), across, down));
      return edits;
    }
  }
}
