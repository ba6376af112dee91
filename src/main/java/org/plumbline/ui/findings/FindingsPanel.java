package org.plumbline.ui.findings;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Severity;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.CanvasView;
import org.plumbline.ui.look.SeverityMark;

/// The panel below the canvas: what is found in the design, worst first. Selecting a row selects
/// what it is about and brings it into view.
public final class FindingsPanel extends VBox {
  private final Workbench bench;
  private final CanvasView canvas;
  private final Label title = new Label();
  private final ListView<Finding> list = new ListView<>();
  private final ObservableList<Finding> all = FXCollections.observableArrayList();
  private final FilteredList<Finding> seen = new FilteredList<>(all);
  private final Map<Severity, ToggleButton> filters = new EnumMap<>(Severity.class);

  /// A panel of the workbench's findings.
  public FindingsPanel(Workbench bench, CanvasView canvas) {
    this.bench = bench;
    this.canvas = canvas;
    getStyleClass().add("findings");
    prepareList();
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(header(), list);
    bench.findings().subscribe(this::show);
  }

  /// Moves the focus to the list.
  public void focusList() {
    list.requestFocus();
  }

  private HBox header() {
    title.getStyleClass().add("panel-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox header = new HBox(title, gap);
    header.getStyleClass().add("findings-header");
    header.setAlignment(Pos.CENTER_LEFT);
    for (Severity severity : Severity.values()) {
      ToggleButton filter = filter(severity);
      filters.put(severity, filter);
      header.getChildren().add(filter);
    }
    return header;
  }

  private ToggleButton filter(Severity severity) {
    ToggleButton button = new ToggleButton("0", new SeverityMark(severity));
    button.setSelected(true);
    button.setId("filter-" + severity.id());
    button.getStyleClass().add("filter");
    button.selectedProperty().subscribe((_, _) -> filter());
    return button;
  }

  private void prepareList() {
    list.setId("findings-list");
    list.getStyleClass().add("quiet-list");
    list.setAccessibleText(Texts.say("findings.list"));
    list.setItems(seen);
    list.setFixedCellSize(34);
    list.setCellFactory(_ -> new FindingCell(bench));
    Label nothing = new Label(Texts.say("findings.none"));
    nothing.getStyleClass().addAll("empty", "fine");
    list.setPlaceholder(nothing);
    list.getSelectionModel().selectedItemProperty().subscribe((_, _) -> reveal());
    list.setOnMouseClicked(_ -> reveal());
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        reveal();
      }
    });
  }

  private void show(List<Finding> found) {
    all.setAll(found);
    title.setText(Texts.say("findings.title", found.size()));
    filters.forEach((severity, button) -> {
      long number = found.stream().filter(each -> each.severity() == severity).count();
      button.setText(Long.toString(number));
      button.setAccessibleText(
          Texts.say("findings.filter", Texts.count("count." + severity.id(), number)));
    });
  }

  private void filter() {
    Set<Severity> wanted = EnumSet.noneOf(Severity.class);
    filters.forEach((severity, button) -> {
      if (button.isSelected()) {
        wanted.add(severity);
      }
    });
    seen.setPredicate(finding -> wanted.contains(finding.severity()));
  }

  private void reveal() {
    Finding finding = list.getSelectionModel().getSelectedItem();
    if (finding != null && !finding.elements().isEmpty()) {
      bench.session().select(finding.elements());
      canvas.reveal(finding.elements().getFirst());
    }
  }
}
