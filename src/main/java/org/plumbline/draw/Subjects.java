package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.plumbline.design.Component;
import org.plumbline.design.Note;
import org.plumbline.geom.Point;

/// Lists what the figures of a scene are made from, from back to front. A subject that is made from
/// the same parts as the one that stood at its place before is that one: of a large design in which
/// one card is dragged, next to nothing is made anew.
final class Subjects {
  private final Scene scene;
  private final Memory memory;
  private final Look usual;

  /// Those of the drawing before; empty if something else is told of elements than there.
  private final List<Subject> before;

  private final List<Subject> subjects;

  private Subjects(Scene scene, Memory memory, List<Subject> before) {
    this.scene = scene;
    this.memory = memory;
    this.usual = Look.usual(scene.style());
    this.before = before;
    this.subjects = new ArrayList<>(before.size());
  }

  /// What a scene shows.
  static List<Subject> of(Scene scene, Memory memory) {
    return new Subjects(scene, memory, List.of()).all();
  }

  /// The same after another drawing.
  static List<Subject> of(Scene scene, Memory memory, Drawing before) {
    boolean sameLook =
        scene.style().equals(before.scene().style()) && scene.told().equals(before.scene().told());
    List<Subject> old = sameLook ? before.trail().subjects() : List.of();
    return new Subjects(scene, memory, old).all();
  }

  private List<Subject> all() {
    Cast cast = memory.cast();
    for (int n = 0; n < cast.open().size(); n++) {
      var boundary = cast.open().get(n);
      var title = memory.titles().get(n);
      add(
          each ->
              each instanceof Subject.Area area
                  && area.boundary().equals(boundary)
                  && area.title().equals(title),
          () -> new Subject.Area(boundary, title, look(boundary.id())));
    }
    for (int n = 0; n < memory.connections().size(); n++) {
      line(n);
    }
    ties();
    for (Component component : cast.components()) {
      add(
          each -> each instanceof Subject.Card card && card.component().equals(component),
          () -> new Subject.Card(component, look(component.id())));
    }
    for (Cast.Folded folded : cast.collapsed()) {
      subjects.add(new Subject.Fold(folded, look(folded.boundary().id())));
    }
    for (Note note : scene.design().notes()) {
      subjects.add(new Subject.Remark(note, look(note.id())));
    }
    return subjects;
  }

  /// Adds the subject that stood here before if that is the same, else a new one.
  private void add(Predicate<Subject> same, Supplier<Subject> made) {
    int place = subjects.size();
    boolean kept = place < before.size() && same.test(before.get(place));
    subjects.add(kept ? before.get(place) : made.get());
  }

  private Look look(String element) {
    return Look.of(element, scene, usual);
  }

  private void line(int n) {
    List<Point> way = memory.cabling().routing().ways().get(n);
    Wire wire = memory.cabling().wires().get(n);
    String id = memory.connections().get(n).id();
    if (way.isEmpty()) {
      Stubs.way(memory.connections().get(n), memory.cast())
          .map(stub -> new WirePainter.Placed(id, wire, stub, List.of(), Optional.empty()))
          .ifPresent(placed -> subjects.add(new Subject.Line(placed, look(id))));
      return;
    }
    List<Mark.Hop> hops = memory.hops().get(n);
    Optional<WirePainter.Label> label = memory.labels().get(n);
    add(
        each ->
            each instanceof Subject.Line line
                && line.wire().way().equals(way)
                && line.wire().wire().equals(wire)
                && line.wire().hops().equals(hops)
                && line.wire().label().equals(label)
                && line.wire().id().equals(id),
        () -> new Subject.Line(new WirePainter.Placed(id, wire, way, hops, label), look(id)));
  }

  private void ties() {
    if (scene.design().notes().stream().allMatch(each -> each.about().isEmpty())) {
      return;
    }
    Whereabouts places = Whereabouts.of(scene.design(), memory);
    for (Note note : scene.design().notes()) {
      List<Ties.End> ends = places.ends(note);
      if (!ends.isEmpty()) {
        subjects.add(new Subject.Tied(note.id(), note.bounds(), ends, look(note.id())));
      }
    }
  }
}
