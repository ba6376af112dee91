package org.plumbline.catalog;

import java.util.regex.Pattern;

/// Ids and names as a pack may have them: ids stand in design files and name files of icons, names
/// stand on cards.
final class Wording {
  /// The id of a type, a kind or a port.
  static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  /// The id of a property.
  static final Pattern PROPERTY = Pattern.compile("[a-z][a-zA-Z0-9]{0,63}");

  private static final int LONGEST = 300;

  private Wording() {}

  static void checkId(Entry entry, Pattern form) {
    String id = entry.text("id");
    if (entry.object().at("id").isPresent() && !form.matcher(id).matches()) {
      entry.wrong("id", Entry.WORDS.say(form == TYPE ? "odd-id" : "odd-property-id", id));
    }
  }

  static void checkWords(Entry entry, String... keys) {
    for (String key : keys) {
      String words = entry.text(key);
      if (entry.object().at(key).isPresent() && words.isBlank()) {
        entry.wrong(key, Entry.WORDS.say("blank"));
      } else if (words.chars().anyMatch(Character::isISOControl)) {
        entry.wrong(key, Entry.WORDS.say("control"));
      } else if (words.length() > LONGEST) {
        entry.wrong(key, Entry.WORDS.say("too-long", words.length(), LONGEST));
      }
    }
  }
}
