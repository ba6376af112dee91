package org.plumbline.edit;

import org.plumbline.design.Design;
import org.plumbline.design.Note;

/// Adds a note in front of the others.
public record AddNote(Note note) implements Edit {
  @Override
  public Design apply(Design design) {
    return design.withNotes(Steps.appended(design.notes(), note));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("add", Steps.WORDS.say("note"));
  }
}
