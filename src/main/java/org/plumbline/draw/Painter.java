package org.plumbline.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Boundary;
import org.plumbline.design.Design;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Patches;
import org.plumbline.geom.Rect;

/// Decides everything that can be seen of a design. The same scene always gives the same drawing; a
/// drawing made after another one shares with it whatever has not changed.
public final class Painter {
  private static final int MANY = 5_000;

  private final ComponentPainter components;
  private final BoundaryPainter boundaries;
  private final NotePainter notes = new NotePainter();
  private final WirePainter wires = new WirePainter();
  private final Arranger arranger;

  /// A painter of designs whose types stand in the catalogue.
  public Painter(Catalog catalog) {
    this.components = new ComponentPainter(catalog);
    this.boundaries = new BoundaryPainter(catalog);
    this.arranger = new Arranger(catalog, boundaries);
  }

  /// The drawing of a design.
  public Drawing paint(Design design, Style style, Told told) {
    return paint(new Scene(design, style, told));
  }

  /// The drawing of a scene.
  public Drawing paint(Scene scene) {
    Memory memory = arranger.arrange(scene.design(), Memory.NOTHING, false);
    Subjects.Listed listed = Subjects.of(scene, memory);
    List<Figure> figures = figures(listed.subjects());
    return new Drawing(scene, figures, new Trail(memory, listed, index(figures)));
  }

  /// Elements with all that the lines among them stand for in the drawing of a design: with a
  /// connection, in file order, the others of its kind that lead to or from the same collapsed
  /// boundary.
  public List<String> standsFor(Collection<String> elements, Design design) {
    Set<String> wanted = new LinkedHashSet<>(elements);
    return design.boundaries().stream().noneMatch(Boundary::collapsed)
            || design.connections().stream().noneMatch(each -> wanted.contains(each.id()))
        ? List.copyOf(wanted)
        : arranger.standsFor(wanted, design);
  }

  /// A first look at a scene that would take long to paint: everything is there, but connections
  /// are simple lines without labels. Painting after it is painting from scratch.
  public Drawing sketch(Scene scene) {
    List<Subject> subjects = Subjects.of(scene, arranger.sketch(scene.design())).subjects();
    List<Figure> figures = subjects.parallelStream().map(this::figure).toList();
    return new Drawing(
        scene, figures, new Trail(Memory.NOTHING, Subjects.Listed.NOTHING, index(figures)));
  }

  /// Many are made by all processors.
  private List<Figure> figures(List<Subject> subjects) {
    Stream<Subject> all = subjects.size() < MANY ? subjects.stream() : subjects.parallelStream();
    return all.map(this::figure).toList();
  }

  private static GridIndex index(List<Figure> figures) {
    return GridIndex.of(figures.stream().map(Figure::shape).toList());
  }

  /// The drawing of a scene that differs in little from the one before; the result is the same as
  /// that of painting from scratch, and comes much sooner.
  public Drawing paint(Scene scene, Drawing before) {
    return paint(scene, before, false);
  }

  /// The same for a scene that may be over with the next frame, as while something is dragged: in a
  /// large design, connections that have changed may then run nearer beside others than they will.
  public Drawing paint(Scene scene, Drawing before, boolean passing) {
    Memory memory = arranger.arrange(scene.design(), before.trail().memory(), passing);
    Subjects.Listed listed = Subjects.of(scene, memory, before);
    List<Subject> subjects = listed.subjects();
    Reuse reuse = new Reuse(before);
    BitSet changed = Patches.between(subjects, before.trail().subjects());
    List<Figure> figures =
        Patches.patched(
            before.figures(),
            subjects.size(),
            changed,
            n -> reuse.elsewhere(n, subjects.get(n)).orElseGet(() -> figure(subjects.get(n))));
    Trail trail = new Trail(memory, listed, index(figures, changed, before));
    return new Drawing(scene, figures, trail, extent(figures, changed, before));
  }

  private static GridIndex index(List<Figure> figures, BitSet changed, Drawing before) {
    if (figures.size() != before.figures().size()) {
      return index(figures);
    }
    Map<Integer, List<Rect>> moved = new HashMap<>();
    changed.stream().forEach(n -> moved.put(n, figures.get(n).shape()));
    return before.trail().index().with(moved);
  }

  /// What all figures cover, from what they covered before unless one at the edge has changed.
  private static Optional<Rect> extent(List<Figure> figures, BitSet changed, Drawing before) {
    List<Figure> then = before.figures();
    Optional<Rect> all = before.extent();
    boolean inside =
        figures.size() == then.size()
            && changed.stream()
                .mapToObj(n -> then.get(n).bounds())
                .allMatch(each -> all.filter(rect -> within(rect, each)).isPresent());
    if (!inside) {
      return Drawing.around(figures);
    }
    List<Rect> rects = new ArrayList<>(all.stream().toList());
    changed.stream().forEach(n -> rects.add(figures.get(n).bounds()));
    return Rect.around(rects);
  }

  private static boolean within(Rect rect, Rect part) {
    return part.x() > rect.x()
        && part.y() > rect.y()
        && part.right() < rect.right()
        && part.bottom() < rect.bottom();
  }

  /// What a drawing was made from, kept for the next one.
  ///
  /// @param listed what each figure shows
  /// @param index finds the figures
  record Trail(Memory memory, Subjects.Listed listed, GridIndex index) {
    List<Subject> subjects() {
      return listed.subjects();
    }
  }

  private Figure figure(Subject subject) {
    return switch (subject) {
      case Subject.Area(var boundary, var title, var look) ->
          boundaries.figure(boundary, title, look);
      case Subject.Line(var wire, var look) -> wires.figure(wire, look);
      case Subject.Card(var component, var look) -> components.figure(component, look);
      case Subject.Fold(var folded, var look) -> components.collapsed(folded, look);
      case Subject.Tied tied -> Ties.figure(tied);
      case Subject.Remark(var note, var look) -> notes.figure(note, look);
    };
  }

  /// Finds the figures of subjects that are as they were.
  private static final class Reuse {
    private final Drawing before;
    private final Map<String, Integer> places = new HashMap<>();

    Reuse(Drawing before) {
      this.before = before;
    }

    /// The figure of a subject that has come to this place from another one.
    Optional<Figure> elsewhere(int n, Subject subject) {
      List<Subject> old = before.trail().subjects();
      if (n < old.size() && old.get(n).id().equals(subject.id())) {
        return Optional.empty();
      }
      if (places.isEmpty()) {
        for (int place = 0; place < old.size(); place++) {
          places.put(old.get(place).id(), place);
        }
      }
      return Optional.ofNullable(places.get(subject.id()))
          .filter(place -> old.get(place).equals(subject))
          .map(place -> before.figures().get(place));
    }
  }
}
