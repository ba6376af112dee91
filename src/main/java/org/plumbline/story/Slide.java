package org.plumbline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Elements;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Told;
import org.plumbline.geom.Rect;

/// One picture of a show with what is said about it.
///
/// @param id of the step of the story; empty if the slide shows the whole design without one
/// @param say the text for the audience
/// @param notes the text for the presenter
/// @param lit ids of the elements in the light; empty if all are
/// @param overlay id of the analysis laid over the drawing; empty if none
public record Slide(
    String id, String title, String say, String notes, Set<String> lit, String overlay) {
  /// What is left around the elements in the light, in logical pixels.
  private static final double AIR = 48;

  /// No less than this is seen of the design, in logical pixels: text that fills the room says no
  /// more than text that can be read.
  private static final double LEAST_WIDTH = 720;

  private static final double LEAST_HEIGHT = 405;

  /// Copies the set.
  public Slide {
    lit = Set.copyOf(lit);
  }

  /// What was told of the elements, with all stepping back that are not in the light.
  public Told told(Design design, Told told) {
    if (lit.isEmpty()) {
      return told;
    }
    Map<String, Told.Emphasis> emphasis = new HashMap<>();
    Elements.all(design)
        .map(Element::id)
        .filter(id -> !lit.contains(id))
        .forEach(id -> emphasis.put(id, Told.Emphasis.FADED));
    return new Told(told.badges(), emphasis, told.captions(), told.shading());
  }

  /// The part of the plane that the slide shows: what is in the light with some air around it, in
  /// the proportions of its surroundings if need be wider or higher; the whole drawing if all is.
  public Rect view(Drawing drawing) {
    List<Rect> seen = new ArrayList<>();
    for (Figure figure : drawing.figures()) {
      if (lit.contains(figure.element()) && figure.kind() != Figure.Kind.TIE) {
        seen.add(figure.bounds());
      }
    }
    Rect whole = drawing.extent().orElse(new Rect(0, 0, LEAST_WIDTH, LEAST_HEIGHT)).grown(AIR / 2);
    Optional<Rect> around = Rect.around(seen);
    return around.map(each -> atLeast(each.grown(AIR))).orElse(whole);
  }

  private static Rect atLeast(Rect area) {
    double wider = Math.max(0, LEAST_WIDTH - area.width()) / 2;
    double higher = Math.max(0, LEAST_HEIGHT - area.height()) / 2;
    return new Rect(
        area.x() - wider, area.y() - higher, area.width() + 2 * wider, area.height() + 2 * higher);
  }
}
