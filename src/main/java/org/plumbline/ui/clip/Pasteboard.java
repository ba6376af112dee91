package org.plumbline.ui.clip;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where what has been cut or copied waits: the system's clipboard, or a plain variable in tests,
/// since not every platform has a clipboard.
public interface Pasteboard {
  /// Puts a part of a design there, as the JSON of a design file.
  void put(String design);

  /// Puts a plain text there, as a table for other programs.
  void putText(String text);

  /// Puts pictures of a part of a design beside it, unless something else has been put there since.
  void illustrate(String design, Snapshot pictures);

  /// The part of a design that is there, as JSON.
  Optional<String> design();

  /// The plain text that is there, whoever put it there.
  Optional<String> text();

  /// The picture that is there.
  Optional<BufferedImage> image();

  /// The files that are there, as a file manager copies them.
  List<Path> files();
}
