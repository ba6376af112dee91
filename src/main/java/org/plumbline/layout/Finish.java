package org.plumbline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.design.Elements;
import org.plumbline.design.Note;
import org.plumbline.design.Placed;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.layout.Sheet.Card;

/// What is done once the connected cards have their places: the whole goes to where the design was,
/// cards without connections stand in rows beneath, notes lie beside what they speak of.
final class Finish {
  private static final double CLEAR = 16;

  private final Task task;
  private final Map<String, Rect> places;

  Finish(Task task, Map<String, Rect> places) {
    this.task = task;
    this.places = new LinkedHashMap<>(places);
  }

  Map<String, Rect> places() {
    if (!task.part()) {
      alone();
      if (task.held().isEmpty()) {
        moveBack();
      }
      notes();
    }
    return places;
  }

  private Optional<Rect> covered() {
    List<Rect> rects = new ArrayList<>(places.values());
    task.sheet().cards().stream().filter(Card::pinned).forEach(card -> rects.add(card.bounds()));
    return Rect.around(rects);
  }

  /// Cards without connections, in the order of the lifecycle.
  private void alone() {
    List<Card> cards = task.alone().stream().map(task.sheet().cards()::get).toList();
    Optional<Rect> above = covered();
    Rect start = above.orElse(new Rect(task.mesh().origin().x(), task.mesh().origin().y(), 0, 0));
    double wide = task.mesh().stepX();
    double room = Math.max(start.width(), wide * Math.ceil(Math.sqrt(cards.size() * 0.92)));
    double x = start.x();
    double y = start.bottom() + (above.isPresent() ? task.mesh().gapY() : 0);
    double high = 0;
    for (Card card : cards) {
      Rect bounds = card.bounds();
      if (x > start.x() && x + bounds.width() > start.x() + room) {
        x = start.x();
        y += high + task.mesh().gapY();
        high = 0;
      }
      new Carrying(task.design(), places).put(card, new Point(x, y));
      x += task.mesh().wide(bounds.width()) * wide;
      high = Math.max(high, bounds.height());
    }
  }

  /// The upper left corner stays where it was.
  private void moveBack() {
    Rect before =
        Rect.around(
                Elements.placed(task.design())
                    .filter(each -> !(each instanceof Note))
                    .map(Placed::bounds)
                    .toList())
            .orElseThrow();
    Rect now = covered().orElseThrow();
    Point way = before.corner().snapped(Task.GRID).minus(now.corner());
    places.replaceAll((_, rect) -> rect.moved(way.x(), way.y()));
  }

  private void notes() {
    List<Rect> taken = new ArrayList<>();
    task.sheet().cards().forEach(card -> taken.add(seen(card)));
    List<Rect> areas =
        task.sheet().areas().stream()
            .map(each -> places.getOrDefault(each.id(), each.bounds()))
            .toList();
    for (Note note : task.design().notes()) {
      Rect place = place(note, new Surroundings(taken, areas));
      places.put(note.id(), place);
      taken.add(place);
    }
  }

  private Rect seen(Card card) {
    Rect place = places.getOrDefault(card.element().id(), card.bounds());
    return card.bounds().at(place.corner());
  }

  /// What a note must not cover, and borders on which it must not lie.
  private record Surroundings(List<Rect> taken, List<Rect> areas) {
    boolean free(Rect rect) {
      Rect around = rect.grown(CLEAR);
      return taken.stream().noneMatch(around::intersects)
          && areas.stream().allMatch(each -> each.contains(rect) || !each.intersects(around));
    }
  }

  /// Beside what the note speaks of, else where it was, else beneath everything.
  private Rect place(Note note, Surroundings there) {
    Optional<Rect> about =
        note.about().stream().map(this::where).flatMap(Optional::stream).findFirst();
    Rect wanted =
        about
            .map(each -> note.bounds().at(new Point(each.x(), each.bottom() + 2 * CLEAR)))
            .orElse(note.bounds());
    List<Rect> ways = new ArrayList<>();
    for (int x = -24; x <= 24; x++) {
      for (int y = -24; y <= 24; y++) {
        ways.add(wanted.moved(x * CLEAR, y * CLEAR));
      }
    }
    ways.sort(Comparator.comparingDouble(rect -> rect.center().distance(wanted.center())));
    for (Rect rect : ways) {
      if (there.free(rect)) {
        return rect;
      }
    }
    Rect all =
        Rect.around(there.taken()).map(rect -> covered().orElse(rect).union(rect)).orElse(wanted);
    return wanted.at(new Point(all.x(), all.bottom() + task.mesh().gapY()));
  }

  private Optional<Rect> where(String id) {
    return task.design()
        .element(id)
        .flatMap(element ->
            element instanceof Placed placed && !(placed instanceof Note)
                ? Optional.of(places.getOrDefault(id, placed.bounds()))
                : Optional.empty());
  }
}
