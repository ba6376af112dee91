package org.plumbline.ui.canvas;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.design.Design;
import org.plumbline.design.Difference;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Ghosts;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Scene;
import org.plumbline.draw.Shading;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.export.FindingBadges;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.AfterFrame;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.tool.Room;

/// The drawing of the design as it is seen, made anew only when something in it has changed.
final class Scenery {
  /// With more connections than these a design is sketched first.
  private static final int MANY = 500;

  private final Workbench bench;
  private final Runnable finished;
  private Map<String, Told.Emphasis> emphasis = Map.of();
  private Optional<Coloring> coloring = Optional.empty();
  private Optional<String> entered = Optional.empty();
  private final Painter painter;
  private Optional<Drawing> drawing = Optional.empty();
  private Ghosts ghosts = Ghosts.NONE;
  private List<Figure> offered = List.of();
  private Optional<List<Figure>> under = Optional.empty();
  private boolean stale = true;
  private boolean finishing;

  /// @param finished run when a drawing that was a sketch at first can be had in full
  Scenery(Workbench bench, Runnable finished) {
    this.bench = bench;
    this.finished = finished;
    painter = new Painter(bench.catalog());
  }

  /// The colours of the theme.
  Style style() {
    return bench.theme().get().style();
  }

  /// Whether the dots of the grid are to be seen.
  boolean dotted() {
    return bench.guidance().get().dots();
  }

  /// Something that can be seen has changed.
  void forget() {
    stale = true;
    Design design = seen();
    ghosts =
        bench
            .session()
            .proposed()
            .map(after -> new Ghosts(Difference.between(design, inside().of(after))))
            .orElse(Ghosts.NONE);
  }

  /// Elements stand out or step back, as an analysis wants it.
  void emphasize(Map<String, Told.Emphasis> other) {
    emphasis = Map.copyOf(other);
    forget();
  }

  /// Only what lies in this boundary is seen from now on; everything if it is empty.
  void enter(Optional<String> boundary) {
    entered = boundary;
    forget();
  }

  /// Where somebody is in the design as it is seen.
  Inside inside() {
    return entered.isEmpty() ? Inside.NOTHING : Inside.of(bench.session().shown(), entered);
  }

  /// Where somebody works on the design, as it was before the gesture that is under way.
  Room room() {
    return inside().room(bench.session().design());
  }

  /// The part of the design that is seen.
  private Design seen() {
    return inside().of(bench.session().shown());
  }

  /// Colours tell this from now on; their stage if it is empty.
  void shade(Optional<Coloring> other) {
    coloring = other;
    forget();
  }

  Optional<Coloring> coloring() {
    return coloring;
  }

  /// What the colours tell of the design as it is seen.
  Shading shading() {
    return drawing().scene().told().shading();
  }

  /// The drawing of the design as it is seen; what an offer would take away steps back in it.
  Drawing drawing() {
    Optional<Drawing> last = drawing;
    if (!stale && last.isPresent()) {
      return last.get();
    }
    Design design = seen();
    Map<String, Told.Emphasis> below = new HashMap<>(emphasis);
    below.putAll(ghosts.below());
    Map<String, List<Told.Badge>> badges = FindingBadges.of(design, bench.findings().get());
    Shading shading = coloring.map(each -> each.of(design, bench)).orElse(Shading.NONE);
    Scene scene = new Scene(design, style(), new Told(badges, below).with(shading));
    Drawing next =
        last.filter(_ -> !finishing)
            .map(before -> painter.paint(scene, before, bench.session().isPreviewing()))
            .orElseGet(() -> first(scene));
    drawing = Optional.of(next);
    stale = false;
    offered = List.of();
    under = Optional.empty();
    bench.session().proposed().ifPresent(after -> offer(next, inside().of(after), badges));
    return next;
  }

  /// The first drawing of a design: of a large one a sketch, until the whole is there.
  private Drawing first(Scene scene) {
    if (scene.design().connections().size() <= MANY) {
      return painter.paint(scene);
    }
    if (!finishing) {
      finishing = true;
      Painter other = new Painter(bench.catalog());
      AfterFrame.run(() ->
          Aside.run("drawing", () -> other.paint(scene), this::finish, _ -> finishing = false));
    }
    return painter.sketch(scene);
  }

