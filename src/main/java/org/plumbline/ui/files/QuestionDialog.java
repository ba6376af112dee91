package org.plumbline.ui.files;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.plumbline.ui.Outfit;
import org.plumbline.ui.Texts;
import org.plumbline.ui.files.Question.Answer;
import org.plumbline.ui.look.GrowingArea;
import org.plumbline.ui.look.Look;

/// A question in a window of its own.
final class QuestionDialog {
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final Map<ButtonType, Answer> answers = new LinkedHashMap<>();

  QuestionDialog(Question question, Outfit outfit) {
    dialog.setTitle(question.title());
    dialog.getDialogPane().getStyleClass().add("question");
    dialog.getDialogPane().setContent(content(question));
    question.answers().forEach(this::offer);
    Look.fit(dialog.getDialogPane().getScene());
    Look.dress(dialog.getDialogPane().getScene(), outfit);
  }

  /// Waits for the answer and tells its id.
  String ask(Optional<Window> owner) {
    owner.ifPresent(dialog::initOwner);
    return dialog.showAndWait().map(answers::get).map(Answer::id).orElse("cancel");
  }

  private static VBox content(Question question) {
    Label title = wrapped(question.title(), "question-title");
    Label text = wrapped(question.text(), "question-text");
    VBox content = new VBox(title, text);
    content.getStyleClass().add("question-content");
    if (!question.details().isEmpty()) {
      TextArea details = new GrowingArea();
      details.setText(String.join("\n", question.details()));
      details.setEditable(false);
      details.setAccessibleText(Texts.say("ask.details"));
      content.getChildren().add(details);
    }
    return content;
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private void offer(Answer answer) {
    ButtonType type = new ButtonType(answer.label(), data(answer));
    answers.put(type, answer);
    dialog.getDialogPane().getButtonTypes().add(type);
    Button button = (Button) dialog.getDialogPane().lookupButton(type);
    button.setId("answer-" + answer.id());
    button.setMnemonicParsing(false);
  }

  private static ButtonData data(Answer answer) {
    return switch (answer.role()) {
      case DEFAULT -> ButtonData.OK_DONE;
      case OTHER -> ButtonData.OTHER;
      case CANCEL -> ButtonData.CANCEL_CLOSE;
    };
  }
}
