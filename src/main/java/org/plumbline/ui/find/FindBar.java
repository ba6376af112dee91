package org.plumbline.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.plumbline.edit.Session;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.CanvasView;
import org.plumbline.ui.look.FreshFocus;
import org.plumbline.ui.look.Tip;

/// The bar in which people look for elements: hits light up and the rest steps back; Enter goes
/// from hit to hit, Escape ends it.
public final class FindBar extends HBox {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final Workbench bench;
  private final CanvasView canvas;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private List<String> hits = List.of();
  private int at = -1;

  /// A bar for what the canvas shows.
  public FindBar(Workbench bench, CanvasView canvas) {
    this.bench = bench;
    this.canvas = canvas;
    getStyleClass().add("find-bar");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_RIGHT);
    StackPane.setMargin(this, new Insets(12));
    setVisible(false);
    field.setId("find-field");
    field.setPromptText(Texts.say("find.prompt"));
    field.setAccessibleText(Texts.say("find.search"));
    bench.outfit().subscribe(outfit -> field.setTooltip(Tip.of(Texts.say("find.help"), outfit)));
    field.setPrefColumnCount(24);
    field.textProperty().subscribe((_, _) -> look());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    count.setId("find-count");
    getChildren()
        .addAll(
            field,
            count,
            button("find.previous", "\u2191", () -> step(-1)),
            button("find.next", "\u2193", () -> step(1)),
            button("find.close", "\u2715", this::close));
    bench.session().observe(this::changed);
  }

  /// Opens the bar, or goes back into it.
  public void open() {
    setVisible(true);
    FreshFocus.into(field);
    field.selectAll();
    look();
  }

  /// Goes to another hit; opens the bar if it is closed.
  ///
  /// @param by how many hits onward, negative for backward
  public void step(int by) {
    if (!isVisible()) {
      open();
    } else if (!hits.isEmpty()) {
      at = at < 0 && by < 0 ? hits.size() - 1 : Math.floorMod(at + by, hits.size());
      String id = hits.get(at);
      bench.session().select(List.of(id));
      canvas.reveal(id);
      tell();
    }
  }

  /// Closes the bar; everything is lit again.
  public void close() {
    setVisible(false);
    canvas.lens().light(Optional.empty());
    canvas.requestFocus();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      step(event.isShiftDown() ? -1 : 1);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void changed(Session.Change change) {
    if (isVisible() && change == Session.Change.DESIGN) {
      look();
    }
  }

  private void look() {
    Query query = Query.of(field.getText());
    hits =
        new Searcher(bench.session().design(), bench.catalog(), bench.findings().get()).hits(query);
    at = -1;
    // Where nothing is meant, nothing steps back.
    canvas.lens().light(hits.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(hits)));
    field.pseudoClassStateChanged(INVALID, hits.isEmpty() && !query.isBlank());
    tell();
  }

  private void tell() {
    if (field.getText().isBlank()) {
      count.setText("");
    } else if (hits.isEmpty()) {
      count.setText(Texts.say("find.none"));
    } else {
      count.setText(
          at < 0
              ? Texts.count("find.hits", hits.size())
              : Texts.say("find.at", at + 1, hits.size()));
    }
  }

  private static Button button(String key, String sign, Runnable act) {
    Button button = new Button(sign);
    button.getStyleClass().add("find-button");
    button.setAccessibleText(Texts.say(key));
    button.setTooltip(new Tooltip(Texts.say(key)));
    button.setOnAction(_ -> act.run());
    return button;
  }
}
