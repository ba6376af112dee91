package org.plumbline.design;

import java.util.List;
import org.plumbline.geom.Rect;

/// A remark on the canvas.
///
/// @param text written as `Markup`
/// @param image a PNG or JPEG as a `data:` text of at most 1 MiB; empty if there is none
/// @param about ids of the elements that it speaks of
public record Note(
    String id, String text, String image, Rect bounds, List<String> about, Extras extras)
    implements Placed {
  /// The width of a note if nothing else is said, in logical pixels.
  public static final double WIDTH = 200;

  /// The height of a note if nothing else is said, in logical pixels.
  public static final double HEIGHT = 80;

  /// Copies the list.
  public Note {
    about = List.copyOf(about);
  }

  @Override
  public Note withBounds(Rect other) {
    return new Note(id, text, image, other, about, extras.mended());
  }

  public Note withId(String other) {
    return new Note(other, text, image, bounds, about, extras.mended());
  }

  public Note withText(String other) {
    return new Note(id, other, image, bounds, about, extras.mended());
  }

  public Note withAbout(List<String> other) {
    return new Note(id, text, image, bounds, other, extras.mended());
  }

  /// What it says first, in plain words; empty if nothing is written.
  public String title() {
    return Markup.title(text);
  }

  /// All that it says, in plain words.
  public String words() {
    return Markup.words(text);
  }
}
