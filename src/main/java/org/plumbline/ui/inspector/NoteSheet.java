package org.plumbline.ui.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.Value;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Elements;
import org.plumbline.design.Note;
import org.plumbline.design.Placed;
import org.plumbline.design.StoryStep;
import org.plumbline.edit.ChangeNote;
import org.plumbline.ui.Texts;
import org.plumbline.ui.inspector.Sheet.Group;
import org.plumbline.ui.inspector.Sheet.Heading;
import org.plumbline.ui.look.Glyph;

/// What can be set about a note: what it says, and what it is about.
record NoteSheet(Note note, Design design) {
  /// So many of the elements that are nearest to a note are offered; any other one is linked by
  /// selecting both.
  private static final int NEAR = 40;

  static Sheet of(Note note, Design design) {
    return new NoteSheet(note, design).sheet();
  }

  private Sheet sheet() {
    Setting text =
        Setting.of(
            Plain.text("note"),
            Optional.of(Value.of(note.text())),
            value -> new ChangeNote(note.id(), Plain.said(value), note.about()));
    Setting about =
        Setting.of(
            Plain.several("note-about", choices()),
            Optional.of(Value.of(note.about())),
            value -> new ChangeNote(note.id(), note.text(), chosen(value)));
    return new Sheet(
        List.of(note.id()),
        Heading.of(Glyph.NOTE, Texts.say("inspector.note"), Texts.say("inspector.note.about")),
        List.of(new Group("main", "", false, List.of(text, about))));
  }

  private static List<String> chosen(Value value) {
    return value instanceof Value.Choices(List<String> ids) ? ids : List.of();
  }

  /// What it is about, existing or not, and what is near.
  private Map<String, String> choices() {
    Set<String> offered = new HashSet<>(note.about());
    near().forEach(each -> offered.add(each.id()));
    Map<String, String> choices = new LinkedHashMap<>();
    Elements.all(design)
        .filter(each -> offered.contains(each.id()))
        .forEach(each -> choices.put(each.id(), name(each)));
    note.about().forEach(id -> choices.putIfAbsent(id, Texts.say("inspector.note.missing", id)));
    return choices;
  }

  private List<Placed> near() {
    List<Placed> others = new ArrayList<>();
    Elements.placed(design).filter(each -> !(each instanceof Note)).forEach(others::add);
    others.sort(Comparator.comparingDouble(this::distance));
    return others.subList(0, Math.min(NEAR, others.size()));
  }

  private double distance(Placed other) {
    return other.bounds().center().distance(note.bounds().center());
  }

  private String name(Element element) {
    return switch (element) {
      case Component component -> component.name();
      case Boundary boundary -> boundary.name();
      case Note other -> other.title();
      case Decision decision -> decision.title();
      case StoryStep step -> step.title();
      case Connection connection ->
          Texts.say(
              "inspector.note.connection",
              name(connection.from().component()),
              name(connection.to().component()));
    };
  }

  private String name(String component) {
    return design.component(component).map(Component::name).orElse(component);
  }
}
