package org.plumbline.export.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.plumbline.draw.Mark;

/// The fonts of one document: each weight once, for all its pages.
final class Fonts {
  private final Map<Mark.Weight, EmbeddedFont> fonts = new EnumMap<>(Mark.Weight.class);

  EmbeddedFont of(Mark.Weight weight) {
    return fonts.computeIfAbsent(weight, each -> new EmbeddedFont(each, "F" + fonts.size()));
  }

  void finish(PDDocument document) throws IOException {
    for (EmbeddedFont each : fonts.values()) {
      each.finish(document);
    }
  }
}
