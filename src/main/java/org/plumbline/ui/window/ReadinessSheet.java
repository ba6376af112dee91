package org.plumbline.ui.window;

import java.util.List;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Style;
import org.plumbline.geom.Rect;
import org.plumbline.json.JsonWriter;
import org.plumbline.rules.Accepting;
import org.plumbline.standing.Standing;
import org.plumbline.standing.StandingJson;
import org.plumbline.standing.StandingMarks;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;
import org.plumbline.ui.canvas.paint.Frame;
import org.plumbline.ui.canvas.paint.MarkBrush;
import org.plumbline.ui.canvas.paint.Paints;
import org.plumbline.ui.canvas.paint.Viewport;

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

  /// The page in the colours of the window, read out line by line.
  private Canvas page() {
    Rect body = StandingMarks.BODY;
    Canvas canvas = new Canvas(body.width(), body.height());
    canvas.setId("readiness-page");
    canvas.setFocusTraversable(true);
    canvas.setAccessibleRole(AccessibleRole.TEXT);
    canvas.setAccessibleText(standing.asText());
    Style style = window.bench().theme().get().style();
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.setFill(new Paints().of(style.surfaces().canvas()));
    g.fillRect(0, 0, body.width(), body.height());
    Frame frame = new Frame(new Viewport(1, body.x(), body.y()), window.stage().getOutputScaleX());
    MarkBrush brush = new MarkBrush();
    for (Mark mark : StandingMarks.marks(standing, style)) {
      brush.paint(mark, g, frame);
    }
    return canvas;
  }

  private static Button copying(String key, String text) {
    Button button = new Button(Texts.say(key));
    button.setId(key.replace('.', '-'));
    button.setOnAction(_ -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
    return button;
  }
}
