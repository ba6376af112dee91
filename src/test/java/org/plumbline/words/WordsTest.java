package org.plumbline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static Packed packed(String bundle) throws IOException {
    return new Packed(
        Packer.pack(new ByteArrayInputStream(bundle.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void aPackedBundleSaysWhatItsFileSays() throws IOException {
    String name = "/org/plumbline/rules/design.properties";
    Properties file = new Properties();
    try (InputStream in = Objects.requireNonNull(WordsTest.class.getResourceAsStream(name))) {
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    assertNotNull(
        WordsTest.class.getResource("/org/plumbline/rules/design.words"), "the build packs it");
    Words words = Words.in("org.plumbline.rules.design");
    assertTrue(file.size() > 500);
    for (String key : file.stringPropertyNames()) {
      assertEquals(file.getProperty(key), words.phrase(key).pattern(), key);
    }
  }

  @Test
  void whatIsNotInTheBundleIsMissingAndNotSomethingElse() throws IOException {
    Packed packed = packed("a = one\nb = „two“ …\n");
    assertEquals("one", packed.text("a"));
    assertEquals("„two“ …", packed.text("b"));
    assertNull(packed.text("c"));
    assertNull(packed.text(""));
    assertNull(packed("").text("a"));
    Words words = Words.in("org.plumbline.rules.design");
    assertFalse(words.has("no-such-rule.message"));
    assertThrows(MissingResourceException.class, () -> words.say("no-such-rule.message"));
  }

  /// "Aa" and "BB" have one hash.
  @Test
  void keysOfOneHashAreToldApart() throws IOException {
    Packed packed = packed("Aa = first\nBB = second\n");
    assertEquals("first", packed.text("Aa"));
    assertEquals("second", packed.text("BB"));
    assertNull(packed.text("C#"));
  }

  @Test
  void placeholdersAreFilledAndUnknownOnesStay() {
    assertEquals("a dog {y}", new Phrase("a {x} {y}").say(Map.of("x", "dog")));
    assertEquals("an open {brace", new Phrase("an open {brace").say(Map.of()));
  }
}
