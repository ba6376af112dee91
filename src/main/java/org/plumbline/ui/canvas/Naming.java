package org.plumbline.ui.canvas;

import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Connection;
import org.plumbline.design.Placed;
import org.plumbline.draw.Mark;
import org.plumbline.edit.RenameElement;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Workbench;

/// Opens the words of an element where they stand: names, the texts of notes, the labels of
/// connections.
record Naming(CanvasView canvas, Scenery scenery, NameEditor names) {
  void of(String element) {
    canvas.reveal(element);
    scenery.placed(element).ifPresent(this::placed);
    bench().session().design().connection(element).ifPresent(this::label);
  }

  private void placed(Placed element) {
    Optional<Rect> title = scenery.title(element.id());
    title.ifPresent(canvas.camera()::reveal);
    Rect place = title.orElse(element.seen());
    names.edit(element, place, words -> name(element.id(), words));
  }

  /// Where the label stands, or else in the middle of the line.
  private void label(Connection connection) {
    Optional<Mark.Text> seen = scenery.label(connection.id());
    seen.map(Naming::middle)
        .or(() -> scenery.middleOf(Set.of(connection.id())))
        .ifPresent(middle -> {
          String own = connection.properties().text("label");
          String usual = own.isBlank() ? seen.map(Mark.Text::text).orElse("") : "";
          names.edit(
              new NameEditor.Label(own, usual, middle), words -> name(connection.id(), words));
        });
  }

  /// The middle of a line of letters, of which the baseline is known.
  private static Point middle(Mark.Text text) {
    return new Point(text.at().x(), text.at().y() - text.size() / 3);
  }

  private void name(String element, String words) {
    bench()
        .session()
        .commit(RenameElement.of(bench().session().design(), bench().catalog(), element, words));
  }

  private Workbench bench() {
    return canvas.bench();
  }
}
