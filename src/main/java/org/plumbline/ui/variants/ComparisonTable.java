package org.plumbline.ui.variants;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.compare.Cell;
import org.plumbline.compare.Comparison;
import org.plumbline.ui.Texts;

/// The design and its variants in one table. One column is chosen by its head; the keys left and
/// right choose another one.
public final class ComparisonTable extends VBox {
  private final Comparison comparison;
  private final List<ToggleButton> heads = new ArrayList<>();
  private int chosen;

  /// A table with the column of a variant chosen.
  ///
  /// @param variant its id; empty for the first variant
  public ComparisonTable(Comparison comparison, String variant) {
    super(12);
    this.comparison = comparison;
    GridPane grid = new GridPane();
    grid.setId("comparison");
    grid.getStyleClass().add("comparison");
    List<Comparison.Column> columns = comparison.columns();
    for (int n = 0; n < columns.size(); n++) {
      heads.add(head(columns.get(n).name(), n));
      grid.add(heads.get(n), n + 1, 0);
      GridPane.setHgrow(heads.get(n), Priority.ALWAYS);
      if (columns.get(n).id().equals(variant)) {
        chosen = n;
      }
    }
    for (int n = 0; n < comparison.rows().size(); n++) {
      row(grid, comparison.rows().get(n), n + 1);
    }
    VBox all = new VBox(12, grid);
    comparison.remarks().forEach(each -> all.getChildren().add(remark(each)));
    ScrollPane scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("comparison-room");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    choose(variant.isEmpty() && columns.size() > 1 ? 1 : chosen);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /// The id of the chosen variant; empty for the design.
  public String chosen() {
    return comparison.columns().get(chosen).id();
  }

  /// Puts the focus on the head of the chosen column.
  public void begin() {
    heads.get(chosen).requestFocus();
  }

  private void key(KeyEvent event) {
    int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
    if (step != 0 && !event.isAltDown() && !event.isShortcutDown()) {
      choose(Math.clamp(chosen + (long) step, 0, heads.size() - 1));
      begin();
      event.consume();
    }
  }

  private void choose(int column) {
    chosen = column;
    for (int n = 0; n < heads.size(); n++) {
      heads.get(n).setSelected(n == column);
    }
  }

  private ToggleButton head(String name, int column) {
    ToggleButton head = new ToggleButton(name);
    head.getStyleClass().addAll("choice", "comparison-head");
    head.setMnemonicParsing(false);
    head.setWrapText(true);
    head.setMaxWidth(Double.MAX_VALUE);
    head.setOnAction(_ -> choose(column));
    return head;
  }

  private void row(GridPane grid, Comparison.Row row, int at) {
    Label name = new Label(row.name());
    name.getStyleClass().addAll("comparison-name", "comparison-cell");
    name.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    name.setAlignment(Pos.TOP_LEFT);
    name.setMinWidth(USE_PREF_SIZE);
    grid.add(name, 0, at);
    for (int n = 0; n < row.cells().size(); n++) {
      grid.add(cell(row.cells().get(n)), n + 1, at);
    }
  }

  private static Node cell(Cell cell) {
    Label value = new Label(cell.value());
    value.getStyleClass().add("comparison-value");
    VBox lines = new VBox(1, value);
    lines.getStyleClass().add("comparison-cell");
    if (!cell.target().isEmpty()) {
      lines.getChildren().add(small(cell.target(), cell.missed() ? "missed" : "quiet"));
    }
    if (!cell.versus().isEmpty()) {
      lines.getChildren().add(small(sign(cell.change()) + cell.versus(), "quiet"));
    }
    return lines;
  }

  /// Up for more and down for less; the words say which of them is better.
  private static String sign(double change) {
    return change == 0 ? "" : change > 0 ? "\u25B2\u00A0" : "\u25BC\u00A0";
  }

  private static Label small(String words, String look) {
    Label label = new Label(words);
    label.getStyleClass().addAll("comparison-small", look);
    label.setWrapText(true);
    return label;
  }

  private static Label remark(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("explanation");
    label.setWrapText(true);
    return label;
  }

  /// What a screen reader says of the whole.
  @Override
  public Object queryAccessibleAttribute(
      javafx.scene.AccessibleAttribute attribute, Object... parameters) {
    return attribute == javafx.scene.AccessibleAttribute.TEXT
        ? Texts.say("variants.table", comparison.text())
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
