package org.plumbline.ui.canvas.paint;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import org.plumbline.export.ImageData;

/// The pictures that notes carry, decoded once. One that cannot be decoded is not shown.
final class Pictures {
  private final Map<String, Optional<Image>> known = new HashMap<>();

  Optional<Image> of(String data) {
    return known.computeIfAbsent(data, Pictures::decoded);
  }

  private static Optional<Image> decoded(String data) {
    return ImageData.of(data)
        .filter(ImageData::isModest)
        .map(each -> new Image(new ByteArrayInputStream(each.bytes())))
        .filter(each -> !each.isError());
  }
}
