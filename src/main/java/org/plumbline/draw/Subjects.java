package org.plumbline.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Note;
import org.plumbline.geom.Patches;
import org.plumbline.geom.Point;

/// Lists what the figures of a scene are made from, from back to front. A subject that is made from
/// the same parts as the one that stood at its place before is that one: of a large design in which
/// one card is dragged, next to nothing is made anew.
final class Subjects {
  private final Scene scene;
  private final Memory memory;
  private final Look usual;

  /// What was known and listed before; nothing if something else is told of elements than there.
  private final Memory then;

  private final Listed before;

  private final List<Subject> subjects;
  private int lines;

  private Subjects(Scene scene, Memory memory, Memory then, Listed before) {
    this.scene = scene;
    this.memory = memory;
    this.usual = Look.usual(scene.style());
    this.then = then;
    this.before = before;
    this.subjects = new ArrayList<>(before.subjects().size());
  }

  /// Subjects from back to front.
  ///
  /// @param lines how many of them are connections with a way of their own
  record Listed(List<Subject> subjects, int lines) {
    static final Listed NOTHING = new Listed(List.of(), 0);
  }

  /// What a scene shows.
  static Listed of(Scene scene, Memory memory) {
    return new Subjects(scene, memory, Memory.NOTHING, Listed.NOTHING).all();
  }

  /// The same after another drawing.
  static Listed of(Scene scene, Memory memory, Drawing before) {
    boolean sameLook =
        scene.style().equals(before.scene().style()) && scene.told().equals(before.scene().told());
    return sameLook
        ? new Subjects(scene, memory, before.trail().memory(), before.trail().listed()).all()
        : of(scene, memory);
  }

  private Listed all() {
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
    lines();
    ties();
    cards();
    for (Cast.Folded folded : cast.collapsed()) {
      subjects.add(new Subject.Fold(folded, look(folded.boundary().id())));
    }
    for (Note note : scene.design().notes()) {
      subjects.add(new Subject.Remark(note, look(note.id())));
    }
    return new Listed(List.copyOf(subjects), lines);
  }

  /// Adds the subject that stood here before if that is the same, else a new one.
  private void add(Predicate<Subject> same, Supplier<Subject> made) {
    int place = subjects.size();
    List<Subject> old = before.subjects();
    boolean kept = place < old.size() && same.test(old.get(place));
    subjects.add(kept ? old.get(place) : made.get());
  }

  /// The cards: those before where they start, with others in the places of what has changed.
  private void cards() {
    List<Component> components = memory.cast().components();
    Cast old = then.cast();
    int count = old.components().size();
    int start = before.subjects().size() - notes(then) - old.collapsed().size() - count;
    if (start < 0 || components.size() != count) {
      components.forEach(each -> subjects.add(card(each)));
      return;
    }
    int here = subjects.size();
    subjects.addAll(before.subjects().subList(start, start + count));
    Patches.between(components, old.components()).stream()
        .forEach(n -> subjects.set(here + n, card(components.get(n))));
  }

  private static int notes(Memory memory) {
    return memory.first().plan().signs().size();
  }

  private Subject card(Component component) {
    return new Subject.Card(component, look(component.id()));
  }

  private Look look(String element) {
    return Look.of(element, scene, usual);
  }

  /// The connections: those before, with others in the places of what has changed, if each had a
  /// way and has one now.
  private void lines() {
    List<Connection> connections = memory.connections();
    int count = connections.size();
    int start = then.cast().open().size();
    BitSet changed = changed();
    boolean same =
        before.lines() == count
            && then.connections().size() == count
            && changed.stream().noneMatch(n -> way(n).isEmpty());
    if (!same) {
      for (int n = 0; n < count; n++) {
        add(n);
      }
      return;
    }
    lines = count;
    int here = subjects.size();
    subjects.addAll(before.subjects().subList(start, start + count));
    changed.stream().forEach(n -> subjects.set(here + n, line(n)));
  }

  /// The connections of which something has changed.
  private BitSet changed() {
    BitSet changed =
        Patches.between(memory.cabling().routing().ways(), then.cabling().routing().ways());
    changed.or(Patches.between(memory.cabling().wires(), then.cabling().wires()));
    changed.or(Patches.between(memory.hops(), then.hops()));
    changed.or(Patches.between(memory.labels(), then.labels()));
    Patches.between(memory.connections(), then.connections()).stream()
        .filter(n ->
            n >= memory.connections().size()
                || n >= then.connections().size()
                || !memory.connections().get(n).id().equals(then.connections().get(n).id()))
        .forEach(changed::set);
    return changed;
  }

  private List<Point> way(int n) {
    return memory.cabling().routing().ways().get(n);
  }

  private void add(int n) {
    if (!way(n).isEmpty()) {
      lines++;
      subjects.add(line(n));
      return;
    }
    String id = memory.connections().get(n).id();
    Wire wire = memory.cabling().wires().get(n);
    Stubs.way(memory.connections().get(n), memory.cast())
        .map(stub -> new WirePainter.Placed(id, wire, stub, List.of(), Optional.empty()))
        .ifPresent(placed -> subjects.add(new Subject.Line(placed, look(id))));
  }

  private Subject line(int n) {
    String id = memory.connections().get(n).id();
    Wire wire = memory.cabling().wires().get(n);
    List<Mark.Hop> hops = memory.hops().get(n);
    Optional<WirePainter.Label> label = memory.labels().get(n);
    return new Subject.Line(new WirePainter.Placed(id, wire, way(n), hops, label), look(id));
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
