package org.plumbline.ui.export;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.export.Leaf;
import org.plumbline.export.LeafRaster;
import org.plumbline.export.format.Preview;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;

/// What an export will look like: its pages one after the other, or its words. It is made in the
/// background; of several that are asked for, only the last is shown.
public final class PreviewPane extends VBox {
  private static final double WIDTH = 520;
  private static final double HEIGHT = 380;

  /// What is left around a page.
  private static final double AIR = 16;

  /// Pixels of the picture for one of the window, for screens that are finer than usual.
  private static final double FINE = 2;

  private final ImageView view = new ImageView();
  private final StackPane sheet = new StackPane(view);
  private final StackPane middle = new StackPane();
  private final TextArea words = new TextArea();
  private final Label waiting = new Label();
  private final Button before = step("export-before", "export.preview.before", "\u2039", -1);
  private final Button after = step("export-after", "export.preview.after", "\u203A", 1);
  private final Label place = new Label();
  private final Label said = new Label();
  private List<Leaf> leaves = List.of();
  private int page;
  private int asked;

  /// Shows nothing yet.
  public PreviewPane() {
    super(10);
    getStyleClass().add("export-preview");
    view.setPreserveRatio(true);
    sheet.setMinSize(0, 0);
    view.setSmooth(true);
    sheet.getStyleClass().add("export-sheet");
    sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    words.setEditable(false);
    words.setWrapText(true);
    words.getStyleClass().add("export-words");
    words.setAccessibleText(Texts.say("export.preview"));
    waiting.getStyleClass().add("preview-waiting");
    middle.getChildren().setAll(sheet, words, waiting);
    middle.setMinSize(WIDTH / 2, HEIGHT / 3);
    middle.setPrefSize(WIDTH + 2 * AIR, HEIGHT + 2 * AIR);
    middle.layoutBoundsProperty().subscribe(this::redraw);
    setVgrow(middle, Priority.ALWAYS);
    middle.setId("export-preview");
    middle.getStyleClass().add("export-room");
    said.getStyleClass().add("explanation");
    said.setWrapText(true);
    said.setMaxWidth(Double.MAX_VALUE);
    said.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox foot = new HBox(8, said, before, place, after);
    foot.setAlignment(Pos.CENTER_LEFT);
    place.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(middle, foot);
    place("");
    addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
  }

  private void turn(KeyEvent event) {
    if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
      go(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
      event.consume();
    }
  }

  private Button step(String id, String key, String sign, int by) {
    Button button = new Button(sign);
    button.setId(id);
    button.getStyleClass().add("icon-button");
    button.setAccessibleText(Texts.say(key));
    button.setOnAction(_ -> go(by));
    return button;
  }

  /// Shows what comes of the work, which is done by another thread.
  ///
  /// @param caption what is said below it
  public void show(Supplier<Preview> work, Function<Preview, String> caption) {
    asked++;
    int mine = asked;
    waiting.setText(Texts.say("export.preview.waiting"));
    waiting.setVisible(true);
    Aside.run(
        "preview",
        work,
        preview -> {
          if (mine == asked) {
            said.setText(caption.apply(preview));
            show(preview);
          }
        },
        trouble -> {
          if (mine == asked) {
            none(Texts.say("export.preview.trouble", trouble));
          }
        });
  }

  private void none(String why) {
    leaves = List.of();
    sheet.setVisible(false);
    words.setVisible(false);
    waiting.setVisible(true);
    waiting.setText(why);
    place("");
  }

  private void show(Preview preview) {
    waiting.setVisible(false);
    switch (preview) {
      case Preview.Pages(List<Leaf> pages) -> {
        leaves = pages;
        words.setVisible(false);
        page = Math.min(page, leaves.size() - 1);
        draw();
      }
      case Preview.Words(String text) -> {
        leaves = List.of();
        sheet.setVisible(false);
        words.setText(text);
        words.setVisible(true);
        place("");
      }
    }
  }

  private void go(int by) {
    int next = page + by;
    if (next >= 0 && next < leaves.size()) {
      page = next;
      draw();
    }
  }

  private void redraw() {
    if (!leaves.isEmpty()) {
      draw();
    }
  }

  private void draw() {
    Leaf leaf = leaves.get(page);
    asked++;
    int mine = asked;
    double fit =
        Math.min(
            (middle.getWidth() - 2 * AIR) / leaf.width(),
            (middle.getHeight() - 2 * AIR) / leaf.height());
    if (fit <= 0) {
      return;
    }
    Aside.run(
        "preview",
        () -> LeafRaster.of(leaf, fit * FINE),
        image -> {
          if (mine == asked) {
            draw(image, leaf, fit);
          }
        },
        trouble -> none(Texts.say("export.preview.trouble", trouble)));
  }

  private void draw(BufferedImage image, Leaf leaf, double fit) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    WritableImage shown = new WritableImage(width, height);
    shown
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    view.setImage(shown);
    view.setFitWidth(leaf.width() * fit);
    view.setFitHeight(leaf.height() * fit);
    view.setAccessibleText(Texts.say("export.preview.page", page + 1, leaves.size(), leaf.title()));
    sheet.setVisible(true);
    place(leaves.size() == 1 ? "" : Texts.say("export.preview.place", page + 1, leaves.size()));
  }

  private void place(String text) {
    boolean several = !text.isEmpty();
    place.setText(text);
    before.setVisible(several);
    after.setVisible(several);
    before.setDisable(page == 0);
    after.setDisable(page >= leaves.size() - 1);
  }
}
