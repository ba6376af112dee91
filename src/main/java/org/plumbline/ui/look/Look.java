package org.plumbline.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.plumbline.geom.Rgb;
import org.plumbline.ui.Outfit;
import org.plumbline.ui.Workbench.Theme;

/// Dresses scenes: the bundled typeface, one sheet for the shape of things, as large as is wanted,
/// and one for the colours of the theme.
public final class Look {
  private static final String FONTS = "/com/formdev/flatlaf/fonts/inter/";

  private Look() {}

  /// Gives a scene the look of an outfit; may be called again with another one. The ground is
  /// filled by the scene too, unless it has no fill: where most of it changes in each frame, its
  /// root is of the class `ground`.
  public static void dress(Scene scene, Outfit outfit) {
    Fonts.load();
    if (scene.getFill() != null) {
      Rgb ground = outfit.theme().style().surfaces().panel();
      scene.setFill(Color.rgb(ground.red(), ground.green(), ground.blue()));
    }
    scene.getStylesheets().setAll(sheets(outfit));
  }

  /// Gives a scene the look of the outfit, and of each one that comes while its window is seen.
  public static void follow(Scene scene, ObservableValue<Outfit> outfit) {
    dress(scene, outfit.getValue());
    outfit.when(shown(scene)).subscribe(each -> dress(scene, each));
  }

  /// Has the window of a scene never become larger than the screen, however large its words are,
  /// and open where all of it can be seen: in the middle of the screen if it belongs to no other.
  public static void fit(Scene scene) {
    scene
        .windowProperty()
        .subscribe(window -> {
          if (window instanceof Stage stage) {
            Rectangle2D screen = screen(stage.getOwner());
            stage.setMaxWidth(screen.getWidth());
            stage.setMaxHeight(screen.getHeight());
            stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> bring(stage, screen));
            if (stage.getOwner() == null) {
              stage.addEventHandler(
                  WindowEvent.WINDOW_SHOWN, _ -> Platform.runLater(() -> center(stage, screen)));
            }
          }
        });
  }

  /// What can be used of the screen where a window is, of the primary one if there is no window.
  public static Rectangle2D screen(@Nullable Window window) {
    Screen screen =
        window == null
            ? Screen.getPrimary()
            : Screen.getScreensForRectangle(
                    window.getX() + window.getWidth() / 2,
                    window.getY() + window.getHeight() / 2,
                    1,
                    1)
                .stream()
                .findFirst()
                .orElseGet(Screen::getPrimary);
    return screen.getVisualBounds();
  }

  /// The toolkit has done so for the size that it had before its words were measured.
  private static void center(Stage stage, Rectangle2D screen) {
    stage.setX(screen.getMinX() + (screen.getWidth() - stage.getWidth()) / 2);
    stage.setY(screen.getMinY() + (screen.getHeight() - stage.getHeight()) / 3);
  }

  private static void bring(Stage stage, Rectangle2D screen) {
    stage.setX(
        Math.clamp(
            stage.getX(),
            screen.getMinX(),
            Math.max(screen.getMinX(), screen.getMaxX() - stage.getWidth())));
    stage.setY(
        Math.clamp(
            stage.getY(),
            screen.getMinY(),
            Math.max(screen.getMinY(), screen.getMaxY() - stage.getHeight())));
  }

  /// Whether the window of a scene is seen.
  private static ObservableValue<Boolean> shown(Scene scene) {
    return scene.windowProperty().flatMap(Window::showingProperty).orElse(false);
  }

  /// The style sheets of an outfit on this screen.
  public static List<String> sheets(Outfit outfit) {
    List<String> sheets = new ArrayList<>();
    sheets.add(sheet(outfit.theme().style().name() + ".css"));
    sheets.add(Scaled.sheet(sheet("plumbline.css"), outfit));
    if (outfit.theme() == Theme.CONTRAST) {
      sheets.add(Scaled.sheet(sheet("outlines.css"), outfit));
    }
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
