package org.plumbline.ui.look;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.draw.Style;
import org.plumbline.geom.Rgb;

class TokensTest {
  private static final Pattern TOKEN = Pattern.compile("(-pl-[a-z-]+):\\s*(#[0-9a-f]+);");

  @Test
  void windowsAndDrawingsHaveTheSameColours() throws IOException {
    compare(Style.LIGHT, tokens("light.css"));
    compare(Style.DARK, tokens("dark.css"));
  }

  @Test
  void bothThemesNameTheSameColours() throws IOException {
    assertEquals(tokens("light.css").keySet(), tokens("dark.css").keySet());
  }

  @Test
  void theSheetUsesOnlyColoursThatAreNamed() throws IOException {
    Matcher used = Pattern.compile("-pl-[a-z-]+").matcher(sheet("plumbline.css"));
    TreeSet<String> names = new TreeSet<>();
    while (used.find()) {
      names.add(used.group());
    }
    assertTrue(names.size() > 15);
    names.removeAll(tokens("light.css").keySet());
    assertEquals(new TreeSet<>(), names);
  }

  @Test
  void textCanBeReadOnEverySurface() throws IOException {
    for (String theme : new String[] {"light.css", "dark.css"}) {
      Map<String, Rgb> is = tokens(theme);
      for (String ground : new String[] {"-pl-panel", "-pl-hover", "-pl-chosen", "-pl-canvas"}) {
        for (String ink : new String[] {"-pl-text", "-pl-secondary"}) {
          contrast(theme, is, ink, ground);
        }
      }
      for (String ink : new String[] {"-pl-faint", "-pl-error", "-pl-warning", "-pl-fine"}) {
        contrast(theme, is, ink, "-pl-panel");
      }
      contrast(theme, is, "-pl-on-accent", "-pl-accent");
    }
  }

  private static void contrast(String theme, Map<String, Rgb> is, String ink, String ground) {
    double ratio =
        requireNonNull(is.get(ink), ink).contrast(requireNonNull(is.get(ground), ground));
    assertTrue(ratio >= 4.5, theme + ": " + ink + " on " + ground + " is " + ratio);
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
