package org.plumbline.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class ShortcutTest {
  @Test
  void modifiersAreHeldOrNot() {
    assertTrue(new Shortcut("Ctrl+Z").matches(pressed(KeyCode.Z, false)));
    assertFalse(new Shortcut("Ctrl+Z").matches(pressed(KeyCode.Z, true)));
    assertTrue(new Shortcut("Ctrl+Shift+Z").matches(pressed(KeyCode.Z, true)));
  }

  @Test
  void signsThatSeparateKeysCanBeKeysThemselves() {
    assertTrue(new Shortcut("Ctrl++").matches(pressed(KeyCode.PLUS, false)));
    assertTrue(new Shortcut("Ctrl+-").matches(pressed(KeyCode.MINUS, false)));
    assertTrue(new Shortcut("Ctrl+Num+").matches(pressed(KeyCode.ADD, false)));
    assertTrue(new Shortcut("Ctrl+\\").matches(pressed(KeyCode.BACK_SLASH, false)));
  }

  @Test
  void aSignIsKnownByWhatItTypesWhereverItsKeyIs() {
    KeyEvent german =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "/", KeyCode.DIGIT7, true, false, false, false);
    assertTrue(new Shortcut("/").matches(german));
    assertFalse(new Shortcut("Ctrl+S").matches(german));
  }

  @Test
  void aCapitalLetterIsAnotherKeyThanTheSmallOne() {
    KeyEvent capital =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "N", KeyCode.N, true, false, false, false);
    assertFalse(new Shortcut("N").matches(capital));
    assertTrue(new Shortcut("Shift+N").matches(capital));
  }

  @Test
  void whatNamesNoKeyIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Shortcut("Ctrl+Nowhere"));
  }

  @Test
  void keysAreShownAsTheyAreWritten() {
    assertEquals("Ctrl+Shift+S", new Shortcut("Ctrl+Shift+S").text());
  }

  private static KeyEvent pressed(KeyCode code, boolean shift) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false);
  }
}
