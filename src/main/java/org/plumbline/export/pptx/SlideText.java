package org.plumbline.export.pptx;

/// The words of a slide.
///
/// @param say for the audience
/// @param notes for the presenter
record SlideText(String title, String say, String notes) {}
