package org.plumbline.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Told;
import org.plumbline.export.WebPageWriter;
import org.plumbline.export.report.Content;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Review;
import org.plumbline.store.Templates;

/// An exported page is presented by the keys of the designer.
class PageKeysTest {
  private static final Pattern ROW = Pattern.compile("data-do=\"([^\"]*)\" data-keys=\"([^\"]*)\"");

  /// What a browser cannot do, and what its script does without the list.
  private static final Set<Ask> ELSEWHERE = Set.of(Ask.DRAW, Ask.ERASE, Ask.VIEW, Ask.GO);

  /// What only a page has a key for: a designer is presented on the whole screen anyway.
  private static final String SCREEN = "screen";

  private static final Map<String, String> NAMES =
      Map.of(
          "Right", "ArrowRight",
          "Left", "ArrowLeft",
          "Up", "ArrowUp",
          "Down", "ArrowDown",
          "Page_Down", "PageDown",
          "Page_Up", "PageUp");

  @Test
  void aPageIsPresentedByTheKeysOfTheDesigner() throws IOException {
    Map<String, Set<String>> page = new TreeMap<>();
    Matcher rows = ROW.matcher(page());
    while (rows.find()) {
      page.put(rows.group(1), new TreeSet<>(Set.of(rows.group(2).split(" ", -1))));
    }
    page.remove(SCREEN);
    Map<String, Set<String>> designer = new TreeMap<>();
    for (Ask ask : Ask.values()) {
      if (!ELSEWHERE.contains(ask)) {
        Set<String> keys = designer.computeIfAbsent(deed(ask), _ -> new TreeSet<>());
        TalkKeys.of(ask).forEach(each -> keys.add(named(each.text())));
      }
    }
    // The designer takes it as the number of no step.
    designer.put("whole", Set.of("0"));
    assertEquals(designer, page);
  }

  private static String deed(Ask ask) {
    return switch (ask) {
      case UP -> "previous";
      case DOWN -> "next";
      case RESET -> "whole";
      default -> ask.toString().toLowerCase(Locale.ROOT);
    };
  }

  /// A key as browsers call it.
  private static String named(String key) {
    String letter = key.replaceFirst("^Shift\\+", "");
    return letter.length() == 1
        ? key.substring(0, key.length() - 1) + letter.toLowerCase(Locale.ROOT)
        : NAMES.getOrDefault(key, key);
  }

  private static String page() throws IOException {
    Catalog catalog = Catalog.bundled();
    Design design = Templates.find("realtime-feature-store", catalog).orElseThrow();
    Review review = Review.of(new Checks(catalog), design, LocalDate.of(2026, 3, 1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WebPageWriter.write(new Content(design, catalog, Told.NOTHING, review.found()), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
