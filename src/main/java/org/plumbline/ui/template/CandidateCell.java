package org.plumbline.ui.template;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plumbline.ui.Texts;

/// Something that could be asked, in the list: whether it is, its value now, and where it stands.
final class CandidateCell extends ListCell<Candidate> {
  private final CheckBox box = new CheckBox();
  private final Label name = new Label();
  private final Label where = new Label();
  private final VBox words = new VBox(name, where);
  private final HBox row = new HBox(8, box, words);

  CandidateCell(Consumer<Candidate> toggle) {
    getStyleClass().add("candidate-cell");
    where.getStyleClass().add("explanation");
    words.setMinWidth(0);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    row.setAlignment(Pos.CENTER_LEFT);
    // The list has the focus; a click on the box is one on its row.
    box.setFocusTraversable(false);
    box.setMouseTransparent(true);
    setPrefWidth(0);
    setOnMouseClicked(event -> {
      Candidate candidate = getItem();
      if (candidate != null
          && (event.getX() < words.getLayoutX() + row.getLayoutX() || event.getClickCount() == 2)) {
        toggle.accept(candidate);
      }
    });
  }

  @Override
  protected void updateItem(@Nullable Candidate candidate, boolean empty) {
    super.updateItem(candidate, empty);
    if (empty || candidate == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    box.setSelected(candidate.ticked());
    name.setText(candidate.name());
    where.setText(candidate.where());
    where.setManaged(!candidate.where().isEmpty());
    setGraphic(row);
    setAccessibleText(
        Texts.say(
            candidate.ticked() ? "template.row-ticked" : "template.row",
            candidate.name(),
            candidate.where()));
  }
}
