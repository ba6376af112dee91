package org.plumbline.ui.analyse;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.plumbline.overlay.Table;
import org.plumbline.overlay.Table.Cell;
import org.plumbline.overlay.Table.Row;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;

/// One table of an answer. A click on a head or the number of the column puts the rows in its
/// order, again the other way round, once more as they were. Choosing a row shows what it is about.
final class Numbers extends TableView<Row> {
  /// Columns are not made wider than this for long words, in heights of letters.
  private static final Pattern WORD_ENDS = Pattern.compile("\\s+");

  private static final double WIDEST = 30;

  /// Columns with words are not made narrower than this for others, in heights of letters.
  private static final double LEAST = 11;

  /// What a bar takes beside its number, in heights of letters.
  private static final double BAR = 6.6;

  /// What a cell keeps free beside its words, in heights of letters; a little of it for rounding.
  private static final double INSIDE = 1.5;

  private static final double FREE = 1.9;

  /// What a head keeps free beside its words, in heights of letters.
  private static final double HEAD = 2.2;

  /// So many rows are looked at for the width of a column.
  private static final int LOOKED = 200;

  private final Workbench bench;
  private final ObservableList<Row> natural = FXCollections.observableArrayList();
  private final SortedList<Row> sorted = new SortedList<>(natural);
  private Function<Row, Optional<Deed>> offered = _ -> Optional.empty();
  private final IdentityHashMap<Row, Optional<Deed>> deeds = new IdentityHashMap<>();
  private Optional<Table> shown = Optional.empty();
  private boolean showing;

