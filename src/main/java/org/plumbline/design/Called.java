package org.plumbline.design;

import org.plumbline.words.Words;

/// What elements are called where they stand in a list: by name, a connection by its ends, and by
/// its id what has no name.
public final class Called {
  private static final Words WORDS = Words.beside(Called.class);

  private Called() {}

  /// The element with this id, or the id of one that is not there.
  public static String of(String id, Design design) {
    return design.element(id).map(each -> of(each, design)).orElse(id);
  }

  /// An element of the design.
  public static String of(Element element, Design design) {
    String name = name(element, design);
    return name.isBlank() ? element.id() : name;
  }

  private static String name(Element element, Design design) {
    return switch (element) {
      case Component each -> each.name();
      case Boundary each -> each.name();
      case Connection each ->
          WORDS.say(
              "connection", of(each.from().component(), design), of(each.to().component(), design));
      case Note each -> each.title();
      case Decision each -> each.title();
      case StoryStep each -> each.title();
    };
  }
}
