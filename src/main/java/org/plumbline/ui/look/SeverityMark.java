package org.plumbline.ui.look;

import java.util.Locale;
import javafx.scene.shape.SVGPath;
import org.plumbline.rules.Severity;
import org.plumbline.ui.Texts;

/// The shape of a severity, 16 pixels wide: an octagon, a triangle or a circle, so that colour
/// tells nothing alone.
public final class SeverityMark extends Sign {
  private static final String EXCLAMATION = "M8 4.4V8.8M8 11.4V11.5";
  private static final String LETTER_I = "M8 4.6V4.7M8 7.3V11.5";

  /// The shape of the severity.
  public SeverityMark(Severity severity) {
    super(16, path("severity-shape", shape(severity)), path("severity-sign", sign(severity)));
    getStyleClass().addAll("severity", severity.name().toLowerCase(Locale.ROOT));
    setAccessibleText(Texts.say("severity." + severity.id()));
  }

  private static String shape(Severity severity) {
    return switch (severity) {
      case ERROR -> "M5 .8H11L15.2 5V11L11 15.2H5L.8 11V5Z";
      case WARNING -> "M8 1.2L15.4 14.4H.6Z";
      case ADVICE -> "M8 .8A7.2 7.2 0 1 1 7.99 .8Z";
    };
  }

  private static String sign(Severity severity) {
    return switch (severity) {
      case ERROR -> EXCLAMATION;
      case WARNING -> "M8 6V9.6M8 12V12.1";
      case ADVICE -> LETTER_I;
    };
  }

  private static SVGPath path(String style, String content) {
    SVGPath path = new SVGPath();
    path.setContent(content);
    path.getStyleClass().add(style);
    return path;
  }
}
