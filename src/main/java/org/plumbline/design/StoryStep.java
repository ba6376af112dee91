package org.plumbline.design;

import java.util.List;

/// One step of the story in which a design is presented.
///
/// @param say the text for the audience
/// @param notes the text for the presenter
/// @param focus ids of the elements in the light
/// @param overlay id of the analysis laid over the drawing; empty if none
public record StoryStep(
    String id,
    String title,
    String say,
    String notes,
    List<String> focus,
    String overlay,
    Extras extras)
    implements Element {
  /// Copies the list.
  public StoryStep {
    focus = List.copyOf(focus);
  }

  public StoryStep withId(String other) {
    return new StoryStep(other, title, say, notes, focus, overlay, extras.mended());
  }

  public StoryStep withTitle(String other) {
    return new StoryStep(id, other, say, notes, focus, overlay, extras.mended());
  }

  public StoryStep withSay(String other) {
    return new StoryStep(id, title, other, notes, focus, overlay, extras.mended());
  }

  public StoryStep withNotes(String other) {
    return new StoryStep(id, title, say, other, focus, overlay, extras.mended());
  }

  public StoryStep withFocus(List<String> other) {
    return new StoryStep(id, title, say, notes, other, overlay, extras.mended());
  }

  public StoryStep withOverlay(String other) {
    return new StoryStep(id, title, say, notes, focus, other, extras.mended());
  }
}
