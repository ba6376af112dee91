package org.plumbline.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.ui.inspector.Sheet.Heading;
import org.plumbline.ui.look.Glyph;
import org.plumbline.ui.look.Pictogram;

/// What is selected, at the top of the inspector: icon, type and purpose.
final class SheetHeading extends HBox {
  private final Label title = new Label();
  private final Label explanation = new Label();
  private final VBox words = new VBox(2, title, explanation);

  SheetHeading() {
    getStyleClass().add("sheet-heading");
    title.getStyleClass().add("sheet-title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    explanation.getStyleClass().add("explanation");
    explanation.setWrapText(true);
    explanation.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().add(words);
  }

  void show(Heading heading) {
    title.setText(heading.title());
    explanation.setText(heading.explanation());
    explanation.setManaged(!heading.explanation().isEmpty());
    getChildren().setAll(words);
    heading
        .type()
        .<Node>map(Pictogram::new)
        .or(() -> heading.sign().map(Glyph::node))
        .ifPresent(icon -> getChildren().addFirst(icon));
  }
}
