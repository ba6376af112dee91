package org.plumbline.export.pptx;

import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.geom.Rect;

/// The format of a slide. Lengths are in EMU, of which 12,700 make a point.
public enum Page {
  /// 13.33 by 7.5 inches.
  WIDE("16:9", 12_192_000),
  /// 10 by 7.5 inches.
  CLASSIC("4:3", 9_144_000);

  /// EMU in a point.
  static final int POINT = 12_700;

  /// How high a slide is.
  static final int HEIGHT = 6_858_000;

  /// Left and right of all text.
  static final int MARGIN = 457_200;

  /// How high the title and the text for the audience stand above the picture.
  static final int BAND = 1_500_000;

  /// The same without a text.
  static final int TITLE_BAND = 960_000;

  private final String id;
  private final int width;

  Page(String id, int width) {
    this.id = id;
    this.width = width;
  }

  /// How people write it.
  public String id() {
    return id;
  }

  /// The format that people write so.
  public static Optional<Page> named(String id) {
    return Stream.of(values()).filter(each -> each.id.equals(id)).findFirst();
  }

  int width() {
    return width;
  }

  /// Where the title stands.
  Rect title() {
    return new Rect(MARGIN, 190_000, width - 2.0 * MARGIN, 640_000);
  }

  /// Where the text for the audience stands.
  Rect say() {
    return new Rect(MARGIN, 870_000, width - 2.0 * MARGIN, BAND - 870_000 - 40_000);
  }

  /// What the picture has, to the edges of the slide.
  Rect picture(boolean withText) {
    double top = withText ? BAND : TITLE_BAND;
    return new Rect(0, top, width, HEIGHT - top);
  }

  /// What a page of text has.
  Rect text() {
    return new Rect(MARGIN, 1_050_000, width - 2.0 * MARGIN, HEIGHT - 1_050_000 - 300_000);
  }
}
