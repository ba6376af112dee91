package org.plumbline.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// What asks people things, in front of the window that wants to know: the system's file dialogs
/// and the program's own questions. Tests answer in their place.
public interface Prompts {
  /// Which designs to open; none if the dialog was left.
  List<Path> designsToOpen(Optional<Window> owner);

  /// Where to put a file; empty if the dialog was left.
  Optional<Path> placeFor(Optional<Window> owner, Kind kind, Path suggestion);

  /// The id of the answer to a question; `cancel` if it was left.
  String answer(Optional<Window> owner, Question question);

  /// Kinds of file that can be written.
  enum Kind {
    DESIGN(".json"),
    SVG(".svg"),
    PNG(".png"),
    PDF(".pdf"),
    HTML(".html"),
    MARKDOWN(".md");

    private final String ending;

    Kind(String ending) {
      this.ending = ending;
    }

    /// How its names end.
    public String ending() {
      return ending;
    }

    /// The path with the ending, appended where the name has none of its own.
    public Path ended(Path path) {
      String name = String.valueOf(path.getFileName());
      return name.contains(".") ? path : path.resolveSibling(name + ending);
    }
  }
}
