package org.plumbline.ui.clip;

import java.util.Optional;

/// Where what has been cut or copied waits: the system's clipboard, or a plain variable in tests,
/// since not every platform has a clipboard.
public interface Pasteboard {
  /// Puts a part of a design there, as the JSON of a design file.
  void put(String design);

  /// The part of a design that is there, as JSON.
  Optional<String> design();

  /// The plain text that is there, whoever put it there.
  Optional<String> text();
}
