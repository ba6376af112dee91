package org.plumbline.ui.files;

/// How a design stands to its file.
public sealed interface SaveState {
  /// It has no file yet.
  record Untitled() implements SaveState {}

  /// It is as it was when it was opened, or has been edited since.
  record Opened() implements SaveState {}

  /// It may be looked at and saved elsewhere, but its file is not to be replaced from here.
  record ReadOnly() implements SaveState {}

  /// It has been saved.
  ///
  /// @param time when, as `14:02`
  record Saved(String time) implements SaveState {}

  /// Saving failed; the edits are still there.
  record Failed(String why) implements SaveState {}
}
