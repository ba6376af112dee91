package org.plumbline.ui.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.rules.Severity;
import org.plumbline.ui.Texts;
import org.plumbline.ui.look.Glyph;
import org.plumbline.ui.look.SeverityMark;

/// Fields under a heading that folds them away. They are made when they are first seen.
final class Fold extends VBox {
  private final ToggleButton heading = new ToggleButton();
  private final VBox content = new VBox();
  private final Consumer<VBox> filler;
  private Optional<Severity> mark = Optional.empty();

  /// A fold whose content is put into a box by `filler`.
  Fold(String title, Consumer<VBox> filler) {
    this.filler = filler;
    getStyleClass().add("fold");
    heading.setText(title);
    heading.getStyleClass().setAll("fold-heading");
    heading.setMnemonicParsing(false);
    heading.setMaxWidth(Double.MAX_VALUE);
    heading.setAlignment(Pos.CENTER_LEFT);
    heading.setGraphic(Glyph.FOLDED.node());
    content.getStyleClass().add("fields");
    content.managedProperty().bind(content.visibleProperty());
    content.visibleProperty().bind(heading.selectedProperty());
    getChildren().addAll(heading, content);
    heading.selectedProperty().subscribe((_, open) -> turned(open));
  }

  /// Whether the content is seen.
  BooleanProperty unfolded() {
    return heading.selectedProperty();
  }

  /// Shows beside the heading that something is found about what lies below it.
  void mark(Optional<Severity> severity) {
    mark = severity;
    turned(heading.isSelected());
  }

  private void turned(boolean open) {
    HBox graphic = new HBox(4, (open ? Glyph.UNFOLDED : Glyph.FOLDED).node());
    mark.map(SeverityMark::new).ifPresent(graphic.getChildren()::add);
    graphic.setAlignment(Pos.CENTER_LEFT);
    heading.setGraphic(graphic);
    heading.setAccessibleText(
        mark.map(each -> heading.getText() + ", " + Texts.say("severity." + each.id()))
            .orElse(heading.getText()));
    if (open && content.getChildren().isEmpty()) {
      filler.accept(content);
    }
  }
}
