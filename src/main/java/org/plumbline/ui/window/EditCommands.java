package org.plumbline.ui.window;

import static org.plumbline.ui.command.MenuItems.LINE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import org.plumbline.design.Component;
import org.plumbline.design.Element;
import org.plumbline.design.Elements;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.Session;
import org.plumbline.ui.Texts;
import org.plumbline.ui.canvas.tool.Room;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;
import org.plumbline.ui.command.KeyMap;

/// What is done to the selection. While a text is being edited, taking back, cutting, copying and
/// pasting speak of the text.
final class EditCommands {
  static final List<String> MENU =
      List.of(
          "edit.undo",
          "edit.redo",
          LINE,
          "edit.cut",
          "edit.copy",
          "edit.paste",
          "edit.paste-in-place",
          "edit.duplicate",
          "edit.insert",
          "edit.delete",
          LINE,
          "edit.select-all",
          "edit.select-same",
          "edit.rename",
          "edit.connect",
          "edit.into",
          "edit.earlier",
          "edit.later",
          "edit.mend");

  private static final String NOTHING = "nothing-selected";

  private final DesignWindow window;
  private final Session session;
  private final Copying copying;

  EditCommands(DesignWindow window) {
    this.window = window;
    session = window.bench().session();
    copying = new Copying(window);
  }

  void addTo(Commands commands) {
    addSteps(commands);
    addCopies(commands);
    BooleanSupplier chosen = this::chosen;
    commands.add(
        Command.of("edit.delete", this::delete)
            .on("Delete", "Backspace")
            .outsideRecords()
            .when(chosen, NOTHING));
    commands.add(
        Command.of("edit.select-all", onText(TextInputControl::selectAll, this::selectAll))
            .on("Ctrl+A"));
    commands.add(
        Command.of("edit.select-same", this::selectSame)
            .on("Ctrl+Shift+A")
            .outsideText()
            .when(() -> !types().isEmpty(), "components"));
    commands.add(
        Command.of("edit.rename", this::rename)
            .on("F2")
            .outsideRecords()
            .when(this::one, "one-element"));
    commands.add(
        Command.of("edit.connect", () -> new ConnectDialog(window).open())
            .on("Ctrl+Shift+C")
            .outsideText()
            .when(() -> new ConnectDialog(window).possible(), "one-component"));
    commands.add(
        Command.of("edit.mend", this::mend).on("Alt+Enter").when(this::mendable, "no-finding"));
  }

  private void addSteps(Commands commands) {
    commands.add(
        Command.of("edit.undo", onPending(TextInputControl::undo, session::undo))
            .on("Ctrl+Z")
            .named(() -> named("command.edit.undo", session.undoName()))
            .when(() -> pending().isPresent() || session.undoName().isPresent(), "undo"));
    commands.add(
        Command.of("edit.redo", onPending(TextInputControl::redo, session::redo))
            .on("Ctrl+Shift+Z", "Ctrl+Y")
            .named(() -> named("command.edit.redo", session.redoName()))
            .when(() -> pending().isPresent() || session.redoName().isPresent(), "redo"));
  }

  private void addCopies(Commands commands) {
    BooleanSupplier possible = () -> text().isPresent() || chosen();
    commands.add(
        Command.of("edit.cut", onText(TextInputControl::cut, copying::cut))
            .on("Ctrl+X")
            .when(possible, NOTHING));
    commands.add(
        Command.of("edit.copy", onText(TextInputControl::copy, this::copy))
            .on("Ctrl+C")
            .when(() -> possible.getAsBoolean() || inTable(), NOTHING));
    commands.add(
        Command.of("edit.paste", onText(TextInputControl::paste, copying::paste)).on("Ctrl+V"));
    commands.add(
        Command.of("edit.paste-in-place", copying::pasteInPlace).on("Ctrl+Shift+V").outsideText());
    commands.add(
        Command.of("edit.duplicate", copying::duplicate)
            .on("Ctrl+D")
            .outsideText()
            .when(this::chosen, NOTHING));
    commands.add(
        Command.of("edit.insert", () -> new InsertDialog(window).open()).on("Ctrl+Shift+I"));
  }

  private boolean chosen() {
    return !session.selection().isEmpty();
  }

  private boolean one() {
    return session.selection().size() == 1;
  }

  private boolean mendable() {
    return window.bench().findings().get().stream()
        .anyMatch(each ->
            session.selection().isEmpty()
                || each.elements().stream().anyMatch(session.selection()::contains));
  }

  /// A menu of what would mend the findings about the selection.
  private void mend() {
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(window.findings().fixes(session.selection()));
    if (menu.getItems().isEmpty()) {
      window.answer(Texts.say("findings.no-fix"));
    } else {
      Point2D at = window.canvas().places().belowSelection();
      menu.show(window.canvas(), at.getX(), at.getY());
    }
  }

  private void delete() {
    session.commit(new RemoveElements(List.copyOf(session.selection())));
  }

  /// All that is seen, but not the boundary that somebody is in.
  private void selectAll() {
    Room room = window.canvas().lens().room();
    session.select(
        Elements.all(room.seen())
            .filter(Visible::onCanvas)
            .map(Element::id)
            .filter(id -> !room.root().equals(Optional.of(id)))
            .toList());
  }

  /// All components that are seen of the types of those that are selected.
  private void selectSame() {
    Set<String> types = types();
    session.select(
        window.canvas().lens().room().open().components().stream()
            .filter(each -> types.contains(each.type()))
            .map(Component::id)
            .toList());
  }

  private Set<String> types() {
    return session.selection().stream()
        .flatMap(id -> session.design().component(id).stream())
        .map(Component::type)
        .collect(Collectors.toSet());
  }

  private void rename() {
    if (window.outline().isFocused()) {
      window.outline().renameSelected();
    } else {
      session.selection().forEach(window.canvas()::rename);
    }
  }

  /// The rows of a table that has the focus, else what is selected.
  private void copy() {
    if (!window.recording().analysing().panel().copyIfFocused()) {
      copying.copy();
    }
  }

  private boolean inTable() {
    return window.recording().analysing().panel().tableFocused();
  }

  private Optional<TextInputControl> text() {
    return KeyMap.edited(window.scene());
  }

  /// The text that is being edited, if something has been typed into it that a field has not handed
  /// on yet, or if it stands above the design, which then keeps still whatever is typed.
  private Optional<TextInputControl> pending() {
    return text().filter(each -> each.isUndoable() || each.isRedoable() || isAbove(each));
  }

  /// Whether it opened over the design: in a list or an editor on the canvas, in the search, in a
  /// panel above the window.
  private boolean isAbove(Node field) {
    List<Node> places = List.of(window.canvas(), window.find(), window.overlay());
    return Stream.iterate(field, Objects::nonNull, Node::getParent).anyMatch(places::contains);
  }

  private Runnable onText(Consumer<TextInputControl> doing, Runnable otherwise) {
    return () -> text().ifPresentOrElse(doing, otherwise);
  }

  private Runnable onPending(Consumer<TextInputControl> doing, Runnable otherwise) {
    return () -> pending().ifPresentOrElse(doing, otherwise);
  }

  private static String named(String key, Optional<String> step) {
    return step.map(name -> Texts.say(key + ".step", name)).orElseGet(() -> Texts.say(key));
  }
}
