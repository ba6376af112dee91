package org.plumbline.book;

import java.util.List;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;

/// One of the two examples on a page.
///
/// @param told marks what the rule objects to
/// @param said what the rule says of this design, finding by finding; empty on the right side
/// @param facts what holds in this design and cannot be seen in its picture
public record Side(Design design, Told told, List<String> said, List<Fact> facts) {
  /// Copies the lists.
  public Side {
    said = List.copyOf(said);
    facts = List.copyOf(facts);
  }

  /// One thing that the picture does not show.
  ///
  /// @param differs whether it is otherwise in the other example
  public record Fact(String about, String text, boolean differs) {}

  /// Its picture.
  public Drawing drawing(Painter painter, Style style) {
    return painter.paint(design, style, told);
  }
}
