package org.plumbline.ui.look;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// The few signs of the tool bar, drawn as outlines in a square of 16 pixels.
public enum Glyph {
  UNDO("M5.5 3L2.5 6L5.5 9M2.5 6H9.5A3.75 3.75 0 0 1 9.5 13.5H6"),
  REDO("M10.5 3L13.5 6L10.5 9M13.5 6H6.5A3.75 3.75 0 0 0 6.5 13.5H10"),
  FOLDED("M6 4L10 8L6 12"),
  UNFOLDED("M4 6L8 10L12 6"),
  CLOSE("M4 4L12 12M12 4L4 12"),
  SEARCH("M7 2.5A4.5 4.5 0 1 0 7.01 2.5M10.5 10.5L13.5 13.5"),
  PLUS("M8 3V13M3 8H13"),
  FOLDER("M2 4.5V12.5H14V5.5H8L6.5 3.5H3A1 1 0 0 0 2 4.5Z"),
  SHELF("M2.5 2.5H7V7H2.5ZM9 2.5H13.5V7H9ZM2.5 9H7V13.5H2.5ZM9 9H13.5V13.5H9Z"),
  LINK("M3 8H12M9 5L12 8L9 11"),
  INPUT("M2.5 8H9M6 5L9 8L6 11M9.5 3H13V13H9.5"),
  OUTPUT("M7 8H13.5M10.5 5L13.5 8L10.5 11M6.5 3H3V13H6.5"),
  DECISION("M4 2.5H12V13.5H4ZM6 8L7.5 9.5L10 6.5"),
  STEP("M2.5 3.5H13.5V12.5H2.5ZM6.5 6L10 8L6.5 10Z"),
  NOTE("M3 2.5H13V9.5L9 13.5H3ZM13 9.5H9V13.5"),
  AREA(
      "M3 4.5A1.5 1.5 0 0 1 4.5 3H11.5A1.5 1.5 0 0 1 13 4.5V11.5A1.5 1.5 0 0 1 11.5 13H4.5A1.5 1.5 0 0 1 3 11.5Z");

  private final String outline;

  Glyph(String outline) {
    this.outline = outline;
  }

  /// A node that shows it in the colour of the text around it.
  public Region node() {
    SVGPath path = new SVGPath();
    path.setContent(outline);
    path.getStyleClass().add("glyph");
    return new Sign(16, path);
  }
}
