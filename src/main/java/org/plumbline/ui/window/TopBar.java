package org.plumbline.ui.window;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.plumbline.design.Elements;
import org.plumbline.edit.Session;
import org.plumbline.ui.Texts;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;
import org.plumbline.ui.look.Glyph;

/// The slim bar below the menus: what the design is called, whether it has been edited, and the few
/// things that are done most.
final class TopBar extends HBox {
  private final Session session;
  private final Commands commands;
  private final Runnable back;
  private final Label title = new Label();
  private final Label edited = new Label(Texts.say("bar.edited"));
  private final Button undo;
  private final Button redo;
  private final Button arrange;
  private final Button present;

  /// @param back gives the focus back to where the work goes on
  TopBar(Session session, Commands commands, Runnable back) {
    this.session = session;
    this.commands = commands;
    this.back = back;
    undo = icon("edit.undo", Glyph.UNDO);
    redo = icon("edit.redo", Glyph.REDO);
    arrange = button("arrange.all");
    present = button("story.present");
    present.getStyleClass().add("primary");
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    title.getStyleClass().add("design-title");
    edited.getStyleClass().add("edited");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    title.setMinWidth(40);
    getChildren()
        .addAll(
            List.of(
                title,
                edited,
                gap,
                undo,
                redo,
                arrange,
                button("file.export"),
                button("file.save"),
                present));
    session.observe(_ -> show());
    show();
  }

  /// Gives the first button that can be pressed the focus.
  void focusFirst() {
    getChildren().stream()
        .filter(each -> each.isFocusTraversable() && !each.isDisabled())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private void show() {
    title.setText(session.shown().title());
    edited.setVisible(session.dirty());
    undo.setDisable(session.undoName().isEmpty());
    redo.setDisable(session.redoName().isEmpty());
    boolean blank = Elements.placed(session.shown()).findAny().isEmpty();
    arrange.setDisable(blank);
    present.setDisable(blank);
  }

  private Button icon(String id, Glyph glyph) {
    Button button = button(id);
    button.setText("");
    button.setGraphic(glyph.node());
    button.getStyleClass().add("icon-button");
    return button;
  }

  private Button button(String id) {
    Command command = commands.named(id);
    Button button = new Button(Texts.say("bar." + id));
    button.setId("bar-" + id.replace('.', '-'));
    button.setMnemonicParsing(false);
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(Texts.say("command." + id));
    button.setOnAction(_ -> commands.run(id));
    // Keys leave the focus where it is, the pointer only borrows it.
    button.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> back.run());
    button.setOnMouseEntered(_ -> button.setTooltip(tip(command)));
    return button;
  }

  private Tooltip tip(Command command) {
    String words = command.words().get();
    return new Tooltip(
        commands.keysShown(command).map(keys -> Texts.say("bar.tip", words, keys)).orElse(words));
  }
}
