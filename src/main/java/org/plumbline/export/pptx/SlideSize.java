package org.plumbline.export.pptx;

import org.plumbline.draw.SetPage;
import org.plumbline.export.Paper;
import org.plumbline.geom.Rect;

/// How large slides are, and where on them things stand. Lengths are in EMU, of which 12,700 make a
/// point.
///
/// @param paper one that has a size of its own
public record SlideSize(Paper paper) {
  /// EMU in a point.
  static final int POINT = 12_700;

  /// Left and right of all text.
  static final int MARGIN = 457_200;

  /// How high the title and the text for the audience stand above the picture.
  static final int BAND = 1_500_000;

  /// The same without a text.
  static final int TITLE_BAND = 960_000;

  /// How much more the text has where an answer stands below it.
  static final int ANSWER = 520_000;

  /// Refuses paper that fits what is on it: all slides of a deck have one size.
  public SlideSize {
    if (paper == Paper.FIT) {
      throw new IllegalArgumentException("Slides need a size.");
    }
  }

  int width() {
    return (int) Math.round(paper.width() * POINT);
  }

  int height() {
    return (int) Math.round(paper.height() * POINT);
  }

  /// Where the title stands.
  Rect title() {
    return new Rect(MARGIN, 190_000, width() - 2.0 * MARGIN, 640_000);
  }

  /// Where the text for the audience stands.
  Rect say() {
    return new Rect(MARGIN, 870_000, width() - 2.0 * MARGIN, BAND - 870_000 - 40_000);
  }

  /// Where the text of a slide stands.
  Rect say(SlideText text) {
    Rect usual = say();
    double more = text.hasAnswer() ? ANSWER : 0;
    return new Rect(usual.x(), usual.y(), usual.width(), usual.height() + more);
  }

  /// How high the words of a slide stand above its picture.
  int band(SlideText text) {
    return text.isSilent() ? TITLE_BAND : text.hasAnswer() ? BAND + ANSWER : BAND;
  }

  /// What the picture of a slide has, to the edges of the slide.
  Rect picture(SlideText text) {
    double top = band(text);
    return new Rect(0, top, width(), height() - top);
  }

  /// How a set page is seen: as wide as the title, from right below it on.
  Camera set(Rect body) {
    Rect silent = picture(new SlideText("", "", ""));
    Rect room = new Rect(MARGIN, silent.y(), width() - 2.0 * MARGIN, silent.height());
    double wide = body.width() - 2 * (SetPage.MARGIN - body.x());
    double high = Math.max(body.height(), wide * room.height() / room.width());
    return Camera.on(new Rect(SetPage.MARGIN, body.y(), wide, high), room);
  }

  /// What a page of text has.
  Rect text() {
    return new Rect(MARGIN, 1_050_000, width() - 2.0 * MARGIN, height() - 1_050_000 - 300_000);
  }
}
