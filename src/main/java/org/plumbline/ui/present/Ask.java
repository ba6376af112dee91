package org.plumbline.ui.present;

/// What a presenter can ask for while presenting. Words are under `present.ask.NAME`.
public enum Ask {
  NEXT,
  PREVIOUS,
  FIRST,
  LAST,
  /// The step whose number has been typed, or the one looked at among all of them; without either
  /// the next one.
  GO,
  BLACK,
  WHITE,
  OVERVIEW,
  CLOSER,
  FARTHER,
  /// The whole step again, as it was before somebody came closer.
  RESET,
  LASER,
  DRAW,
  ERASE,
  NOTES,
  /// The window of the presenter.
  VIEW,
  POINTER,
  HELP,
  LEAVE,
  /// The step a row above or below among all of them; elsewhere the one before or after.
  UP,
  DOWN
}
