package org.plumbline.export.pptx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.draw.Mark;
import org.plumbline.draw.TextMeasure;
import org.plumbline.geom.Rect;
import org.plumbline.overlay.Overlay;
import org.plumbline.story.Slide;

/// The words of a slide.
///
/// @param say for the audience
/// @param answer what an analysis says, below that; empty if nothing
/// @param notes for the presenter
record SlideText(String title, String say, String answer, String notes) {
  /// Sizes of type that are tried for what is said, the largest first.
  private static final double[] SIZES = {18, 16, 14, 12, 10};

  /// No answer is smaller than this; one that would have to be goes to the notes.
  private static final double LEAST = 12;

  /// Words without an answer.
  SlideText(String title, String say, String notes) {
    this(title, say, "", notes);
  }

  /// The words of a step. If there is no room for the answer it stands in the notes.
  static SlideText of(Slide slide, SlideSize page) {
    String answer = slide.answer().map(Overlay::sentence).orElse("");
    SlideText all = new SlideText(slide.title(), slide.say(), answer, slide.notes());
    if (answer.isEmpty() || all.size(page.say(all)) >= LEAST) {
      return all;
    }
    return new SlideText(slide.title(), slide.say(), joined(slide.notes(), answer));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(each -> !each.isBlank()).collect(Collectors.joining("\n"));
  }

  boolean hasAnswer() {
    return !answer.isEmpty();
  }

  /// Whether there is nothing but a title.
  boolean isSilent() {
    return said().isEmpty();
  }

  /// All that the audience reads below the title.
  String said() {
    return joined(say, answer);
  }

  /// The size of type in which it has room.
  double size(Rect room) {
    return fitting(said(), room, SIZES);
  }

  /// The first size of type in which a text has room, else the last.
  static double fitting(String text, Rect rect, double[] sizes) {
    for (double size : sizes) {
      TextMeasure.Font font = new TextMeasure.Font(size, Mark.Weight.SEMIBOLD);
      double room = 0.94 * rect.width() / SlideSize.POINT;
      List<String> paragraphs = text.lines().toList();
      double lines =
          paragraphs.stream()
              .mapToDouble(
                  each -> Math.max(1, Math.ceil(TextMeasure.bundled().width(each, font) / room)))
              .sum();
      if (lines * size * 1.25 * SlideSize.POINT <= rect.height()) {
        return size;
      }
    }
    return sizes[sizes.length - 1];
  }
}
