package org.plumbline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Elements;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Shading;
import org.plumbline.draw.Told;
import org.plumbline.geom.Rect;
import org.plumbline.overlay.Overlay;

/// One picture of a show with what is said about it.
///
/// @param id of the step of the story; empty if the slide shows the whole design without one
/// @param say the text for the audience
/// @param notes the text for the presenter
/// @param lit ids of the elements in the light; empty if all are
/// @param overlay the question whose answer is laid over the drawing; empty if none
/// @param answer that answer, once it is known
public record Slide(
    String id,
    String title,
    String say,
    String notes,
    Set<String> lit,
    String overlay,
    Optional<Overlay> answer) {
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

  /// A slide whose question has not been answered.
  public Slide(String id, String title, String say, String notes, Set<String> lit, String overlay) {
    this(id, title, say, notes, lit, overlay, Optional.empty());
  }

  /// The same with the answer to its question.
  Slide answered(Overlay other) {
    return new Slide(id, title, say, notes, lit, overlay, Optional.of(other));
  }

  /// All that the audience reads: the text of the slide, and below it the answer in a sentence.
  public String said() {
    return Stream.concat(Stream.of(say), answer.map(Overlay::sentence).stream())
        .filter(each -> !each.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  /// What the colours of the drawing tell; nothing if they are as usual.
  public Shading shading() {
    return answer.map(Overlay::shading).orElse(Shading.NONE);
  }

  /// What was told of the elements, with all stepping back that are not in the light, and with the
  /// colours of the answer in place of others.
  public Told told(Design design, Told before) {
    Told told = answer.map(each -> before.with(each.shading())).orElse(before);
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

  /// The same made wider or higher until it has the proportions of a window, and then moved so that
  /// as little as possible of it lies outside the drawing.
  ///
  /// @param proportion width over height of the window
  public Rect view(Drawing drawing, double proportion) {
    Rect wanted = view(drawing);
    double width = Math.max(wanted.width(), wanted.height() * proportion);
    double height = Math.max(wanted.height(), wanted.width() / proportion);
    Rect whole = drawing.extent().orElse(wanted).grown(AIR / 2);
    return new Rect(
        start(new Span(wanted.x(), wanted.width()), new Span(whole.x(), whole.width()), width),
        start(new Span(wanted.y(), wanted.height()), new Span(whole.y(), whole.height()), height),
        width,
        height);
  }

  private record Span(double low, double length) {}

  /// Where a stretch of a length begins that holds what is wanted in its middle, or aside from it
  /// where it would else reach beyond the whole.
  private static double start(Span wanted, Span whole, double length) {
    double slack = Math.max(0, (length - wanted.length()) / 2);
    double start = wanted.low() - slack;
    double spare = whole.length() - length;
    double inside =
        spare > 0 ? Math.clamp(start, whole.low(), whole.low() + spare) : whole.low() + spare / 2;
    return Math.clamp(inside, start - slack, start + slack);
  }

  private static Rect atLeast(Rect area) {
    double wider = Math.max(0, LEAST_WIDTH - area.width()) / 2;
    double higher = Math.max(0, LEAST_HEIGHT - area.height()) / 2;
    return new Rect(
        area.x() - wider, area.y() - higher, area.width() + 2 * wider, area.height() + 2 * higher);
  }
}
