package org.plumbline.ui.canvas;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
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
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.look.FreshFocus;
import org.plumbline.ui.look.GrowingArea;
import org.plumbline.words.Words;

/// A name or a label being edited where it stands. Enter or going elsewhere keeps what was typed,
/// Escape does not, except in a note, where so much may have been written; there Shift+Enter starts
/// a new line. A field is never smaller than its own words need, however far away the drawing is.
final class NameEditor extends Pane {
  private static final Words WORDS = Words.beside(NameEditor.class);
  private static final double LEAST_WIDTH = 120;
  private static final double LABEL_WIDTH = 160;
  private static final double NOTE_WIDTH = 200;
  private static final double HEIGHT = 28;

  /// How far the words of a field stand from its edge, in screen pixels.
  private static final double INSET = 8;

  private final Camera camera;
  private final DoubleSupplier factor;
  private Optional<Open> open = Optional.empty();

  /// What is being edited.
  ///
  /// @param place where it stands on the screen
  /// @param done is told the new name, once, if there is one
  /// @param blank is run if nothing is left of it
  /// @param left is run if it is left as it was
  private record Open(
      Supplier<Rect> place,
      TextInputControl field,
      Consumer<String> done,
      Runnable blank,
      Runnable left) {
    boolean isNote() {
      return field instanceof TextArea;
    }
  }

  /// An editor on what the camera sees, for words that are larger than usual by the factor.
  NameEditor(Camera camera, DoubleSupplier factor) {
    this.camera = camera;
    this.factor = factor;
    setPickOnBounds(false);
    addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    camera.viewport().addListener((_, _, _) -> requestLayout());
  }

  boolean isOpen() {
    return open.isPresent();
  }

  /// Opens the name of the element.
  ///
  /// @param title where it stands in the design, if it is a boundary
  void edit(Placed element, Rect title, Consumer<String> done) {
    Runnable none = () -> {};
    open(new Open(() -> place(element, title), field(element), done, none, none), "rename.field");
  }

  /// Opens the text of a note; `none` is run if it is left without one.
  void edit(Note note, Consumer<String> done, Runnable none) {
    open(new Open(() -> place(note, note.bounds()), field(note), done, none, none), "rename.field");
  }

  /// The label of a connection.
  ///
  /// @param own what somebody has written
  /// @param usual what is seen there while nobody has
  /// @param middle where it stands in the design
  record Label(String own, String usual, Point middle) {}

  /// Opens a label; it may be left empty, and then there is none of its own.
  void edit(Label label, Consumer<String> done) {
    Supplier<Rect> place =
        () -> {
          Point at = camera.now().toScreen(label.middle());
          double width = scaled(LABEL_WIDTH);
          return new Rect(at.x() - width / 2, at.y() - line() / 2, width, line());
        };
    TextField field = new TextField(label.own());
    field.setPromptText(label.usual());
    open(new Open(place, field, done, () -> done.accept(""), () -> {}), "rename.label");
  }

  private void open(Open next, String words) {
    finish();
    TextInputControl field = next.field();
    field.getStyleClass().add("name-editor");
    field.setAccessibleText(WORDS.say(words));
    open = Optional.of(next);
    getChildren().setAll(field);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    FreshFocus.into(field);
    field.selectAll();
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            finish();
          }
        });
  }

  /// Keeps what was typed; what is blank is kept only where there need not be a name.
  void finish() {
    Optional<Open> before = close();
    before.ifPresent(each -> {
      String text = each.field().getText().strip();
      if (text.isEmpty()) {
        each.blank().run();
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
    boolean note = open.filter(Open::isNote).isPresent();
    if (event.getCode() == KeyCode.ESCAPE && !note) {
      leave(() -> close().map(Open::left).ifPresent(Runnable::run));
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE
        || (event.getCode() == KeyCode.ENTER && !(note && event.isShiftDown()))) {
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
      Rect at = each.place().get();
      double height =
          each.isNote() ? Math.max(at.height(), each.field().prefHeight(at.width())) : at.height();
      // What is at hand is edited where it can be seen as a whole, as far as there is room.
      double x = within(at.x(), at.width(), getWidth());
      double y = within(at.y(), height, getHeight());
      each.field().resizeRelocate(x, y, at.width(), height);
    });
  }

  /// Where something begins that lies within a space from 0 to `room` if it overlaps with it.
  private static double within(double from, double length, double room) {
    boolean outside = from + length <= 0 || from >= room;
    return outside ? from : Math.clamp(from, 0, Math.max(0, room - length));
  }

  private double line() {
    return scaled(HEIGHT);
  }

  private double scaled(double length) {
    return Math.rint(length * factor.getAsDouble());
  }

  private Rect place(Placed element, Rect title) {
    Rect at = camera.now().toScreen(element.seen());
    double width = Math.max(scaled(element instanceof Note ? NOTE_WIDTH : LEAST_WIDTH), at.width());
    double left = at.centerX() - width / 2;
    return switch (element) {
      case Note _ -> new Rect(left, at.y(), width, at.height());
      case Component _ -> new Rect(left, at.centerY() - line() / 2, width, line());
      case Boundary _ -> {
        Rect there = camera.now().toScreen(title);
        double wide = Math.min(width, 2 * scaled(LEAST_WIDTH));
        double most = Math.max(at.x(), at.right() - wide);
        double x = Math.clamp(there.x() - INSET, at.x(), most);
        yield new Rect(x, there.centerY() - line() / 2, wide, line());
      }
    };
  }

  private static TextInputControl field(Placed element) {
    return switch (element) {
      case Note note -> area(note.text());
      case Component card -> new TextField(card.name());
      case Boundary boundary -> new TextField(boundary.name());
    };
  }

  private static TextArea area(String text) {
    TextArea area = new GrowingArea();
    area.setText(text);
    area.getStyleClass().add("note-editor");
    return area;
  }
}
