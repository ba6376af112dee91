package org.plumbline.ui.present;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Scene;
import org.plumbline.draw.SetPage;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.geom.Rect;
import org.plumbline.story.Answers;
import org.plumbline.story.Show;
import org.plumbline.story.Slide;

/// The slides of a design with their drawings, each made when it is first wanted and kept.
///
/// Not for use by several threads.
public final class Reel {
  private final Design design;
  private final Style style;
  private final Painter painter;
  private final List<Slide> slides;
  private final Answers answers;
  private final Map<Integer, Slide> answered = new HashMap<>();
  private final Map<Integer, Drawing> drawings = new HashMap<>();

  /// The drawings of pages, which no other drawing is made after.
  private final Map<Integer, Drawing> set = new HashMap<>();

  private final List<Page> pages = new ArrayList<>();

  /// The reel of a design in a style.
  public Reel(Design design, Catalog catalog, Style style) {
    this.design = design;
    this.style = style;
    painter = new Painter(catalog);
    slides = Show.of(design);
    answers = Answers.of(design, catalog);
  }

  public Design design() {
    return design;
  }

  public Style style() {
    return style;
  }

  /// How many slides there are, at least 1.
  public int size() {
    return slides.size() + pages.size();
  }

  /// How many of them are drawn from the design, at least 1.
  int drawn() {
    return slides.size();
  }

  /// Puts pages behind the slides of the story.
  void append(List<Page> more) {
    pages.addAll(more);
  }

  /// Whether a slide is a page, which fills all of the screen and has no words beside it.
  boolean isPage(int at) {
    return at >= slides.size();
  }

  private Page page(int at) {
    return pages.get(at - slides.size());
  }

  /// What a reader without eyes is told of a slide besides its title.
  String read(int at) {
    return isPage(at) ? page(at).read() : slide(at).say();
  }

  /// What a slide is made of, before its question has been answered.
  Slide plan(int at) {
    return slides.get(at);
  }

  /// A slide with the answer to its question, which is worked out when it is first wanted.
  public Slide slide(int at) {
    return isPage(at)
        ? page(at).slide()
        : answered.computeIfAbsent(at, n -> answers.on(slides.get(n)));
  }

  /// The drawing of a slide: what is not in the light steps back in it.
  public Drawing drawing(int at) {
    if (isPage(at)) {
      return set.computeIfAbsent(at, n -> set(page(n)));
    }
    Drawing made = drawings.get(at);
    if (made == null) {
      Scene scene = new Scene(design, style, slide(at).told(design, Told.NOTHING));
      made =
          drawings.isEmpty()
              ? painter.paint(scene)
              : painter.paint(scene, drawings.values().iterator().next());
      drawings.put(at, made);
    }
    return made;
  }

  private Drawing set(Page page) {
    return painter
        .paint(new Scene(Design.titled(""), style, Told.NOTHING))
        .withPage(page.title(), SetPage.PLANE, page.marks());
  }

  /// Whether the drawing of a slide has been made.
  boolean isDrawn(int at) {
    return drawings.containsKey(at);
  }

  /// The part of the plane that a slide shows in a window of these proportions.
  public Rect view(int at, double proportion) {
    return isPage(at) ? SetPage.seen(proportion) : slides.get(at).view(drawing(at), proportion);
  }
}
