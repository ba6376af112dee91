package org.plumbline.ui.canvas.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.MoveElements;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.words.Words;

/// Elements are carried to another place, or copies of them are.
///
/// @param ids what is carried
/// @param kind whether the originals go or copies of them
/// @param start where they were grabbed
/// @param box what they cover, at the start
/// @param snapping what they come to rest on
/// @param guides the lines that they are aligned with now
/// @param by how far they have been carried
public record Moving(
    List<String> ids,
    Kind kind,
    Point start,
    Rect box,
    Snapping snapping,
    List<Aid> guides,
    Point by)
    implements Gesture {
  private static final Words WORDS = Words.beside(Moving.class);

  /// Copies the lists.
  public Moving {
    ids = List.copyOf(ids);
    guides = List.copyOf(guides);
  }

  /// What is carried.
  public enum Kind {
    ORIGINALS,
    COPIES
  }

  /// Picks up what is pressed, with everything else that is selected if it is selected itself.
  static Moving from(Pressing pressing, Pointer pointer, Sight sight) {
    Set<String> chosen = new HashSet<>(sight.selection());
    if (pressing.element().filter(id -> !chosen.contains(id)).isPresent()) {
      chosen.clear();
    }
    pressing.element().ifPresent(chosen::add);
    boolean copying = pointer.copies();
    List<Placed> carried =
        Elements.placed(sight.seen())
            .filter(each -> chosen.contains(each.id()))
            .filter(each -> copying || !Locked.is(each))
            .toList();
    Rect box = Rect.around(carried.stream().map(Placed::seen).toList()).orElseThrow();
    return new Moving(
        carried.stream().map(Placed::id).toList(),
        copying ? Kind.COPIES : Kind.ORIGINALS,
        pressing.start(),
        box,
        sight.snapping(neighbours(sight, chosen)),
        List.of(),
        Point.ORIGIN);
  }

  @Override
  public Turn on(Pointer pointer, Sight sight) {
    return switch (pointer.act()) {
      case DRAG -> {
        Moving next = to(pointer);
        yield Turn.to(next, new Effect.Preview(next.carried(sight.design())));
      }
      case RELEASE -> let(to(pointer), sight);
      case MOVE, PRESS -> Turn.to(this);
    };
  }

  @Override
  public List<Aid> aids(Sight sight) {
    List<Aid> aids = new ArrayList<>(guides);
    if (ids.size() == 1) {
      sight
          .design()
          .component(ids.getFirst())
          .flatMap(card -> sight.joining().around(card.bounds().moved(by.x(), by.y())))
          .map(Boundary::bounds)
          .ifPresent(bounds -> aids.add(new Aid.Ring(bounds, Aid.Tone.ACCENT)));
    }
    if (kind == Kind.COPIES) {
      String words = WORDS.count("copy", ids.size());
      aids.add(new Aid.Reason(words, start.plus(by.x(), by.y()), Aid.Tone.ACCENT));
    }
    return aids;
  }

  private Turn let(Moving last, Sight sight) {
    Design design = sight.design();
    if (kind == Kind.COPIES) {
      Copying copies = Copying.of(design, ids);
      return Turn.to(
          Resting.IDLE,
          new Effect.Commit(joined(copies.at(last.by.x(), last.by.y()), copies.made(), sight)),
          new Effect.Select(copies.made()),
          new Effect.Bring(last.grabbed(sight)));
    }
    return Turn.to(
        Resting.IDLE,
        new Effect.Commit(joined(last.carried(design), ids, sight)),
        new Effect.Bring(last.grabbed(sight)));
  }

  /// Where the element by which everything is held lies now: of many that are carried some may have
  /// been out of sight all along.
  private Rect grabbed(Sight sight) {
    return Elements.placed(sight.design())
        .filter(each -> ids.contains(each.id()))
        .map(Placed::seen)
        .filter(each -> each.contains(start))
        .min(Comparator.comparingDouble(each -> each.width() * each.height()))
        .orElse(box)
        .moved(by.x(), by.y());
  }

  private Moving to(Pointer pointer) {
    Point held = pointer.at().minus(start);
    boolean free = kind == Kind.ORIGINALS && pointer.holds(Pointer.Modifier.ALT);
    Snapping.Rest rest = free ? Snapping.Rest.FREE : snapping.of(box.moved(held.x(), held.y()));
    Point corner = box.corner().plus(held).plus(rest.by()).rounded();
    return new Moving(ids, kind, start, box, snapping, rest.guides(), corner.minus(box.corner()));
  }

  private Edit carried(Design design) {
    return switch (kind) {
      case ORIGINALS -> new MoveElements(ids, by.x(), by.y());
      case COPIES -> Copying.of(design, ids).at(by.x(), by.y());
    };
  }

  private static Edit joined(Edit edit, List<String> moved, Sight sight) {
    List<Edit> joins = new Joining(edit.apply(sight.design()), sight.room().root()).after(moved);
    if (joins.isEmpty()) {
      return edit;
    }
    List<Edit> all = new ArrayList<>(List.of(edit));
    all.addAll(joins);
    return new AllOf(edit.name(), all);
  }

  private static List<Rect> neighbours(Sight sight, Set<String> chosen) {
    Set<String> along = new HashSet<>(chosen);
    chosen.forEach(id -> {
      along.addAll(Elements.nested(sight.design(), id));
      Elements.members(sight.design(), id).stream().map(Component::id).forEach(along::add);
    });
    return sight.seen().components().stream()
        .filter(each -> !along.contains(each.id()) && sight.visible().intersects(each.bounds()))
        .map(Component::bounds)
        .toList();
  }
}
