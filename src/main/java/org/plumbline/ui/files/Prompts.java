package org.plumbline.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.stage.Window;
import org.plumbline.export.format.Format;
import org.plumbline.ui.print.Press;

/// What asks people things, in front of the window that wants to know: the system's file dialogs
/// and the program's own questions. Tests answer in their place.
public interface Prompts {
  /// Which designs to open; none if the dialog was left.
  List<Path> designsToOpen(Optional<Window> owner);

  /// Where to put a file; empty if the dialog was left.
  Optional<Path> placeFor(Optional<Window> owner, Kind kind, Path suggestion);

  /// Which folder to keep templates in; empty if the dialog was left.
  Optional<Path> folder(Optional<Window> owner, Path now);

  /// The id of the answer to a question; `cancel` if it was left.
  String answer(Optional<Window> owner, Question question);

  /// What puts pages on paper.
  Press press();

  /// A kind of file that can be written.
  ///
  /// @param key under which the bundle has words for it
  /// @param ending how its names end
  record Kind(String key, String ending) {
    /// A design.
    public static final Kind DESIGN = new Kind("design", ".json");

    /// Letters behind a dot, as people write an ending; the 2 of `system v1.2` is none.
    private static final Pattern OTHER = Pattern.compile("\\.[A-Za-z]+$");

    /// Files of an export.
    public static Kind of(Format format) {
      return new Kind(format.ending().substring(1), format.ending());
    }

    /// The path with the ending, appended where the name has no other one that can be written.
    public Path ended(Path path) {
      String name = String.valueOf(path.getFileName());
      boolean said =
          name.toLowerCase(Locale.ROOT).endsWith(ending)
              || (this.equals(DESIGN) ? OTHER.matcher(name).find() : Format.of(name).isPresent());
      return said ? path : path.resolveSibling(name + ending);
    }
  }
}
