package org.plumbline.ui.command;

/// Where the focus of a window is, as far as keys care.
public enum Focus {
  /// In a text that is being edited, which needs most keys itself.
  TEXT,
  /// On the canvas, with nothing under way.
  CANVAS,
  /// In the outline, which has arrows and Tab for itself.
  OUTLINE,
  /// On the canvas while something is being dragged or connected, which has keys of its own.
  GESTURE,
  /// In a list of steps or decisions, which can be renamed and deleted as elements can.
  RECORDS,
  /// In another list, a tree, a button.
  ELSEWHERE
}
