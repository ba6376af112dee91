package org.plumbline.ui.story;

import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.design.StoryStep;
import org.plumbline.ui.Texts;
import org.plumbline.ui.present.Stills;

/// A step in the row: its picture, its number and its title. It can be dragged to another place.
final class StepCell extends ListCell<StoryStep> {
  private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");
  private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("behind");

  /// Of the picture, which grows no larger with the words.
  private static final double WIDTH = 144;

  private static final double HEIGHT = WIDTH * Stills.HEIGHT / Stills.WIDTH;
  private static final double FRAME = 2;

  private final Map<String, Image> pictures;
  private final ImageView picture = new ImageView();
  private final Label title = new Label();
  private final VBox content;

  StepCell(Map<String, Image> pictures) {
    this.pictures = pictures;
    picture.setFitWidth(WIDTH);
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    StackPane frame = new StackPane(picture);
    frame.getStyleClass().add("step-picture");
    frame.setMinSize(WIDTH + FRAME, HEIGHT + FRAME);
    frame.setMaxSize(WIDTH + FRAME, HEIGHT + FRAME);
    title.getStyleClass().add("step-title");
    content = new VBox(4, frame, title);
    content.setMaxWidth(WIDTH + FRAME);
    content.setPrefWidth(WIDTH + FRAME);
  }

  @Override
  protected void updateItem(StoryStep step, boolean empty) {
    super.updateItem(step, empty);
    setText(null);
    if (empty || step == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    title.setText(Texts.say("present.numbered", getIndex() + 1, step.title()));
    picture.setImage(pictures.get(step.id()));
    setGraphic(content);
    setAccessibleText(
        Texts.say(
            "present.spoken",
            getIndex() + 1,
            getListView().getItems().size(),
            step.title(),
            step.say()));
  }

  /// Shows where a step that is dragged would go.
  void mark(boolean before, boolean behind) {
    pseudoClassStateChanged(BEFORE, before);
    pseudoClassStateChanged(BEHIND, behind);
  }
}
