package org.plumbline.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.rules.Finding;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.SeverityMark;

/// One finding in a row: its shape, what is wrong with the element's name in bold, the section, and
/// the ways to mend it.
final class FindingCell extends ListCell<Finding> {
  /// What a section may take of the row, in logical pixels.
  private static final double SECTION = 230;

  private final Workbench bench;

  FindingCell(Workbench bench) {
    this.bench = bench;
    getStyleClass().add("finding-cell");
    // The row is as wide as the list, so that long messages end in an ellipsis.
    setPrefWidth(0);
    setOnMouseEntered(_ -> explain());
  }

  @Override
  protected void updateItem(@Nullable Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    setTooltip(null);
    setText(null);
    setDisable(empty);
    if (finding == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      setGraphic(row(finding));
      setAccessibleText(
          Texts.say(
              "findings.row", Texts.say("severity." + finding.severity().id()), finding.message()));
    }
  }

  private void explain() {
    Finding finding = getItem();
    if (finding != null && getTooltip() == null && !finding.why().isEmpty()) {
      Tooltip tooltip = new Tooltip(finding.message() + "\n\n" + finding.why());
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(420);
      setTooltip(tooltip);
    }
  }

  private HBox row(Finding finding) {
    HBox message = new HBox();
    message.setAlignment(Pos.CENTER_LEFT);
    message.setMinWidth(0);
    message.getChildren().addAll(words(finding));
    HBox.setHgrow(message, Priority.ALWAYS);
    Label section = new Label(finding.section());
    section.getStyleClass().add("section");
    section.setMinWidth(60);
    section.setMaxWidth(SECTION);
    HBox row = new HBox(new SeverityMark(finding.severity()), message, section);
    row.getStyleClass().add("finding-row");
    row.setAlignment(Pos.CENTER_LEFT);
    row.getChildren().addAll(new Fixes(bench).buttons(finding));
    return row;
  }

  /// The message in up to three parts: before the name, the name, after it.
  private List<Label> words(Finding finding) {
    String message = finding.message();
    String name = name(finding).filter(message::contains).orElse("");
    int at = message.indexOf(name);
    List<Label> parts = new ArrayList<>();
    add(parts, message.substring(0, at), "finding-message");
    add(parts, name, "element-name");
    add(parts, message.substring(at + name.length()), "finding-message");
    return parts;
  }

  private static void add(List<Label> parts, String words, String style) {
    if (!words.isEmpty()) {
      Label label = new Label(words);
      label.getStyleClass().add(style);
      parts.add(label);
      if (style.equals("element-name")) {
        label.setMinWidth(USE_PREF_SIZE);
      }
    }
  }

  /// The name of the first element that the message speaks of; a connection is called by its ends.
  private Optional<String> name(Finding finding) {
    Design design = bench.session().design();
    return finding.elements().stream()
        .flatMap(id -> design.element(id).stream())
        .flatMap(element -> called(element, design))
        .filter(name -> !name.isEmpty() && finding.message().contains(name))
        .min(Comparator.comparingInt(finding.message()::indexOf));
  }

  private static Stream<String> called(Element element, Design design) {
    return switch (element) {
      case Component component -> Stream.of(component.name());
      case Boundary boundary -> Stream.of(boundary.name());
      case Connection connection ->
          Stream.of(connection.from(), connection.to())
              .flatMap(end -> design.component(end.component()).stream())
              .map(Component::name);
      default -> Stream.empty();
    };
  }
}
