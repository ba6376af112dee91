package org.plumbline.book;

import java.util.List;
import org.plumbline.design.Design;

/// Two small designs that show what a rule means.
///
/// @param rule the rule's id
/// @param elements ids of the elements that each finding in the bad design is about
/// @param bad breaks the rule
/// @param good does not, and differs from the bad one in what matters only
public record Example(String rule, List<List<String>> elements, Design bad, Design good) {
  /// Copies the lists.
  public Example {
    elements = elements.stream().map(List::copyOf).toList();
  }
}
