package org.plumbline.ui.findings;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.design.Elements;
import org.plumbline.edit.Session;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Severity;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.CanvasView;
import org.plumbline.ui.look.SeverityMark;

/// The panel below the canvas: what is found in the design, worst first; folded away, what a
/// prototype lacks for production and what is accepted. Selecting a row selects what it is about
/// and brings it into view.
public final class FindingsPanel extends VBox {
  private final Workbench bench;
  private final CanvasView canvas;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final HBox tools;
  private final ListView<Row> list = new ListView<>();
  private final ObservableList<Row> all = FXCollections.observableArrayList();
  private final FilteredList<Row> seen = new FilteredList<>(all, row -> row.part() == Row.Part.NOW);
  private final Map<Severity, ToggleButton> filters = new EnumMap<>(Severity.class);
  private final ContextMenu menu = new ContextMenu();
  private boolean placing;

  /// Whether something has been chosen from the menu of a row, of which nothing is seen yet.
  private boolean choosing;

  private Optional<Source> source = Optional.empty();

  private final ToggleButton later = fold("later");
  private final ToggleButton accepted = fold("accepted");

  /// Of what the rows speak: rows of another source are others, not the same ones mended.
  private record Source(Session.Origin origin, Optional<Checks> by) {}

  /// A panel of the workbench's findings.
  public FindingsPanel(Workbench bench, CanvasView canvas) {
    this.bench = bench;
    this.canvas = canvas;
    getStyleClass().add("findings");
    prepareList();
    VBox.setVgrow(list, Priority.ALWAYS);
    tools = header();
    getChildren().add(list);
    bench.reviewed().subscribe(_ -> show());
    bench.planned().subscribe(_ -> list.refresh());
  }

  /// What its tab is called.
  public ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  /// What stands beside its tab: which findings are listed.
  public Node tools() {
    return tools;
  }

