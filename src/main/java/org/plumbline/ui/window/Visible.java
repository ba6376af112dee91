package org.plumbline.ui.window;

import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Decision;
import org.plumbline.design.Element;
import org.plumbline.design.Note;
import org.plumbline.design.StoryStep;

/// Which elements can be seen on the canvas.
final class Visible {
  private Visible() {}

  static boolean onCanvas(Element element) {
    return switch (element) {
      case Component _, Connection _, Boundary _, Note _ -> true;
      case Decision _, StoryStep _ -> false;
    };
  }
}
