package org.plumbline.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.book.Chapter;
import org.plumbline.book.Page;
import org.plumbline.book.Pages;
import org.plumbline.book.Side;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.geom.Point;
import org.plumbline.rules.RuleBook;
import org.plumbline.rules.RuleBook.Part;

/// The book holds every rule, asks nothing of the world outside, and lets nothing in it become
/// anything but text.
final class RuleBookWriterTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final List<Page> PAGES = new Pages(CATALOG).all();
  private static final String BOOK = written(PAGES);

  @Test
  void everyRuleHasItsPageWithTextsAndTwoSides() {
    assertEquals(RuleBook.all().size(), count(BOOK, "<article "));
    for (RuleBook.Entry rule : RuleBook.all()) {
      String article = article(rule.id());
      for (Part part : Set.of(Part.TITLE, Part.MEANING, Part.WHY, Part.INSTEAD, Part.FINE)) {
        assertTrue(article.contains(escaped(rule.text(part))), rule.id() + " " + part);
      }
      assertTrue(article.contains(rule.section()), rule.id());
      assertEquals(2, count(article, "<figure "), rule.id());
      assertTrue(BOOK.contains("href=\"#" + rule.id() + "\""), rule.id());
    }
  }

  @Test
  void everyRuleHasTwoPicturesOfAllThatIsDrawn() {
    Painter painter = new Painter(CATALOG);
    for (Page page : PAGES) {
      String article = article(page.rule().id());
      assertEquals(2, count(article, "<svg "), page.rule().id());
      int figures =
          Stream.of(page.wrong(), page.right())
              .mapToInt(side -> side.drawing(painter, Style.LIGHT).figures().size())
              .sum();
      assertEquals(figures, count(article, "<g class="), page.rule().id());
    }
  }

  @Test
  void nothingIsFetchedFromAnywhere() {
    assertFalse(BOOK.contains("http:") || BOOK.contains("https:"), "an address");
    boolean style = Pattern.compile("url\\((?!data:)|@import").matcher(BOOK).find();
    assertFalse(style, "a style from elsewhere");
    assertFalse(BOOK.contains(" src=") || BOOK.contains("<link"), "a file from elsewhere");
    Pattern.compile("href=\"(.)")
        .matcher(BOOK)
        .results()
        .forEach(found -> assertEquals("#", found.group(1)));
  }

  @Test
  void thePolicyAllowsTheStyleAndTheSearchOfTheBookAlone() throws Exception {
    String policy = between(BOOK, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");
    assertTrue(policy.startsWith("default-src 'none';"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    for (String tag : List.of("style", "script")) {
      assertEquals(1, count(BOOK, "<" + tag + ">"));
      String content = between(BOOK, "<" + tag + ">", "</" + tag + ">");
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      String named = tag + "-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
      assertTrue(policy.contains(named), policy);
    }
    assertFalse(BOOK.contains(" style=\""), "a style that the policy forbids");
    assertFalse(Pattern.compile("<[^>]* on[a-z]+=").matcher(BOOK).find(), "a script in a tag");
  }

  @Test
  void noTwoThingsHaveTheSameId() {
    List<String> ids =
        Pattern.compile(" id=\"([^\"]*)\"").matcher(BOOK).results().map(m -> m.group(1)).toList();
    assertEquals(new HashSet<>(ids).size(), ids.size());
  }

  /// Each colour that pictures use is given for light and for dark paper, and no other stands in
  /// them.
  @Test
  void picturesFollowThePaper() {
    String css = between(BOOK, "<style>", "</style>");
    String light = between(css, ":root{", "}");
    String dark = between(css, "(prefers-color-scheme:dark){:root:not([data-theme=light]){", "}");
    Matcher used = Pattern.compile("(?:fill|stroke)=\"([^\"]*)\"").matcher(BOOK);
    Set<String> inks = used.results().map(found -> found.group(1)).collect(Collectors.toSet());
    inks.remove("none");
    assertTrue(inks.size() > 15, inks.toString());
    for (String ink : inks) {
      assertTrue(ink.matches("var\\(--[a-z-]+\\)"), ink);
      String name = ink.substring(4, ink.length() - 1) + ":#";
      assertTrue(light.contains(name) && dark.contains(name), ink);
    }
    assertTrue(light.contains("--error:" + Style.LIGHT.signals().error().hex() + ";"), light);
    assertTrue(dark.contains("--error:" + Style.DARK.signals().error().hex() + ";"), dark);
    assertTrue(dark.contains("--stage-serving:" + Style.DARK.stage("serving").hex() + ";"), dark);
  }

  @Test
  void namesAndTextsCannotBecomeTagsOrScripts() {
    String hostile = "</text></svg><script>alert(1)</script>\" onload=\"x & y";
    Design design =
        Design.titled(hostile)
            .withComponents(
                List.of(
                    Component.of(
                            "a", CATALOG.component("model-trainer").orElseThrow(), Point.ORIGIN)
                        .withName(hostile)));
    Side side =
        new Side(
            design,
            new Told(Map.of(), Map.of()),
            List.of(hostile),
            List.of(new Side.Fact(hostile, hostile, true)));
    RuleBook.Entry rule = RuleBook.all().getFirst();
    String book =
        written(List.of(new Page(rule, new Chapter("odd", hostile), side, side, List.of(hostile))));
    assertEquals(1, count(book, "<script>"));
    assertFalse(book.contains("<script>alert"), "a script of somebody else");
    assertFalse(Pattern.compile("<[^>]*\" onload=\"").matcher(book).find(), "a tag of its own");
    assertTrue(book.contains("&lt;script&gt;alert(1)"), "but as text it is there");
  }

  @Test
  void theSamePagesGiveTheSameBytes() {
    assertArrayEquals(
        BOOK.getBytes(StandardCharsets.UTF_8),
        written(new Pages(Catalog.bundled()).all()).getBytes(StandardCharsets.UTF_8));
  }

  private static String written(List<Page> pages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      RuleBookWriter.write(pages, CATALOG, bytes);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String article(String rule) {
    return between(BOOK, "<article id=\"" + rule + "\"", "</article>");
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start);
    assertTrue(from >= 0, start);
    return text.substring(from + start.length(), text.indexOf(end, from + start.length()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