  /// @param choosing is told which element the chosen row is about
  Numbers(Workbench bench, Consumer<String> choosing) {
    this.bench = bench;
    setId("answer-table");
    getStyleClass().add("answer-table");
    setItems(sorted);
    sorted.comparatorProperty().bind(comparatorProperty());
    setAccessibleHelp(Texts.say("analyse.table.help"));
    Label nothing = new Label(Texts.say("analyse.table.empty"));
    nothing.getStyleClass().add("empty");
    setPlaceholder(nothing);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe((_, row) -> {
          if (!showing && row != null) {
            row.element().ifPresent(choosing);
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::begin);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        act();
      }
    });
    bench.outfit().subscribe((_, _) -> relay());
    widthProperty().subscribe(() -> shown.ifPresent(_ -> fit()));
  }

  /// Shows a table; of the same columns what is chosen and the order stay.
  ///
  /// @param offering what rows offer to do
  void show(Table table, Function<Row, Optional<Deed>> offering) {
    showing = true;
    offered = offering;
    deeds.clear();
    Optional<Table> before = shown;
    shown = Optional.of(table);
    setAccessibleText(table.title());
    boolean same =
        before
            .filter(each -> each.columns().equals(table.columns()))
            .filter(each -> each.title().equals(table.title()))
            .isPresent();
    if (same) {
      Optional<String> chosen =
          Optional.ofNullable(getSelectionModel().getSelectedItem()).flatMap(Row::element);
      natural.setAll(table.rows());
      fit();
      chosen.ifPresent(this::choose);
    } else {
      getSortOrder().clear();
      natural.setAll(table.rows());
      relay();
    }
    refresh();
    showing = false;
  }

  /// The rows may offer something else now.
  void renew() {
    deeds.clear();
    if (shown.isPresent()) {
      fit();
      refresh();
    }
  }

  private Optional<Deed> deed(Row row) {
    return deeds.computeIfAbsent(row, offered);
  }

  /// The chosen row as text, or the whole table if none is chosen.
  Optional<String> copied() {
    List<Row> rows = List.copyOf(getSelectionModel().getSelectedItems());
    return rows.isEmpty()
        ? whole()
        : shown
            .map(table -> text(table, rows).lines().skip(1))
            .map(lines -> lines.collect(Collectors.joining("\n", "", "\n")));
  }

  /// The whole table as text, in the order in which it is seen.
  Optional<String> whole() {
    return shown.map(table -> text(table, List.copyOf(getItems())));
  }

  private static String text(Table table, List<Row> rows) {
    return new Table(table.title(), table.columns(), rows).asText();
  }

  private void choose(String element) {
    for (int n = 0; n < getItems().size(); n++) {
      if (getItems().get(n).element().equals(Optional.of(element))) {
        getSelectionModel().clearAndSelect(n);
        return;
      }
    }
  }

  /// The first arrow chooses the first row, whatever row has the focus unseen.
  private void begin(KeyEvent event) {
    boolean arrow = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
    if (arrow && isFocused() && getSelectionModel().isEmpty() && !getItems().isEmpty()) {
      getSelectionModel().clearAndSelect(0);
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    String text = event.getText();
    if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
      act();
      event.consume();
    } else if (!event.isShortcutDown() && text.matches("[1-9]")) {
      int column = text.charAt(0) - '1';
      if (column < getColumns().size() && getColumns().get(column).isSortable()) {
        sortBy(getColumns().get(column));
      }
      event.consume();
    }
  }

  private void sortBy(TableColumn<Row, ?> column) {
    if (!getSortOrder().contains(column)) {
      column.setSortType(TableColumn.SortType.ASCENDING);
      getSortOrder().setAll(List.of(column));
    } else if (column.getSortType() == TableColumn.SortType.ASCENDING) {
      column.setSortType(TableColumn.SortType.DESCENDING);
    } else {
      getSortOrder().clear();
    }
  }

  private void act() {
    Optional.ofNullable(getSelectionModel().getSelectedItem())
        .flatMap(this::deed)
        .ifPresent(deed -> deed.action().run());
  }

  /// The columns anew.
  private void relay() {
    if (shown.isEmpty()) {
      return;
    }
    List<TableColumn<Row, ?>> columns = new ArrayList<>();
    for (int n = 0; n < shown.get().columns().size(); n++) {
      columns.add(column(n, shown.get()));
    }
    getColumns().setAll(columns);
    fit();
  }

  private TableColumn<Row, Cell> column(int place, Table table) {
    TableColumn<Row, Cell> column = new TableColumn<>(table.columns().get(place));
    boolean number = isNumber(place, table);
    column.setReorderable(false);
    column.setCellValueFactory(
        features -> new ReadOnlyObjectWrapper<>(features.getValue().cells().get(place)));
    column.setCellFactory(_ -> new AnswerCell(number, INSIDE * em()));
    column.setComparator(Numbers::compare);
    if (number) {
      column.getStyleClass().add("number-column");
    }
    return column;
  }

  private static boolean isNumber(int place, Table table) {
    return place > 0
        && table.rows().stream()
            .map(row -> row.cells().get(place))
            .anyMatch(cell ->
                cell.number().isPresent() && cell.text().chars().anyMatch(Character::isDigit));
  }

  /// Numbers by number and before what is none.
  private static int compare(Cell one, Cell other) {
    if (one.number().isPresent() && other.number().isPresent()) {
      return Double.compare(one.number().getAsDouble(), other.number().getAsDouble());
    }
    return one.number().isPresent() || other.number().isPresent()
        ? Boolean.compare(one.number().isEmpty(), other.number().isEmpty())
        : one.text().compareToIgnoreCase(other.text());
  }

  /// Each column as wide as its words, and one for what rows offer, if any does. What does not fit
  /// is taken from the columns with words, which go on below one another there, and then from what
  /// is free beside numbers.
  private void fit() {
    Table table = shown.orElseThrow();
    int words = table.columns().size();
    List<Row> looked = table.rows().stream().limit(LOOKED).toList();
    boolean offers = table.rows().stream().anyMatch(row -> deed(row).isPresent());
    if (offers && getColumns().size() == words) {
      getColumns().add(offering());
    } else if (!offers && getColumns().size() > words) {
      getColumns().remove(words, getColumns().size());
    }
    double[] widths = new double[getColumns().size()];
    for (int n = 0; n < widths.length; n++) {
      int place = n;
      double inside =
          n == words
              ? looked.stream()
                  .flatMap(row -> deed(row).stream())
                  .mapToDouble(deed -> wide(deed.label(), "Inter") + 2 * em())
                  .max()
                  .orElse(0)
              : looked.stream().mapToDouble(row -> wide(row.cells().get(place))).max().orElse(0);
      double head = n == words ? 0 : wide(table.columns().get(n), "Inter") + em();
      widths[n] = Math.max(head, Math.min(inside, WIDEST * em())) + FREE * em();
    }
    squeeze(widths, table, looked);
    for (int n = 0; n < widths.length; n++) {
      getColumns().get(n).setPrefWidth(widths[n]);
    }
  }

  private double wide(Cell cell) {
    return wide(cell.text(), "Inter") + (cell.share().isPresent() ? BAR * em() : 0);
  }

  private void squeeze(double[] widths, Table table, List<Row> looked) {
    double over = -Math.max(0, getWidth() - em());
    for (double each : widths) {
      over += each;
    }
    for (int n = 0; n < table.columns().size() && getWidth() > 0; n++) {
      if (over > 0 && !isNumber(n, table)) {
        double least = Math.max(LEAST * em(), longest(n, looked) + FREE * em());
        double kept = Math.max(Math.min(widths[n], least), widths[n] - over);
        over -= widths[n] - kept;
        widths[n] = kept;
      }
    }
    for (int n = 1; n < table.columns().size() && getWidth() > 0; n++) {
      if (over > 0 && isNumber(n, table)) {
        double kept = Math.max(Math.min(widths[n], bare(n, table, looked)), widths[n] - over);
        over -= widths[n] - kept;
        widths[n] = kept;
      }
    }
  }

  /// The width of a column with no more free than what its head needs beside it.
  private double bare(int column, Table table, List<Row> rows) {
    double inside = rows.stream().mapToDouble(row -> wide(row.cells().get(column))).max().orElse(0);
    return Math.max(wide(table.columns().get(column), "Inter"), inside) + HEAD * em();
  }

  /// The width of the longest word of a column, since words are not broken.
  private double longest(int column, List<Row> rows) {
    return rows.stream()
        .flatMap(row -> WORD_ENDS.splitAsStream(row.cells().get(column).text()))
        .mapToDouble(word -> wide(word, "Inter"))
        .max()
        .orElse(0);
  }

  private TableColumn<Row, Row> offering() {
    TableColumn<Row, Row> column = new TableColumn<>("");
    column.setReorderable(false);
    column.setSortable(false);
    column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
    column.setCellFactory(_ -> new DeedCell(bench.session(), this::deed));
    return column;
  }

  private double em() {
    return 12.5 * bench.outfit().get().factor();
  }

  private double wide(String text, String family) {
    Text measured = new Text(text);
    measured.setFont(Font.font(family, em()));
    return Math.ceil(measured.getLayoutBounds().getWidth());
  }
}
