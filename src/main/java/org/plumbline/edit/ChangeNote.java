package org.plumbline.edit;

import java.util.List;
import org.plumbline.design.Design;

/// Changes what a note says and what it is about.
public record ChangeNote(String id, String text, List<String> about) implements Edit {
  /// Copies the lists.
  public ChangeNote {
    about = List.copyOf(about);
  }

  @Override
  public Design apply(Design design) {
    return design.withNotes(
        Steps.mapped(design.notes(), id, note -> note.withText(text).withAbout(about)));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("change-note");
  }
}
