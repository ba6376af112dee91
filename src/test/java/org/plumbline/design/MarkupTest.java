package org.plumbline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.geom.Rect;

/// A note is called by what it says, without the signs that it is written with.
class MarkupTest {
  private static Note note(String text) {
    return new Note("note", text, "", new Rect(0, 0, 200, 80), List.of(), Extras.NONE);
  }

  @Test
  void aNoteIsCalledByItsFirstWordsWithoutSigns() {
    assertEquals("Both ways over the bus.", note("**Both ways** over the *bus*.\nMore").title());
    assertEquals("ask who owns it", note("\n- ask who *owns* it\n- and why").title());
    assertEquals("twelve", note("12. twelve").title());
    assertEquals("", note(" \n").title());
  }

  @Test
  void whatStandsForItselfStays() {
    assertEquals("2 * 3 = feature_store_v2", note("2 * 3 = feature_store_v2").title());
    assertEquals("*as it is*", note("\\*as it is\\*").title());
  }

  @Test
  void allThatItSaysIsOneLineOfWords() {
    assertEquals("Open: one two", note("**Open:**\n\n- one\n  1. *two*\n").words());
  }

  @Test
  void whereverElementsAreNamedANoteIsNamedByIt() {
    Design design = Design.titled("").withNotes(List.of(note("- **why**")));
    assertEquals("why", Called.of("note", design));
    assertEquals("note", Called.of("note", design.withNotes(List.of(note("")))));
  }
}
