package org.plumbline.export;

import java.util.List;
import org.plumbline.words.Words;

/// The keys of a page that is presented: those of the designer, as far as a page can do what they
/// ask for; a test compares both. The list is the help of the page, and its script takes the keys
/// of `data-keys` from it. Numbers, Enter and F5 are in the script itself.
final class PageKeys {
  private static final Words WORDS = Words.beside(PageKeys.class);

  /// What the script does for keys, by the names that browsers give them.
  private record Row(String deed, String keys) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("next", "ArrowRight ArrowDown PageDown Space"),
          new Row("previous", "ArrowLeft ArrowUp PageUp Backspace p"),
          new Row("first", "Home"),
          new Row("last", "End"),
          new Row("go", ""),
          new Row("black", "b ."),
          new Row("white", "w ,"),
          new Row("overview", "g o"),
          new Row("closer", "z +"),
          new Row("farther", "Shift+z"),
          new Row("whole", "0"),
          new Row("laser", "l"),
          new Row("notes", "n"),
          new Row("pointer", "h"),
          new Row("screen", "f F11"),
          new Row("help", "? F1"),
          new Row("leave", "Escape -"));

  private PageKeys() {}

  static void write(Html html) {
    html.begin("div", "id", "-keys", "hidden", "hidden", "role", "note").begin("dl");
    for (Row row : ROWS) {
      if (row.keys().isEmpty()) {
        html.begin("div");
      } else {
        html.begin("div", "data-do", row.deed(), "data-keys", row.keys());
      }
      html.leaf("dt", WORDS.say("page.keys." + row.deed()));
      html.leaf("dd", WORDS.say("page.does." + row.deed())).end();
    }
    html.end().end();
  }
}
