package org.plumbline.ui.canvas;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.rules.Replacement;
import org.plumbline.words.Words;

/// Says which connections would go if a component were made one of another type, before that is
/// done.
final class Loss extends VBox {
  private static final Words WORDS = Words.beside(Loss.class);

  private final Button doing = new Button(WORDS.say("loss.replace"));
  private final Button leaving = new Button(WORDS.say("loss.keep"));

  Loss(Component old, Replacement replacement, Design design) {
    getStyleClass().addAll("floating-panel", "refusal");
    doing.getStyleClass().add("primary");
    HBox buttons = new HBox(8, doing, leaving);
    buttons.getStyleClass().add("refusal-repairs");
    String lost =
        replacement.lost().stream()
            .map(each -> named(each, design))
            .collect(Collectors.joining("\n"));
    getChildren()
        .addAll(
            line("refusal-title", WORDS.say("loss.title", old.name(), replacement.type().name())),
            line("refusal-why", WORDS.count("loss.why", replacement.lost().size())),
            line("refusal-instead", lost),
            buttons);
  }

  /// What the two buttons do; the one that costs nothing has the focus.
  void answer(Runnable replace, Runnable keep) {
    doing.setOnAction(_ -> replace.run());
    leaving.setOnAction(_ -> keep.run());
    leaving.requestFocus();
  }

  private static String named(Connection connection, Design design) {
    return WORDS.say(
        "loss.connection",
        name(connection.from().component(), design),
        name(connection.to().component(), design));
  }

  private static String name(String id, Design design) {
    return design.component(id).map(Component::name).orElse(id);
  }

  private static Label line(String style, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
