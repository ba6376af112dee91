package org.plumbline.export.format;

/// What can be chosen of an exported file, but not of every format.
public enum Choice {
  /// Light, dark or high contrast.
  STYLE,
  /// What pages are made for.
  PAPER,
  /// Pixels for a logical pixel.
  SCALE,
  /// Everything on one page, though there is a story.
  POSTER,
  /// The design in words.
  REPORT,
  /// A title above the picture.
  TITLE,
  /// Paper that shines through.
  CLEAR,
  /// Whether the design goes along.
  DESIGN,
  /// What the colours of components tell.
  COLOURS,
  /// Badges for what a check finds.
  FINDINGS,
  /// What follows the story.
  APPENDIX
}
