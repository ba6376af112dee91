package org.plumbline.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;

/// The texts of one package, from the bundle `words.properties` beside it (or another one named).
///
/// Placeholders are `{0}`, `{1}` or `{name}` and are replaced as they stand: an apostrophe is an
/// apostrophe. A key that ends in `.one` or `.many` is chosen by number.
public final class Words {
  private final String name;
  private final Packed texts;

  private Words(String name, Packed texts) {
    this.name = name;
    this.texts = texts;
  }

  /// The bundle `words` beside the class.
  public static Words beside(Class<?> type) {
    return in(type.getPackageName() + ".words");
  }

  /// The bundle with the given base name, as `org.plumbline.rules.connections`.
  public static Words in(String baseName) {
    String file = "/" + baseName.replace('.', '/');
    try (InputStream packed = Words.class.getResourceAsStream(file + Packer.WRITTEN)) {
      return new Words(
          baseName, new Packed(packed == null ? unpacked(file) : packed.readAllBytes()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static byte[] unpacked(String file) throws IOException {
    try (InputStream bundle =
        Objects.requireNonNull(Words.class.getResourceAsStream(file + Packer.READ), file)) {
      return Packer.pack(bundle);
    }
  }

  /// Whether there is a text under `key`.
  public boolean has(String key) {
    return texts.text(key) != null;
  }

  /// The text under `key`, its placeholders replaced by `values` in order.
  ///
  /// @throws java.util.MissingResourceException if there is no such text
  public String say(String key, Object... values) {
    return say(key, numbered(values));
  }

  /// The text under `key`, its placeholders replaced by name; unknown placeholders stay.
  public String say(String key, Map<String, String> values) {
    return phrase(key).say(values);
  }

  /// The text under `key` with its placeholders as they stand.
  ///
  /// @throws java.util.MissingResourceException if there is no such text
  public Phrase phrase(String key) {
    String text = texts.text(key);
    if (text == null) {
      throw new MissingResourceException("There is no text " + key + " in " + name, name, key);
    }
    return new Phrase(text);
  }

  /// The text for a number of things: `key.one` for one, else `key.many`; `{0}` is the number.
  public String count(String key, long number) {
    return say(key + (number == 1 ? ".one" : ".many"), number);
  }

  private static Map<String, String> numbered(Object[] values) {
    Map<String, String> byNumber = new java.util.HashMap<>();
    for (int n = 0; n < values.length; n++) {
      byNumber.put(Integer.toString(n), String.valueOf(values[n]));
    }
    return byNumber;
  }
}
