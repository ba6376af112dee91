package org.plumbline.ui.inspector;

import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Value;
import org.plumbline.design.Note;
import org.plumbline.edit.ChangeNote;
import org.plumbline.ui.Texts;
import org.plumbline.ui.inspector.Sheet.Group;
import org.plumbline.ui.inspector.Sheet.Heading;

/// What can be set about a note.
final class NoteSheet {
  private NoteSheet() {}

  static Sheet of(Note note) {
    Setting text =
        Setting.of(
            Plain.text("note"),
            Optional.of(Value.of(note.text())),
            value -> new ChangeNote(note.id(), Plain.said(value), note.about()));
    return new Sheet(
        List.of(note.id()),
        new Heading(
            Optional.empty(), Texts.say("inspector.note"), Texts.say("inspector.note.about")),
        List.of(new Group("main", "", false, List.of(text))));
  }
}
