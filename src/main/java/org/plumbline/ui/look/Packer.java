package org.plumbline.ui.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Writes the style sheets of the windows in the toolkit's binary form, which it prefers wherever
/// one lies beside the sheet, since nothing has to be parsed. Run by the build; people edit the
/// `.css` files.
public final class Packer {
  /// How the names of sheets end that people edit.
  static final String READ = ".css";

  /// How the names of packed sheets end, as the toolkit has it.
  static final String WRITTEN = ".bss";

  private Packer() {}

  /// Packs every sheet below the folder that is named.
  public static void main(String[] arguments) throws IOException {
    List<Path> sheets;
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      sheets = files.filter(file -> file.toString().endsWith(READ)).toList();
    }
    for (Path sheet : sheets) {
      String name = sheet.getFileName().toString().replace(READ, WRITTEN);
      Stylesheet.convertToBinary(sheet.toFile(), sheet.resolveSibling(name).toFile());
    }
  }
}
