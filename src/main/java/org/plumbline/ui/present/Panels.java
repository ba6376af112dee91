package org.plumbline.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.plumbline.ui.Texts;
import org.plumbline.ui.present.Talk.Panel;

/// What lies above a slide for a moment: all slides as small pictures, what the keys do, the notes,
/// and the number that is being typed. Type grows with the screen.
final class Panels extends StackPane {
  private static final double LEAST = 12;

  private final Presentation presentation;
  private final GridPane grid = new GridPane();
  private final List<ImageView> pictures = new ArrayList<>();
  private final List<VBox> cells = new ArrayList<>();
  private final StackPane overview = new StackPane(grid);
  private final HBox help = new HBox();
  private final Label notes = new Label();
  private final Label typed = new Label();
  private Subscription told = Subscription.EMPTY;

  Panels(Presentation presentation) {
    this.presentation = presentation;
    setPickOnBounds(false);
    overview.getStyleClass().add("present-overview");
    grid.setAlignment(Pos.CENTER);
    help.getStyleClass().add("present-help");
    help.setAlignment(Pos.CENTER);
    help.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    notes.getStyleClass().add("present-notes");
    notes.setWrapText(true);
    notes.setMaxWidth(Double.MAX_VALUE);
    notes.setMinHeight(USE_PREF_SIZE);
    setAlignment(notes, Pos.BOTTOM_CENTER);
    typed.getStyleClass().add("present-typed");
    setAlignment(typed, Pos.BOTTOM_LEFT);
    getChildren().addAll(notes, overview, help, typed);
    getChildren().forEach(each -> each.setVisible(false));
    fillHelp();
    fillGrid();
    widthProperty().subscribe(this::size);
    heightProperty().subscribe(this::size);
  }

  void show(Talk talk) {
    overview.setVisible(talk.panel() == Panel.OVERVIEW);
    help.setVisible(talk.panel() == Panel.HELP);
    notes.setVisible(talk.panel() == Panel.NOTES);
    String words = presentation.reel().slide(talk.at()).notes();
    notes.setText(words.isBlank() ? Texts.say("present.no-notes") : words);
    typed.setVisible(!talk.typed().isEmpty());
    typed.setText(Texts.say("present.typed", talk.typed(), talk.slides()));
    for (int n = 0; n < cells.size(); n++) {
      cells.get(n).pseudoClassStateChanged(LOOKED, n == talk.looked());
    }
  }

  private static final javafx.css.PseudoClass LOOKED =
      javafx.css.PseudoClass.getPseudoClass("looked");

  /// There are more slides than there were.
  void grow() {
    told.unsubscribe();
    grid.getChildren().clear();
    pictures.clear();
    cells.clear();
    fillGrid();
    size();
  }

  private void fillGrid() {
    int columns = presentation.talk().get().columns();
    for (int n = 0; n < presentation.reel().size(); n++) {
      int at = n;
      ImageView picture = new ImageView();
      picture.setPreserveRatio(true);
      String title = Texts.say("present.numbered", n + 1, presentation.reel().slide(n).title());
      Label label = new Label(title);
      VBox cell = new VBox(picture, label);
      cell.getStyleClass().add("present-cell");
      cell.setOnMouseClicked(event -> {
        presentation.set(presentation.talk().get().to(at));
        event.consume();
      });
      cell.setOnMousePressed(javafx.event.Event::consume);
      cell.setOnMouseReleased(javafx.event.Event::consume);
      pictures.add(picture);
      cells.add(cell);
      grid.add(cell, n % columns, n / columns);
    }
    told = presentation.pictures((image, at) -> pictures.get(at).setImage(image));
  }

  private void fillHelp() {
    Map<String, String> rows = TalkKeys.rows();
    int half = (rows.size() + 1) / 2;
    List<GridPane> columns = List.of(new GridPane(), new GridPane());
    int n = 0;
    for (Map.Entry<String, String> row : rows.entrySet()) {
      Label keys = new Label(row.getValue());
      keys.getStyleClass().add("present-keys");
      columns.get(n / half).addRow(n % half, keys, new Label(row.getKey()));
      n++;
    }
    help.getChildren().addAll(columns);
  }

  private void size() {
    double height = getHeight();
    double width = getWidth();
    if (height < 1 || width < 1) {
      return;
    }
    double type = Math.max(LEAST, Math.min(height / 36, width / 64));
    setStyle("-fx-font-size: " + Math.round(type) + "px;");
    notes.setStyle("-fx-font-size: " + Math.round(Math.max(LEAST, height / 32)) + "px;");
    help.getChildren().forEach(each -> ((GridPane) each).setHgap(type * 1.2));
    help.getChildren().forEach(each -> ((GridPane) each).setVgap(type * 0.3));
    help.setSpacing(type * 2.4);
    int columns = presentation.talk().get().columns();
    int rows = (presentation.reel().size() + columns - 1) / columns;
    double gap = type;
    grid.setHgap(gap);
    grid.setVgap(gap);
    double wide = (width * 0.94 - gap * (columns - 1)) / columns - 2 * PAD;
    double high = (height * 0.92 - gap * (rows - 1)) / rows - type * 1.9 - 2 * PAD;
    double fit = Math.max(40, Math.min(wide, high * Stills.WIDTH / Stills.HEIGHT));
    pictures.forEach(each -> each.setFitWidth(fit));
    cells.forEach(each -> each.setMaxWidth(fit + 2 * PAD));
    cells.forEach(each -> each.setPrefWidth(fit + 2 * PAD));
    cells.forEach(each -> each.setMinHeight(fit * Stills.HEIGHT / Stills.WIDTH));
  }

  /// What is between a picture and the ring around it.
  private static final double PAD = 6;
}
