package org.plumbline.export;

import java.util.Optional;

/// What pages are made for. Sizes are in points, 1/72 of an inch, and lie on their long side.
public enum Paper {
  /// As large as what is drawn, at three points for four logical pixels.
  FIT("fit", 0, 0),
  /// ISO 216.
  A4("a4", 842, 595),
  /// ANSI/ASME Y14.1, size A.
  LETTER("letter", 792, 612),
  /// Of the proportions of a screen.
  WIDE("16:9", 960, 540),
  /// Of the proportions of older screens and projectors.
  CLASSIC("4:3", 720, 540);

  private final String id;
  private final double width;
  private final double height;

  Paper(String id, double width, double height) {
    this.id = id;
    this.width = width;
    this.height = height;
  }

  /// The word for it on the command line.
  public String id() {
    return id;
  }

  /// In points; 0 if it depends on what is drawn.
  public double width() {
    return width;
  }

  /// In points; 0 if it depends on what is drawn.
  public double height() {
    return height;
  }

  /// The paper with this id.
  public static Optional<Paper> named(String id) {
    for (Paper each : values()) {
      if (each.id.equals(id)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
