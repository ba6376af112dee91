package org.plumbline.ui.window;

import java.util.List;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Style;
import org.plumbline.json.JsonWriter;
import org.plumbline.rules.Accepting;
import org.plumbline.standing.Standing;
import org.plumbline.standing.StandingJson;
import org.plumbline.standing.StandingMarks;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;
import org.plumbline.ui.canvas.paint.MarkPicture;

/// Where the design stands, on the page that slides and reports have too.
final class ReadinessSheet {
  private final DesignWindow window;
  private final Standing standing;

  private ReadinessSheet(DesignWindow window, Standing standing) {
    this.window = window;
    this.standing = standing;
  }

  /// Works it out beside the window, with what a check of the design as it is finds, and shows it.
  static void open(DesignWindow window) {
    window.finish();
    Design design = window.bench().session().design();
    Catalog catalog = window.bench().catalog();
    Function<Design, Accepting> check = window.exports().check();
    Aside.run(
        "readiness",
        () -> Standing.of(design, catalog, check.apply(design)),
        standing -> new ReadinessSheet(window, standing).show(),
        trouble ->
            window
                .notices()
                .say(Texts.say("readiness.trouble", String.valueOf(trouble)), List.of()));
  }

  private void show() {
    ScrollPane scroll = new ScrollPane(page());
    scroll.getStyleClass().add("readiness");
    HBox buttons =
        new HBox(
            8,
            copying("readiness.copy-text", standing.asText()),
            copying("readiness.copy-json", JsonWriter.text(StandingJson.of(standing))));
    new Sheetlet(window, StandingMarks.title(standing)).show(new VBox(12, scroll, buttons));
  }

  /// The page in the colours of the window, as wide as the screen allows, read out line by line.
  private Canvas page() {
    Style style = window.bench().theme().get().style();
    double zoom =
        Math.min(
            window.bench().outfit().get().factor(),
            Sheetlet.room(window).getWidth() / StandingMarks.BODY.width());
    Canvas canvas =
        new MarkPicture(StandingMarks.BODY, zoom, window.stage().getOutputScaleX())
            .of(StandingMarks.marks(standing, style), style.surfaces().canvas());
    canvas.setId("readiness-page");
    canvas.setFocusTraversable(true);
    canvas.setAccessibleRole(AccessibleRole.TEXT);
    canvas.setAccessibleText(standing.asText());
    return canvas;
  }

  private Button copying(String key, String text) {
    Button button = new Button(Texts.say(key));
    button.setId(key.replace('.', '-'));
    button.setOnAction(_ -> window.desk().pasteboard().putText(text));
    return button;
  }
}
