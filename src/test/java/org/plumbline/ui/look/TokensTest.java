package org.plumbline.ui.look;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.draw.Style;
import org.plumbline.geom.Rgb;

class TokensTest {
  private static final Pattern TOKEN = Pattern.compile("(-pl-[a-z-]+):\\s*(#[0-9a-f]+);");

  /// Text, and what it stands on.
  private static final Map<String, List<String>> TEXT =
      Map.of(
          "-pl-text", List.of("-pl-panel", "-pl-hover", "-pl-chosen", "-pl-canvas"),
          "-pl-secondary", List.of("-pl-panel", "-pl-hover", "-pl-chosen", "-pl-canvas"),
          "-pl-faint", List.of("-pl-panel", "-pl-hover"),
          "-pl-on-accent", List.of("-pl-accent", "-pl-accent-hover"),
          "-pl-error", List.of("-pl-panel"),
          "-pl-warning", List.of("-pl-panel"),
          "-pl-advice", List.of("-pl-panel"),
          "-pl-fine", List.of("-pl-panel"),
          // The words of a tooltip stand the other way round.
          "-pl-panel", List.of("-pl-text"));

  /// The ring of the focus, icons and boxes to tick.
  private static final Map<String, List<String>> LINES =
      Map.of(
          "-pl-accent", List.of("-pl-panel", "-pl-canvas", "-pl-chosen", "-pl-hover"),
          "-pl-faint", List.of("-pl-panel"),
          "-pl-secondary", List.of("-pl-panel", "-pl-chosen", "-pl-hover"),
          "-pl-error", List.of("-pl-chosen", "-pl-hover"),
          "-pl-warning", List.of("-pl-chosen", "-pl-hover"),
          "-pl-advice", List.of("-pl-chosen", "-pl-hover"));

  /// Lines between panels and around fields, which have labels and values; the bar that shows how
  /// far a list is scrolled, beside keys and wheel; shadows.
  private static final Set<String> QUIET = Set.of("-pl-border", "-pl-thumb", "-pl-shadow");

  @Test
  void windowsAndDrawingsHaveTheSameColours() throws IOException {
    for (Style style : Style.ALL) {
      compare(style, tokens(style.name() + ".css"));
    }
  }

  @Test
  void allThemesNameTheSameColours() throws IOException {
    for (Style style : Style.ALL) {
      assertEquals(tokens("light.css").keySet(), tokens(style.name() + ".css").keySet());
    }
  }

  @Test
  void theSheetsUseOnlyColoursThatAreNamed() throws IOException {
    String all = sheet("plumbline.css") + sheet("outlines.css") + sheet("../canvas/canvas.css");
    Matcher used = Pattern.compile("-pl-[a-z-]+").matcher(all);
    TreeSet<String> names = new TreeSet<>();
    while (used.find()) {
      names.add(used.group());
    }
    assertTrue(names.size() > 15);
    names.removeAll(tokens("light.css").keySet());
    assertEquals(new TreeSet<>(), names);
    String bare = all.replaceAll("-fx-effect:[^;]*;", "");
    assertFalse(
        Pattern.compile(":[^;{]*#[0-9a-fA-F]{3,8}\\b").matcher(bare).find(), "bare colours");
  }

  /// Lines are as light as text in high contrast.
  @Test
  void noRowStandsOnTheColourOfLines() throws IOException {
    String all = sheet("plumbline.css") + sheet("outlines.css") + sheet("../canvas/canvas.css");
    Matcher row =
        Pattern.compile("cell[^{},]*\\{[^}]*-fx-background-color: *-pl-border *;").matcher(all);
    assertFalse(row.find(), () -> row.group());
  }

  @Test
  void textCanBeReadWhereverItStands() throws IOException {
    for (Style style : Style.ALL) {
      contrasts(style, TEXT, style.equals(Style.CONTRAST) ? 7 : 4.5);
    }
  }

  @Test
  void linesAndIconsCanBeSeen() throws IOException {
    for (Style style : Style.ALL) {
      contrasts(style, LINES, 3);
      Map<String, Rgb> is = tokens(style.name() + ".css");
      for (String stage : Catalog.bundled().stages().keySet()) {
        for (String ground : List.of("-pl-panel", "-pl-chosen", "-pl-hover")) {
          contrast(style.name(), is, "-pl-stage-" + stage, ground, 3);
        }
      }
    }
    Map<String, Rgb> bold = tokens("contrast.css");
    contrast("contrast", bold, "-pl-border", "-pl-panel", 4.5);
    contrast("contrast", bold, "-pl-thumb", "-pl-panel", 4.5);
  }

  @Test
  void everyColourIsJudged() throws IOException {
    Set<String> judged = new TreeSet<>(QUIET);
    for (Map<String, List<String>> pairs : List.of(TEXT, LINES)) {
      judged.addAll(pairs.keySet());
      pairs.values().forEach(judged::addAll);
    }
    Set<String> all = new TreeSet<>(tokens("light.css").keySet());
    all.removeIf(each -> each.startsWith("-pl-stage-"));
    all.add("-pl-shadow");
    assertEquals(all, judged);
  }

  private static void contrasts(Style style, Map<String, List<String>> pairs, double least)
      throws IOException {
    Map<String, Rgb> is = tokens(style.name() + ".css");
    pairs.forEach((ink, grounds) ->
        grounds.forEach(ground -> contrast(style.name(), is, ink, ground, least)));
  }

  private static void contrast(
      String theme, Map<String, Rgb> is, String ink, String ground, double least) {
    double ratio =
        requireNonNull(is.get(ink), ink).contrast(requireNonNull(is.get(ground), ground));
    assertTrue(ratio >= least, theme + ": " + ink + " on " + ground + " is " + ratio);
  }

  private static void compare(Style style, Map<String, Rgb> tokens) {
    Map<String, Rgb> expected = new LinkedHashMap<>();
    expected.put("-pl-canvas", style.surfaces().canvas());
    expected.put("-pl-panel", style.surfaces().panel());
    expected.put("-pl-border", style.surfaces().border());
    expected.put("-pl-text", style.ink().text());
    expected.put("-pl-secondary", style.ink().secondary());
    expected.put("-pl-faint", style.ink().faint());
    expected.put("-pl-accent", style.ink().accent());
    expected.put("-pl-on-accent", style.ink().onSignal());
    expected.put("-pl-error", style.signals().error());
    expected.put("-pl-warning", style.signals().warning());
    expected.put("-pl-advice", style.signals().advice());
    expected.put("-pl-fine", style.signals().fine());
    Catalog.bundled()
        .stages()
        .keySet()
        .forEach(stage -> expected.put("-pl-stage-" + stage, style.stage(stage)));
    Map<String, Rgb> actual = new LinkedHashMap<>(tokens);
    actual.keySet().retainAll(expected.keySet());
    assertEquals(expected, actual);
  }

  private static Map<String, Rgb> tokens(String name) throws IOException {
    Map<String, Rgb> tokens = new LinkedHashMap<>();
    Matcher matcher = TOKEN.matcher(sheet(name));
    while (matcher.find()) {
      tokens.put(matcher.group(1), Rgb.of(matcher.group(2).substring(0, 7)));
    }
    return tokens;
  }

  private static String sheet(String name) throws IOException {
    try (InputStream in = requireNonNull(Look.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
