package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// What a design looks like: figures from back to front on a background. Immutable; the next
/// drawing shares every figure that has not changed with the one before.
public final class Drawing {
  private final Scene scene;
  private final List<Figure> figures;
  private final Painter.Trail trail;
  private final Optional<Rect> extent;

  Drawing(Scene scene, List<Figure> figures, Painter.Trail trail) {
    this(scene, figures, trail, around(figures));
  }

  Drawing(Scene scene, List<Figure> figures, Painter.Trail trail, Optional<Rect> extent) {
    this.scene = scene;
    this.figures = figures;
    this.trail = trail;
    this.extent = extent;
  }

  /// What has been painted.
  public Scene scene() {
    return scene;
  }

  /// All figures from back to front.
  public List<Figure> figures() {
    return figures;
  }

  /// The same with a legend below it, if colours tell something; for pictures that are taken away.
  public Drawing withLegend() {
    Optional<Figure> legend =
        extent().flatMap(each -> Legend.below(each, scene.told().shading(), scene.style()));
    return legend.map(this::with).orElse(this);
  }

  /// The same with a title above it, for pictures that are taken away.
  public Drawing withTitle() {
    return extent()
        .map(each -> with(TitleBlock.above(each, scene.design(), scene.style())))
        .orElse(this);
  }

  /// The same with the marks of a page that is set instead of being drawn from a design.
  ///
  /// @param page the part of the plane that it fills
  public Drawing withPage(String title, Rect page, List<Mark> marks) {
    return with(new Figure("", title, Figure.Kind.LEGEND, page, marks));
  }

  /// What a part of the plane shows, cut so that nothing reaches out of it.
  public Drawing excerpt(Rect window) {
    return of(Excerpt.of(scene.design(), figures, window));
  }

  private Drawing with(Figure last) {
    List<Figure> all = new ArrayList<>(figures);
    all.add(last);
    return of(List.copyOf(all));
  }

  private Drawing of(List<Figure> others) {
    GridIndex index = GridIndex.of(others.stream().map(Figure::shape).toList());
    return new Drawing(scene, others, new Painter.Trail(trail.memory(), trail.listed(), index));
  }

  /// The colour behind everything.
  public Rgb background() {
    return scene.style().surfaces().canvas();
  }

  /// What all figures cover together; empty if there are none.
  public Optional<Rect> extent() {
    return extent;
  }

  /// What figures cover together.
  static Optional<Rect> around(List<Figure> figures) {
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Figure figure : figures) {
      left = Math.min(left, figure.bounds().x());
      top = Math.min(top, figure.bounds().y());
      right = Math.max(right, figure.bounds().right());
      bottom = Math.max(bottom, figure.bounds().bottom());
    }
    return Optional.of(Rect.between(new Point(left, top), new Point(right, bottom)));
  }

  /// The figures that touch the area, from back to front.
  public List<Figure> within(Rect area) {
    int[] near = trail.index().near(area);
    List<Figure> found = new ArrayList<>(near.length);
    for (int n : near) {
      found.add(figures.get(n));
    }
    return found;
  }

  /// The topmost figure at the place: a note or card around it, else a connection whose line or
  /// label is near, else the innermost boundary around it.
  ///
  /// @param tolerance how far beside a line or border still counts, in logical pixels
  public Optional<Figure> at(Point point, double tolerance) {
    List<Figure> near = within(new Rect(point.x(), point.y(), 0, 0).grown(tolerance));
    return near.reversed().stream().filter(each -> hit(each, point, tolerance)).findFirst();
  }

  private static boolean hit(Figure figure, Point point, double tolerance) {
    if (figure.kind() == Figure.Kind.TIE) {
      return false;
    }
    if (figure.kind() != Figure.Kind.CONNECTION) {
      return figure.bounds().grown(tolerance / 2).contains(point);
    }
    return figure.shape().stream().anyMatch(each -> each.grown(tolerance).contains(point));
  }

  /// What the painter remembers for its next drawing.
  Painter.Trail trail() {
    return trail;
  }
}
