package org.plumbline.design;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What makes a design a template that others may start from.
///
/// @param level `starter`, `intermediate` or `advanced`
/// @param avoidWhen when not to use it
/// @param fields what it asks of whoever starts from it
public record TemplateInfo(
    String summary,
    String level,
    List<String> tags,
    String avoidWhen,
    List<TemplateField> fields,
    Extras extras) {
  /// What is asked of a template's level, from the simplest on.
  public static final List<String> LEVELS = List.of("starter", "intermediate", "advanced");

  /// Copies the lists.
  public TemplateInfo {
    tags = List.copyOf(tags);
    fields = List.copyOf(fields);
  }

  /// The same asking nothing about some elements, as when they are removed.
  public TemplateInfo without(Set<String> elements) {
    List<TemplateField> left =
        fields.stream().map(each -> each.without(elements)).flatMap(Optional::stream).toList();
    return left.equals(fields)
        ? this
        : new TemplateInfo(summary, level, tags, avoidWhen, left, extras);
  }
}
