package org.plumbline.ui.look;

import java.util.Locale;
import javafx.scene.shape.SVGPath;
import org.plumbline.design.Decision.Status;

/// The shape of where a decision stands: a ring, a ring with a tick, with an arrow that leads on,
/// or crossed out. Each can be told from the others without its colour.
public final class StatusMark extends Sign {
  private static final String RING = "M8 1.8A6.2 6.2 0 1 1 7.99 1.8Z";

  /// The shape of the status.
  public StatusMark(Status status) {
    super(16, path(outline(status)));
    getStyleClass().addAll("status-mark", status.name().toLowerCase(Locale.ROOT));
  }

  private static String outline(Status status) {
    return switch (status) {
      case PROPOSED -> RING + "M6.4 6.4A1.7 1.7 0 1 1 8 8.4V9.2M8 11.2V11.3";
      case ACCEPTED -> RING + "M5.2 8.2L7.2 10.2L10.8 6";
      case SUPERSEDED -> RING + "M5 8H11M8.6 5.6L11 8L8.6 10.4";
      case REJECTED -> RING + "M5.8 5.8L10.2 10.2M10.2 5.8L5.8 10.2";
    };
  }

  private static SVGPath path(String outline) {
    SVGPath path = new SVGPath();
    path.setContent(outline);
    path.getStyleClass().add("glyph");
    return path;
  }
}
