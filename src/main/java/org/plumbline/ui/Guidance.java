package org.plumbline.ui;

/// What the canvas gives a hand to go by.
///
/// @param dots whether the grid is shown
/// @param snapping whether what is dragged comes to rest on the grid and in line with its
///   neighbours
public record Guidance(boolean dots, boolean snapping) {
  /// What there is at first.
  public static final Guidance STANDARD = new Guidance(true, true);

  /// The same with the grid shown if it was hidden, or hidden if it was shown.
  public Guidance dotsSwitched() {
    return new Guidance(!dots, snapping);
  }

  /// The same with snapping on if it was off, or off if it was on.
  public Guidance snappingSwitched() {
    return new Guidance(dots, !snapping);
  }
}
