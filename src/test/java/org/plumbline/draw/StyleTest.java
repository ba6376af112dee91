package org.plumbline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Stage;
import org.plumbline.geom.Rgb;

/// Contrast as WCAG 2.2 asks for: 4.5 for text, 3 for lines and icons. Borders of cards and
/// boundaries and the dots of the grid are left out: they tell nothing that is not also told by
/// words or place.
final class StyleTest {
  private static Style style(String name) {
    return name.equals("light") ? Style.LIGHT : Style.DARK;
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void textCanBeReadOnEverySurface(String name) {
    Style style = style(name);
    Style.Ink ink = style.ink();
    Style.Surfaces on = style.surfaces();
    List<Rgb> surfaces =
        List.of(on.canvas(), on.panel(), on.card(), on.boundary(), on.pill(), on.note());
    List<String> faint = new ArrayList<>();
    for (Rgb surface : surfaces) {
      for (Rgb text : List.of(ink.text(), ink.secondary(), ink.faint())) {
        if (text.contrast(surface) < 4.5) {
          faint.add(text.hex() + " on " + surface.hex() + ": " + text.contrast(surface));
        }
      }
    }
    assertEquals(List.of(), faint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void signalsCanBeReadOnPanelsAndOnBadges(String name) {
    Style style = style(name);
    Style.Signals signals = style.signals();
    for (Rgb signal :
        List.of(signals.error(), signals.warning(), signals.advice(), signals.fine())) {
      assertTrue(signal.contrast(style.surfaces().panel()) >= 4.5, signal.hex());
      assertTrue(signal.contrast(style.surfaces().canvas()) >= 4.5, signal.hex());
      assertTrue(style.ink().onSignal().contrast(signal) >= 4.5, signal.hex());
    }
    assertTrue(style.ink().onSignal().contrast(style.ink().accent()) >= 4.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void linesCanBeSeenOnCanvasAndBoundaries(String name) {
    Style style = style(name);
    Style.Ink ink = style.ink();
    for (Rgb line : List.of(ink.connection(), ink.supporting(), ink.accent())) {
      for (Rgb on : List.of(style.surfaces().canvas(), style.surfaces().boundary())) {
        assertTrue(line.contrast(on) >= 3, line.hex() + " on " + on.hex() + line.contrast(on));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyStageHasAColourThatCanBeSeenOnCards(String name) {
    Style style = style(name);
    for (Stage stage : Catalog.bundled().stages().values()) {
      assertTrue(style.stages().containsKey(stage.id()), stage.id());
      assertTrue(style.stage(stage.id()).contrast(style.surfaces().card()) >= 3, stage.id());
    }
  }
}
