package org.plumbline.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.plumbline.design.Decision;
import org.plumbline.design.Decision.Part;
import org.plumbline.design.Extras;
import org.plumbline.design.Extras.Unknown;
import org.plumbline.json.Json;

/// Decisions drawn by lot out of everything that Markdown and YAML could take for something else.
final class RandomDecisions {
  private static final String[] PIECES = {
    "---",
    "...",
    "# ",
    "## Decision Outcome",
    "### Consequences",
    "#",
    "```",
    "```java",
    "~~~",
    "<!--",
    "-->",
    "\\<!--",
    "\\",
    "\\#",
    "`",
    "`a <b>`",
    "<script>alert(1)</script>",
    "&#10;",
    "&amp;#10;",
    "&",
    "\n",
    "\n\n",
    "\r",
    "\r\n",
    "\t",
    " ",
    "  ",
    "* ",
    "- ",
    "1. ",
    "+",
    ":",
    ": ",
    "\"",
    "“",
    "”",
    "'",
    "[",
    "]",
    "{",
    "|",
    ">",
    "id: x",
    "status: accepted",
    "Elements: a",
    "* Status: rejected",
    "Chosen option: \"x\", because y",
    ", because ",
    "because",
    "Größe",
    "日本",
    "😀",
    "\uD800",
    "\uDC00",
    "\u0000",
    "\u0007",
    "\u0085",
    "\u2028",
    "\uFEFF",
    "\u3000",
    "\u202E",
    "word",
    "Feature store",
    "../../etc/passwd",
    "null",
    "true",
    "~",
    "2026-01-02",
    "=====",
    "$1"
  };

  private final Random dice;

  RandomDecisions(long seed) {
    dice = new Random(seed);
  }

  /// So many decisions, some of which replace others.
  List<Decision> some(int number) {
    List<Decision> decisions = new ArrayList<>();
    for (int n = 0; n < number; n++) {
      decisions.add(one("d" + n, n == 0 || dice.nextBoolean() ? "" : "d" + dice.nextInt(n)));
    }
    return decisions;
  }

  private Decision one(String id, String supersedes) {
    Decision.Status[] statuses = Decision.Status.values();
    return Decision.titled(id, text())
        .withStatus(statuses[dice.nextInt(statuses.length)])
        .with(Part.DATE, dice.nextBoolean() ? "2026-11-23" : text())
        .with(Part.AUTHOR, text())
        .with(Part.CONTEXT, text())
        .with(Part.CHOICE, text())
        .with(Part.RATIONALE, text())
        .with(Part.TRADEOFFS, text())
        .with(Part.SUPERSEDES, supersedes)
        .withAlternatives(several(this::text))
        .withAbout(several(() -> dice.nextBoolean() ? "c-" + dice.nextInt(9) : text()))
        .withExtras(new Extras(beyond(), List.of()));
  }

  /// What some other program knows of it, mostly nothing.
  private List<Unknown> beyond() {
    List<Unknown> beyond = new ArrayList<>();
    for (String after : List.of("", "title", "about")) {
      for (int n = dice.nextInt(8) - 5; n > 0; n--) {
        beyond.add(new Unknown(after, after + "-" + n + whole(text()), json(2)));
      }
    }
    return beyond;
  }

  private Json json(int depth) {
    return switch (dice.nextInt(depth == 0 ? 4 : 6)) {
      case 0 -> new Json.JsonText(whole(text()));
      case 1 -> new Json.JsonNumber("2.50");
      case 2 -> new Json.JsonFlag(dice.nextBoolean());
      case 3 -> new Json.JsonNull();
      case 4 -> new Json.JsonArray(List.of(json(depth - 1), json(depth - 1)));
      default -> new Json.JsonObject(Map.of(whole(text()), json(depth - 1)));
    };
  }

  /// No JSON holds half of a character.
  private static String whole(String text) {
    return text.replaceAll("\\p{Cs}", "");
  }

  private List<String> several(Supplier<String> maker) {
    List<String> made = new ArrayList<>();
    for (int n = dice.nextInt(4); n > 0; n--) {
      made.add(maker.get());
    }
    return made;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int n = dice.nextInt(7); n > 0; n--) {
      text.append(PIECES[dice.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
