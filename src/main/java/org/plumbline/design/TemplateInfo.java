package org.plumbline.design;

import java.util.List;

/// What makes a design a template that others may start from.
///
/// @param level `starter`, `intermediate` or `advanced`
/// @param avoidWhen when not to use it
public record TemplateInfo(
    String summary, String level, List<String> tags, String avoidWhen, Extras extras) {
  /// Copies the list.
  public TemplateInfo {
    tags = List.copyOf(tags);
  }
}
