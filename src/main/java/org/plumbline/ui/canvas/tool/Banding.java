package org.plumbline.ui.canvas.tool;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.draw.Figure;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// A rubber band is drawn around what is to be selected: cards and notes that it touches,
/// boundaries and connections that lie in it.
///
/// @param start where it was begun
/// @param tip where the pointer is
/// @param before what was selected and stays so
public record Banding(Point start, Point tip, List<String> before) implements Gesture {
  /// Copies the list.
  public Banding {
    before = List.copyOf(before);
  }

  @Override
  public Turn on(Pointer pointer, Sight sight) {
    return switch (pointer.act()) {
      case DRAG -> {
        Banding next = new Banding(start, pointer.at(), before);
        yield Turn.to(next, new Effect.Select(next.caught(sight)));
      }
      case RELEASE -> Turn.to(Resting.IDLE, new Effect.Select(caught(sight)));
      case MOVE, PRESS -> Turn.to(this);
    };
  }

  @Override
  public Turn escape() {
    return Turn.to(Resting.IDLE, new Effect.Select(before));
  }

  @Override
  public List<Aid> aids(Sight sight) {
    return List.of(new Aid.Band(Rect.between(start, tip)));
  }

  private List<String> caught(Sight sight) {
    Rect band = Rect.between(start, tip);
    Set<String> ids = new LinkedHashSet<>(before);
    sight.drawing().within(band).stream()
        .filter(figure -> caught(figure, band))
        .map(Figure::element)
        .forEach(ids::add);
    return List.copyOf(ids);
  }

  private static boolean caught(Figure figure, Rect band) {
    return switch (figure.kind()) {
      case COMPONENT, NOTE -> band.intersects(figure.bounds());
      case BOUNDARY, CONNECTION -> band.contains(figure.bounds());
      case LEGEND, TIE -> false;
    };
  }
}
