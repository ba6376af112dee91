package org.plumbline.ui.canvas.paint;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;

/// The pictures that notes carry, decoded once. One that cannot be decoded is not shown.
final class Pictures {
  private final Map<String, Optional<Image>> known = new HashMap<>();

  Optional<Image> of(String data) {
    return known.computeIfAbsent(data, Pictures::decoded);
  }

  private static Optional<Image> decoded(String data) {
    int comma = data.indexOf(',');
    if (!data.startsWith("data:image/") || comma < 0) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(data.substring(comma + 1));
      Image image = new Image(new ByteArrayInputStream(bytes));
      return image.isError() ? Optional.empty() : Optional.of(image);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
