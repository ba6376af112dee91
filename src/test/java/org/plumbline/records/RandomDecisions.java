package org.plumbline.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.plumbline.design.Decision;
import org.plumbline.design.Decision.Part;

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
        .withAbout(several(() -> dice.nextBoolean() ? "c-" + dice.nextInt(9) : text()));
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
