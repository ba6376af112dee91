package org.plumbline.design;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something that a template asks of whoever starts from it.
///
/// @param ask the question, as “Which team owns this?”
/// @param of what the answer is written to: `ID.PROPERTY` or `ID.name` of a component or a
///   boundary, a property of the design, or `title`
public record TemplateField(String ask, List<String> of, Extras extras) {
  /// Copies the list.
  public TemplateField {
    of = List.copyOf(of);
  }

  /// A question of which nothing else is known.
  public static TemplateField asking(String ask, List<String> of) {
    return new TemplateField(ask, of, Extras.NONE);
  }

  /// The element that a place belongs to; empty where it is one of the design as a whole.
  public static Optional<String> element(String place) {
    int dot = place.indexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(place.substring(0, dot));
  }

  /// The same without the places of some elements; empty if no place is left.
  Optional<TemplateField> without(Set<String> elements) {
    List<String> left =
        of.stream().filter(place -> element(place).filter(elements::contains).isEmpty()).toList();
    if (left.size() == of.size()) {
      return Optional.of(this);
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(new TemplateField(ask, left, extras));
  }
}
