package org.plumbline.ui.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes files that are dragged from elsewhere onto a window. The toolkit's part of it: what the
/// files are and what becomes of them is for the taker to find out.
public final class FileDrops {
  private final Taker taker;

  /// Who takes files.
  public interface Taker {
    /// Takes the files that have been dropped at a place of the scene.
    void take(List<Path> files, Point2D place);
  }

  private FileDrops(Taker taker) {
    this.taker = taker;
  }

  /// Lets files be dropped anywhere on a scene.
  public static void serve(Scene scene, Taker taker) {
    FileDrops drops = new FileDrops(taker);
    scene.setOnDragOver(drops::over);
    scene.setOnDragDropped(drops::dropped);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
      taker.take(files, new Point2D(event.getSceneX(), event.getSceneY()));
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