  /// Whether nothing of the drawing is still being worked out.
  boolean isWhole() {
    return !finishing;
  }

  private void finish(Drawing whole) {
    finishing = false;
    drawing = Optional.of(whole);
    stale = true;
    finished.run();
  }

  /// The figures below what is offered, if some of them are others than those of the drawing.
  Optional<List<Figure>> under() {
    drawing();
    return under;
  }

  /// What an offer would add or change, to be painted above the drawing; empty if nothing is
  /// offered.
  List<Figure> offered() {
    if (ghosts.equals(Ghosts.NONE)) {
      return List.of();
    }
    drawing();
    return offered;
  }

  private void offer(Drawing now, Design after, Map<String, List<Told.Badge>> badges) {
    Map<String, List<Told.Badge>> kept = new HashMap<>(badges);
    kept.keySet()
        .removeIf(id -> ghosts.differs(id) && !ghosts.difference().is(id, Difference.Kind.CHANGED));
    Map<String, Told.Emphasis> above = new HashMap<>(emphasis);
    above.putAll(ghosts.above());
    Map<String, String> captions =
        new Captions(bench.catalog()).of(ghosts.difference(), seen(), after);
    Shading shading = now.scene().told().shading();
    Scene scene = new Scene(after, style(), new Told(kept, above, captions, shading));
    Drawing then = painter.paint(scene, now);
    offered = ghosts.of(then);
    under = ghosts.under(now, then);
  }

  /// A drawing of something that is not in the design, as the ghost of a card.
  Drawing of(Design design) {
    return painter.paint(design, style(), Told.NOTHING);
  }

  /// What of the drawing is selected. What an offer is about is not shown as such: it could not be
  /// told any more that it would go, or stand elsewhere.
  AidLayer.Chosen chosen() {
    Set<String> ids = new HashSet<>(bench.session().selection());
    ids.removeIf(ghosts::differs);
    if (ids.isEmpty()) {
      return AidLayer.Chosen.NOTHING;
    }
    Map<String, Figure> drawn = new LinkedHashMap<>();
    figures(ids).forEach(each -> drawn.put(each.element(), each));
    List<AidLayer.Area> areas =
        Elements.placed(seen())
            .filter(each -> ids.contains(each.id()))
            .map(each -> AidLayer.Area.of(each, Optional.ofNullable(drawn.get(each.id()))))
            .toList();
    List<Figure> ways =
        drawn.values().stream().filter(each -> each.kind() == Figure.Kind.CONNECTION).toList();
    return new AidLayer.Chosen(areas, ways);
  }

  /// What elements cover in the drawing; empty if none of them is drawn.
  Optional<Rect> extent(Set<String> ids) {
    return Rect.around(figures(ids).map(Figure::bounds).toList());
  }

  /// The middle of a connection that is selected alone.
  Optional<Point> middleOf(Set<String> ids) {
    return ids.size() == 1
        ? figures(ids)
            .filter(each -> each.kind() == Figure.Kind.CONNECTION)
            .map(Figure::middle)
            .findFirst()
        : Optional.empty();
  }

  /// Where the title of a boundary stands.
  Optional<Rect> title(String boundary) {
    return words(boundary, Figure.Kind.BOUNDARY)
        .map(text -> new Rect(text.at().x(), text.at().y() - text.size(), 0, text.size()));
  }

  /// What is written at a connection.
  Optional<Mark.Text> label(String connection) {
    return words(connection, Figure.Kind.CONNECTION);
  }

  private Optional<Mark.Text> words(String element, Figure.Kind kind) {
    return figures(Set.of(element))
        .filter(each -> each.kind() == kind)
        .flatMap(each -> each.marks().stream())
        .filter(Mark.Text.class::isInstance)
        .map(Mark.Text.class::cast)
        .findFirst();
  }

  /// The element, if it is seen and has a place of its own.
  Optional<Placed> placed(String id) {
    return Elements.placed(seen())
        .filter(each -> each.id().equals(id))
        .map(Placed.class::cast)
        .findFirst();
  }

  private Stream<Figure> figures(Set<String> ids) {
    return drawing().figures().stream()
        .filter(figure -> figure.kind() != Figure.Kind.TIE)
        .filter(figure -> ids.contains(figure.element()));
  }
}
