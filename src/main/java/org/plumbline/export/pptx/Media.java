package org.plumbline.export.pptx;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.export.ImageData;

/// The pictures of a deck, each once, however many slides show it.
final class Media {
  private static final String IMAGE = "image";
  private static final String PNG = "image/png";

  private final Parts parts;
  private final Map<String, Kept> kept;
  private final String slide;

  private Media(Parts parts, Map<String, Kept> kept, String slide) {
    this.parts = parts;
    this.kept = kept;
    this.slide = slide;
  }

  /// The pictures of a new deck.
  static Media of(Parts parts) {
    return new Media(parts, new HashMap<>(), "");
  }

  /// The same for what a slide shows.
  Media on(String part) {
    return new Media(parts, kept, part);
  }

  /// A picture as a slide knows it; its size in pixels.
  record Shown(String relation, int width, int height) {}

  private record Kept(String target, int width, int height) {}

  /// Adds a picture; empty if it cannot be read, since a deck with such a one needs repair.
  Optional<Shown> shown(ImageData image) {
    Kept known = kept.get(image.text());
    if (known == null) {
      Optional<Kept> added = add(image);
      if (added.isEmpty()) {
        return Optional.empty();
      }
      known = added.get();
      kept.put(image.text(), known);
    }
    String relation = parts.relate(slide, IMAGE, known.target());
    return Optional.of(new Shown(relation, known.width(), known.height()));
  }

  /// Adds a picture that is made here, under a name by which it is known again; tells its relation.
  String made(String name, Supplier<byte[]> png) {
    Kept known = kept.get(name);
    if (known == null) {
      known = new Kept(file(".png"), 0, 0);
      parts.add(known.target(), PNG, png.get());
      kept.put(name, known);
    }
    return parts.relate(slide, IMAGE, known.target());
  }

  private String file(String ending) {
    return "/ppt/media/image" + (kept.size() + 1) + ending;
  }

  private Optional<Kept> add(ImageData image) {
    Optional<BufferedImage> read = image.decoded();
    if (read.isEmpty()) {
      return Optional.empty();
    }
    String name = file(image.type().equals(PNG) ? ".png" : ".jpeg");
    parts.add(name, image.type(), image.bytes());
    return Optional.of(new Kept(name, read.get().getWidth(), read.get().getHeight()));
  }
}
