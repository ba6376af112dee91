package org.plumbline.ui.analyse;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.plumbline.analysis.Analysis;
import org.plumbline.overlay.Question;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.Tip;

/// The questions in a row, of which one is asked. Arrow keys go from one to the next and ask it at
/// once; Tab goes past them in one step.
final class Chooser extends FlowPane {
  private final Inquiry inquiry;
  private final ToggleGroup group = new ToggleGroup();
  private final List<RadioButton> buttons;

  Chooser(Workbench bench, Inquiry inquiry) {
    this.inquiry = inquiry;
    getStyleClass().add("question-row");
    buttons = Question.all().stream().map(each -> button(each, bench)).toList();
    getChildren().setAll(buttons);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    inquiry.asked().subscribe(this::show);
  }

  /// Puts the focus on the question that is asked, or on the first.
  void focus() {
    buttons.stream()
        .filter(RadioButton::isSelected)
        .findFirst()
        .orElse(buttons.getFirst())
        .requestFocus();
  }

  private RadioButton button(Question question, Workbench bench) {
    Analysis analysis = question.analysis();
    RadioButton button = new RadioButton(question.name());
    button.setId("ask-" + analysis.id());
    button.getStyleClass().setAll("choice", "question-choice");
    button.setMinWidth(USE_PREF_SIZE);
    button.setUserData(question);
    button.setToggleGroup(group);
    button.setAccessibleText(Texts.say("analyse.question", question.name(), analysis.question()));
    button.setOnMouseEntered(_ -> {
      if (button.getTooltip() == null) {
        button.setTooltip(Tip.of(analysis.question(), bench.outfit().get()));
      }
    });
    button.setOnAction(_ -> ask(question));
    return button;
  }

  /// What has been asked more exactly is not forgotten by asking it again.
  private void ask(Question question) {
    if (inquiry.asked().get().filter(each -> isSame(each, question)).isEmpty()) {
      inquiry.ask(Optional.of(question));
    }
  }

  private static boolean isSame(Question one, Question other) {
    return one.analysis() == other.analysis();
  }

  private void show(Optional<Question> asked) {
    for (RadioButton each : buttons) {
      Question question = (Question) each.getUserData();
      each.setSelected(asked.filter(now -> isSame(now, question)).isPresent());
      each.setFocusTraversable(
          each.isSelected() || (asked.isEmpty() && each.equals(buttons.getFirst())));
    }
  }

  private void pressed(KeyEvent event) {
    int by =
        switch (event.getCode()) {
          case RIGHT, DOWN -> 1;
          case LEFT, UP -> -1;
          default -> 0;
        };
    if (by == 0 || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    for (int n = 0; n < buttons.size(); n++) {
      if (buttons.get(n).isFocused()) {
        RadioButton next = buttons.get(Math.floorMod(n + by, buttons.size()));
        ask((Question) next.getUserData());
        next.requestFocus();
        event.consume();
        return;
      }
    }
  }
}
