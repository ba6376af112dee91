package org.plumbline.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.store.Templates;

/// Paints every template in both themes into `target/pictures`, to be looked at.
final class PicturesTest {
  private static final Path FOLDER = Path.of("target", "pictures");

  @Test
  void everyTemplateCanBePaintedInBothThemes() throws IOException {
    Files.createDirectories(FOLDER);
    Painter painter = new Painter(Catalog.bundled());
    for (Templates.Template template : Templates.all(Catalog.bundled())) {
      for (Style style : List.of(Style.LIGHT, Style.DARK)) {
        Drawing drawing = painter.paint(template.design(), style, Told.NOTHING);
        Path file = FOLDER.resolve(template.id() + "-" + style.name() + ".png");
        try (OutputStream out = Files.newOutputStream(file)) {
          PngWriter.write(drawing, Sheet.USUAL, out);
        }
        assertTrue(Files.size(file) > 10_000, file.toString());
      }
    }
  }
}
