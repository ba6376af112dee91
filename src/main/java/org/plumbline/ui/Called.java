package org.plumbline.ui;

import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Note;
import org.plumbline.design.StoryStep;

/// What elements are called where they stand in a list: by name, a connection by its ends, and by
/// its id what has no name.
public final class Called {
  private Called() {}

  /// The element with this id, or the id of one that is not there.
  public static String of(String id, Design design) {
    return design
        .element(id)
        .map(each -> name(each, design))
        .filter(each -> !each.isBlank())
        .orElse(id);
  }

  private static String name(Element element, Design design) {
    return switch (element) {
      case Component each -> each.name();
      case Boundary each -> each.name();
      case Connection each ->
          Texts.say(
              "story.focus.connection",
              of(each.from().component(), design),
              of(each.to().component(), design));
      case Note each -> each.text().lines().findFirst().orElse("");
      case Decision each -> each.title();
      case StoryStep each -> each.title();
    };
  }
}
