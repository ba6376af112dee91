package org.plumbline.ui.canvas;

import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Connection;
import org.plumbline.design.Placed;
import org.plumbline.edit.RenameElement;
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

  private void label(Connection connection) {
    scenery
        .middleOf(Set.of(connection.id()))
        .ifPresent(middle ->
            names.edit(
                connection.properties().text("label"),
                middle,
                words -> name(connection.id(), words)));
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
