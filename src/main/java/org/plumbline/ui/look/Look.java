package org.plumbline.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;
import org.plumbline.ui.Workbench.Theme;

/// Dresses scenes: the bundled typeface, one sheet for the shape of things and one for the colours
/// of the theme.
public final class Look {
  private static final String FONTS = "/com/formdev/flatlaf/fonts/inter/";

  private Look() {}

  /// Gives a scene the look of a theme; may be called again with another one.
  public static void dress(Scene scene, Theme theme) {
    Fonts.load();
    scene.getStylesheets().setAll(sheets(theme));
  }

  /// Gives a scene the look of the theme, and of each one that comes while its window is seen.
  public static void follow(Scene scene, ObservableValue<Theme> theme) {
    dress(scene, theme.getValue());
    theme.when(shown(scene)).subscribe(each -> dress(scene, each));
  }

  /// Whether the window of a scene is seen.
  private static ObservableValue<Boolean> shown(Scene scene) {
    return scene.windowProperty().flatMap(Window::showingProperty).orElse(false);
  }

  /// The style sheets of a theme on this screen.
  public static List<String> sheets(Theme theme) {
    List<String> sheets = new ArrayList<>();
    sheets.add(
        switch (theme) {
          case LIGHT -> sheet("light.css");
          case DARK -> sheet("dark.css");
        });
    sheets.add(sheet("plumbline.css"));
    if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
      sheets.add(sheet("solid.css"));
    }
    return sheets;
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Look.class.getResource(name)).toExternalForm();
  }

  /// Loads the typeface once.
  private static final class Fonts {
    static {
      for (String face : List.of("Inter-Regular.otf", "Inter-SemiBold.otf")) {
        Font.loadFont(
            Objects.requireNonNull(Look.class.getResource(FONTS + face)).toExternalForm(), 13);
      }
    }

    private Fonts() {}

    static void load() {
      // Being called is what initialises the class.
    }
  }
}
