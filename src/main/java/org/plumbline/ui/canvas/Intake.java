package org.plumbline.ui.canvas;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Point2D;
import org.plumbline.design.Note;
import org.plumbline.edit.AddNote;
import org.plumbline.edit.Edit;
import org.plumbline.edit.Session;
import org.plumbline.geom.Point;

/// Where what comes from elsewhere goes on a canvas, and how notes are begun.
public final class Intake {
  private final CanvasView canvas;
  private final Mouse mouse;
  private final NameEditor names;
  private final Hints hints;

  Intake(CanvasView canvas, Mouse mouse, NameEditor names, Hints hints) {
    this.canvas = canvas;
    this.mouse = mouse;
    this.names = names;
    this.hints = hints;
  }

  /// Offers templates while the canvas is empty; for whoever has some.
  public void offer(Runnable templates) {
    hints.offer(templates);
  }

  /// The place in the design for what is pasted: under the pointer if it is over the canvas, else
  /// the middle of what is seen.
  public Point spot() {
    return mouse.over(canvas).map(canvas.camera().now()::toDesign).orElseGet(canvas::middle);
  }

  /// The place in the design at a place of the scene.
  public Point placeAt(Point2D inScene) {
    Point2D here = canvas.sceneToLocal(inScene);
    return canvas.camera().now().toDesign(new Point(here.getX(), here.getY()));
  }

  /// Opens a note that is not yet in the design to be written; it comes into the design with its
  /// words, as one step, or not at all.
  public void write(Note note, UnaryOperator<Note> finished) {
    Session session = canvas.bench().session();
    session.preview(housed(note));
    canvas.reveal(note.id());
    names.edit(
        note,
        text -> {
          session.commit(housed(finished.apply(note.withText(text))));
          session.select(List.of(note.id()));
        },
        session::cancel);
  }

  private Edit housed(Note note) {
    return canvas.lens().room().housed(new AddNote(note), canvas.bench().session().design());
  }

  /// Takes a name that is being typed.
  public void finish() {
    names.finish();
  }
}
