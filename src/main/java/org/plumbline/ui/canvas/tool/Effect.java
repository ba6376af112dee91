package org.plumbline.ui.canvas.tool;

import java.util.List;
import org.plumbline.edit.Edit;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.rules.Verdict;

/// Something that a gesture asks for. Gestures do nothing themselves, so they are tested by what
/// they ask for.
public sealed interface Effect {
  /// Shows what the edit would do.
  record Preview(Edit edit) implements Effect {}

  /// Applies the edit as one step.
  record Commit(Edit edit) implements Effect {}

  /// Gives up what was previewed.
  record Discard() implements Effect {}

  /// Selects exactly these elements.
  record Select(List<String> ids) implements Effect {
    /// Copies the list.
    public Select {
      ids = List.copyOf(ids);
    }
  }

  /// A component, a connection or the title or rim of a boundary was clicked, which may mean more
  /// than selecting it.
  record Tap(String element) implements Effect {}

  /// Has an area of the design seen as a whole, if it is not too large for that.
  record Bring(Rect area) implements Effect {}

  /// Moves the drawing by screen pixels.
  record Pan(double dx, double dy) implements Effect {}

  /// Opens the name of an element for editing in place.
  record Rename(String element) implements Effect {}

  /// Says why a connection was refused and offers what would be right.
  ///
  /// @param beside the component that it was dropped on, which should stay in sight
  record Refuse(Verdict.Refused verdict, Rect beside) implements Effect {}

  /// Offers the components that may follow.
  ///
  /// @param at where the connection was dropped
  record OfferFollowers(String from, Point at) implements Effect {}

  /// Offers what else may flow along a connection.
  ///
  /// @param at where its label is
  record OfferFlows(String connection, Point at) implements Effect {}
}
