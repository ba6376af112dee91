package org.plumbline.ui.canvas;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Note;
import org.plumbline.design.Placed;
import org.plumbline.geom.Rect;
import org.plumbline.words.Words;

/// A name being edited where it stands. Enter or going elsewhere keeps what was typed, Escape does
/// not; in a note Shift+Enter starts a new line.
final class NameEditor extends Pane {
  private static final Words WORDS = Words.beside(NameEditor.class);
  private static final double LEAST_WIDTH = 120;
  private static final double HEIGHT = 28;

  private final Camera camera;
  private Optional<Open> open = Optional.empty();

  /// What is being edited.
  ///
  /// @param done is told the new name, once, if there is one
  /// @param none is run if there is none
  private record Open(
      Placed element, TextInputControl field, Consumer<String> done, Runnable none) {
    boolean isNote() {
      return element instanceof Note;
    }
  }

  NameEditor(Camera camera) {
    this.camera = camera;
    setPickOnBounds(false);
    addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    camera.viewport().addListener((_, _, _) -> requestLayout());
  }

  boolean isOpen() {
    return open.isPresent();
  }

  /// Opens the name of the element.
  void edit(Placed element, Consumer<String> done) {
    edit(element, done, () -> {});
  }

  /// Opens the name of the element; `none` is run if it is left without one.
  void edit(Placed element, Consumer<String> done, Runnable none) {
    finish();
    TextInputControl field = field(element);
    field.getStyleClass().add("name-editor");
    field.setAccessibleText(WORDS.say("rename.field"));
    open = Optional.of(new Open(element, field, done, none));
    getChildren().setAll(field);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.requestFocus();
    field.selectAll();
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            finish();
          }
        });
  }

  /// Keeps what was typed, unless it is blank.
  void finish() {
    Optional<Open> before = close();
    before.ifPresent(each -> {
      String text = each.field().getText().strip();
      if (text.isEmpty()) {
        each.none().run();
      } else {
        each.done().accept(text);
      }
    });
  }

  private Optional<Open> close() {
    Optional<Open> before = open;
    open = Optional.empty();
    getChildren().clear();
    return before;
  }

  private void key(KeyEvent event) {
    boolean line = event.isShiftDown() && open.filter(Open::isNote).isPresent();
    if (event.getCode() == KeyCode.ESCAPE) {
      leave(() -> close().map(Open::none).ifPresent(Runnable::run));
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !line) {
      leave(this::finish);
      event.consume();
    }
  }

  private void leave(Runnable how) {
    how.run();
    getParent().requestFocus();
  }

  @Override
  protected void layoutChildren() {
    open.ifPresent(each -> {
      Rect at = place(each.element());
      each.field().resizeRelocate(at.x(), at.y(), at.width(), at.height());
    });
  }

  private Rect place(Placed element) {
    Rect at = camera.now().toScreen(element.bounds());
    double width = Math.max(LEAST_WIDTH, at.width());
    double left = at.centerX() - width / 2;
    return switch (element) {
      case Note _ -> new Rect(left, at.y(), width, Math.max(2 * HEIGHT, at.height()));
      case Component _ -> new Rect(left, at.centerY() - HEIGHT / 2, width, HEIGHT);
      case Boundary _ -> new Rect(at.x(), at.y(), Math.min(width, 2 * LEAST_WIDTH), HEIGHT);
    };
  }

  private static TextInputControl field(Placed element) {
    return switch (element) {
      case Note note -> new TextArea(note.text());
      case Component card -> new TextField(card.name());
      case Boundary boundary -> new TextField(boundary.name());
    };
  }
}
