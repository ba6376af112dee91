package org.plumbline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.geom.Rgb;

/// Contrast as WCAG 2.2 asks for, over every colour of every style: 4.5 for text, 3 for lines and
/// icons; in high contrast 7 for text, and lines around things count too.
final class StyleTest {
  /// What stands on what as text.
  private static final Map<String, List<String>> TEXT =
      Map.of(
          "text", List.of("canvas", "panel", "card", "boundary", "pill", "note"),
          "secondary", List.of("canvas", "panel", "card", "boundary", "pill", "note"),
          "faint", List.of("canvas", "panel", "card", "boundary", "pill", "note"),
          "onSignal", List.of("error", "warning", "advice", "fine", "accent"),
          "error", List.of("canvas", "panel", "card"),
          "warning", List.of("canvas", "panel", "card"),
          "advice", List.of("canvas", "panel", "card"),
          "fine", List.of("canvas", "panel", "card"));

  /// What is a line, a handle, the ring of the focus or an icon.
  private static final Map<String, List<String>> LINES =
      Map.of(
          "connection", List.of("canvas", "boundary"),
          "supporting", List.of("canvas", "boundary"),
          "accent", List.of("canvas", "panel", "card", "boundary", "note"),
          "error", List.of("boundary"),
          "warning", List.of("boundary"),
          "advice", List.of("boundary"),
          "fine", List.of("boundary"));

  /// Lines that tell nothing which words or place do not tell too, so they may be quiet; they are
  /// not in high contrast.
  private static final Set<String> QUIET = Set.of("border", "boundaryLine", "noteLine");

  /// Looked at for nothing: it helps the eye and the hand to keep to the grid.
  private static final Set<String> NOTHING = Set.of("gridDot");

  private static List<Style> styles() {
    return Style.ALL;
  }

  @ParameterizedTest
  @MethodSource("styles")
  void textCanBeReadWhereverItStands(Style style) {
    double least = style.equals(Style.CONTRAST) ? 7 : 4.5;
    assertEquals(List.of(), tooWeak(style, TEXT, least));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void linesCanBeSeenWhereverTheyRun(Style style) {
    assertEquals(List.of(), tooWeak(style, LINES, 3));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void everyStageHasAColourThatCanBeSeenOnCardsAndPanels(Style style) {
    assertEquals(Catalog.bundled().stages().keySet(), style.stages().keySet());
    style
        .stages()
        .forEach((stage, color) -> {
          assertTrue(color.contrast(style.surfaces().card()) >= 3, stage);
          assertTrue(color.contrast(style.surfaces().panel()) >= 3, stage);
          assertTrue(color.contrast(style.surfaces().canvas()) >= 3, stage);
        });
  }

  @ParameterizedTest
  @MethodSource("styles")
  void everyColourIsJudged(Style style) {
    Set<String> judged = new TreeSet<>(QUIET);
    judged.addAll(NOTHING);
    Stream.of(TEXT, LINES)
        .forEach(pairs ->
            pairs.forEach((ink, grounds) -> {
              judged.add(ink);
              judged.addAll(grounds);
            }));
    assertEquals(new TreeSet<>(colours(style).keySet()), judged);
  }

  @org.junit.jupiter.api.Test
  void inHighContrastEverythingHasALineAroundIt() {
    Map<String, Rgb> colours = colours(Style.CONTRAST);
    for (String line : QUIET) {
      for (String ground : List.of("canvas", "panel", "card", "boundary", "note")) {
        double ratio = colour(colours, line).contrast(colour(colours, ground));
        assertTrue(ratio >= 4.5, line + " on " + ground + ": " + ratio);
      }
    }
  }

  private static List<String> tooWeak(Style style, Map<String, List<String>> pairs, double least) {
    Map<String, Rgb> colours = colours(style);
    List<String> weak = new ArrayList<>();
    pairs.forEach((ink, grounds) ->
        grounds.forEach(ground -> {
          double ratio = colour(colours, ink).contrast(colour(colours, ground));
          if (ratio < least) {
            weak.add(ink + " on " + ground + ": " + ratio);
          }
        }));
    return weak;
  }

  private static Rgb colour(Map<String, Rgb> colours, String name) {
    return java.util.Objects.requireNonNull(colours.get(name), name);
  }

  /// All colours but those of stages, by the names that the records give them.
  private static Map<String, Rgb> colours(Style style) {
    Map<String, Rgb> colours = new LinkedHashMap<>();
    for (Record part : List.of(style.surfaces(), style.ink(), style.signals())) {
      for (RecordComponent each : part.getClass().getRecordComponents()) {
        try {
          colours.put(each.getName(), (Rgb) each.getAccessor().invoke(part));
        } catch (ReflectiveOperationException fault) {
          throw new AssertionError(fault);
        }
      }
    }
    return colours;
  }
}
