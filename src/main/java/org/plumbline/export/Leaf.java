package org.plumbline.export;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// One page with all that is on it, for whoever puts pages on paper. Lengths are in points, 1/72 of
/// an inch, from the upper left corner.
///
/// @param title what the page is called in a list of pages
/// @param links where a click leads to
public record Leaf(
    String title,
    double width,
    double height,
    Rgb background,
    List<Layer> layers,
    List<Link> links) {
  /// Copies the lists.
  public Leaf {
    layers = List.copyOf(layers);
    links = List.copyOf(links);
  }

  /// Marks that are seen through a window in the page.
  ///
  /// @param window the part of the page
  /// @param view the part of the marks' plane that fills it; both have the same proportions
  public record Layer(Rect window, Rect view, List<Mark> marks) {
    /// Copies the marks.
    public Layer {
      marks = List.copyOf(marks);
    }

    /// Points for a unit of the marks' plane.
    public double scale() {
      return window.width() / view.width();
    }

    /// A part of the marks' plane as it lies on the page.
    Rect onPage(Rect area) {
      return new Rect(
          window.x() + (area.x() - view.x()) * scale(),
          window.y() + (area.y() - view.y()) * scale(),
          area.width() * scale(),
          area.height() * scale());
    }
  }

  /// An area of the page that leads to another one.
  ///
  /// @param leaf the number of the page, from 0
  public record Link(Rect area, int leaf) {}

  /// The same with one more layer above all others.
  Leaf with(Layer layer) {
    List<Layer> more = new ArrayList<>(layers);
    more.add(layer);
    return new Leaf(title, width, height, background, more, links);
  }

  /// The whole page.
  public Rect area() {
    return new Rect(0, 0, width, height);
  }
}
