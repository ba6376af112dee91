package org.plumbline.analysis;

/// A number that nobody has estimated, and without which an analysis leaves something out.
///
/// @param analysis what leaves something out
/// @param element id of the component whose number is missing; empty if it is the design's
/// @param property id of the property to fill in
public record Gap(Analysis analysis, String element, String property) {
  /// What is missing for what, without the name of the element.
  public String words() {
    return Analysis.WORDS.say("gap." + property);
  }
}