  /// The chosen finding.
  public Optional<Finding> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Row::finding);
  }

  /// Moves the focus to the list.
  public void focusList() {
    list.requestFocus();
  }

  /// Selects the next finding, or with a negative number the one before; round at the ends.
  public void walk(int step) {
    int count = seen.size();
    if (count > 0) {
      int now = list.getSelectionModel().getSelectedIndex();
      int next = now < 0 ? (step > 0 ? 0 : count - 1) : Math.floorMod(now + step, count);
      list.getSelectionModel().select(next);
      list.scrollTo(next);
    }
  }

  /// What would mend the findings about these elements, or the selected row if there are none.
  public List<MenuItem> fixes(Collection<String> elements) {
    FindingMenu menu = new FindingMenu(bench, getScene().getWindow());
    Row chosen = list.getSelectionModel().getSelectedItem();
    if (elements.isEmpty()) {
      return chosen == null || chosen.gone() ? List.of() : menu.fixes(chosen.finding());
    }
    return bench.findings().get().stream()
        .filter(each -> each.elements().stream().anyMatch(elements::contains))
        .flatMap(each -> menu.fixes(each).stream())
        .toList();
  }

  private HBox header() {
    HBox header = new HBox(later, accepted);
    header.getStyleClass().add("findings-header");
    header.setAlignment(Pos.CENTER_RIGHT);
    for (Severity severity : Severity.values()) {
      ToggleButton filter = filter(severity);
      filters.put(severity, filter);
      header.getChildren().add(filter);
    }
    return header;
  }

  /// A part of the list that is folded away until somebody asks for it.
  private ToggleButton fold(String id) {
    ToggleButton button = new ToggleButton();
    button.setId("fold-" + id);
    button.getStyleClass().add("filter");
    button.managedProperty().bind(button.visibleProperty());
    button.selectedProperty().subscribe((_, _) -> filter());
    return button;
  }

  private ToggleButton filter(Severity severity) {
    ToggleButton button = new ToggleButton("0", new SeverityMark(severity));
    button.setSelected(true);
    button.setId("filter-" + severity.id());
    button.getStyleClass().addAll("filter", "severity-filter");
    button.selectedProperty().subscribe((_, _) -> filter());
    return button;
  }

  private void prepareList() {
    list.setId("findings-list");
    list.getStyleClass().add("quiet-list");
    list.setAccessibleText(Texts.say("findings.list"));
    list.setItems(seen);
    list.setCellFactory(_ -> new FindingCell(bench));
    Label nothing = new Label(Texts.say("findings.none"));
    nothing.getStyleClass().addAll("empty", "fine");
    list.setPlaceholder(nothing);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe((_, _) -> {
          if (!placing) {
            reveal();
          }
        });
    list.hoverProperty()
        .subscribe((_, over) -> {
          if (!over) {
            left();
          }
        });
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() > 1) {
        enter();
      } else {
        reveal();
      }
    });
    list.setOnContextMenuRequested(event -> {
      Row row = list.getSelectionModel().getSelectedItem();
      if (row != null && !row.gone()) {
        menu.getItems().setAll(new FindingMenu(bench, getScene().getWindow()).of(row));
        menu.show(list, event.getScreenX(), event.getScreenY());
        event.consume();
      }
    });
    menu.setOnAction(_ -> choosing = true);
    menu.setOnHidden(_ -> left());
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
        enter();
      }
    });
  }

  private void show() {
    List<Finding> found = bench.review().found().open().now();
    List<Row> rows = Row.of(bench.review());
    Optional<Source> now = Optional.of(new Source(bench.session().origin(), bench.review().by()));
    boolean placed = isLookedAt() && now.equals(source);
    place(placed ? Row.inPlace(List.copyOf(all), rows, ids()) : rows);
    source = now;
    choosing = false;
    count(later, Row.Part.LATER, rows);
    count(accepted, Row.Part.ACCEPTED, rows);
    title.set(Texts.say("findings.title", found.size()));
    filters.forEach((severity, button) -> {
      long number = found.stream().filter(each -> each.severity() == severity).count();
      button.setText(Long.toString(number));
      button.setAccessibleText(
          Texts.say("findings.filter", Texts.count("count." + severity.id(), number)));
    });
  }

  private Set<String> ids() {
    return Elements.ids(bench.session().design());
  }

  /// Whether rows keep their places: nothing slides below the pointer, and who has chosen something
  /// from the menu of a row looks for what has become of it.
  private boolean isLookedAt() {
    return list.isHover() || menu.isShowing() || choosing;
  }

  /// Lists what there is in its order once nobody looks at the list any more.
  private void left() {
    List<Row> rows = Row.of(bench.review());
    if (!isLookedAt() && !rows.equals(all)) {
      place(rows);
    }
  }

  /// Lists these, and what was selected stays so.
  private void place(List<Row> rows) {
    Optional<Row> chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    placing = true;
    all.setAll(rows);
    chosen.flatMap(this::again).ifPresent(list.getSelectionModel()::select);
    placing = false;
  }

  /// The row of the same finding, whatever it says by now.
  private Optional<Row> again(Row row) {
    return seen.stream()
        .filter(each -> each.finding().equals(row.finding()))
        .findFirst()
        .or(() -> seen.stream().filter(row::isLike).findFirst());
  }

  private static void count(ToggleButton button, Row.Part part, List<Row> rows) {
    long number = rows.stream().filter(row -> row.part() == part).count();
    button.setVisible(number > 0);
    button.setText(Texts.count("findings." + button.getId(), number));
  }

  private void filter() {
    Set<Severity> wanted = EnumSet.noneOf(Severity.class);
    filters.forEach((severity, button) -> {
      if (button.isSelected()) {
        wanted.add(severity);
      }
    });
    seen.setPredicate(row -> wanted.contains(row.finding().severity()) && unfolded(row.part()));
  }

  private boolean unfolded(Row.Part part) {
    return switch (part) {
      case NOW -> true;
      case LATER -> later.isSelected();
      case ACCEPTED -> accepted.isSelected();
    };
  }

  private void reveal() {
    Row row = list.getSelectionModel().getSelectedItem();
    if (row != null && !row.gone()) {
      bench.session().select(row.finding().elements());
      row.finding().elements().stream().findFirst().ifPresent(canvas::reveal);
      bench.look(row.finding());
    }
  }

  /// Goes on to the field that the selected finding is about.
  private void enter() {
    reveal();
    Row row = list.getSelectionModel().getSelectedItem();
    if (row != null && !row.gone()) {
      bench.enter(row.finding());
    }
  }
}
