package org.plumbline.ui.canvas;

import java.util.Set;
import org.plumbline.design.Connection;
import org.plumbline.edit.RenameElement;
import org.plumbline.ui.Workbench;

/// Opens the words of an element where they stand: names, the texts of notes, the labels of
/// connections.
record Naming(CanvasView canvas, Scenery scenery, NameEditor names) {
  void of(String element) {
    canvas.reveal(element);
    scenery.placed(element).ifPresent(each -> names.edit(each, words -> name(element, words)));
    bench().session().design().connection(element).ifPresent(this::label);
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
