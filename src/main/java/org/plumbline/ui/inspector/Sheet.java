package org.plumbline.ui.inspector;

import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.ComponentType;
import org.plumbline.ui.look.Glyph;

/// Everything that can be set about a selection, as a form shows it.
///
/// @param elements ids of what it is about; empty for the design as a whole
record Sheet(List<String> elements, Heading heading, List<Group> groups) {
  /// Copies the lists.
  Sheet {
    elements = List.copyOf(elements);
    groups = List.copyOf(groups);
  }

  /// What is selected, in words.
  ///
  /// @param type whose icon stands beside it
  /// @param sign what stands beside it where there is no type
  record Heading(
      Optional<ComponentType> type, Optional<Glyph> sign, String title, String explanation) {
    static Heading of(ComponentType type, String title, String explanation) {
      return new Heading(Optional.of(type), Optional.empty(), title, explanation);
    }

    static Heading of(Glyph sign, String title, String explanation) {
      return new Heading(Optional.empty(), Optional.of(sign), title, explanation);
    }

    static Heading of(String title, String explanation) {
      return new Heading(Optional.empty(), Optional.empty(), title, explanation);
    }
  }

  /// Settings that belong together.
  ///
  /// @param name empty for the group that comes first and never folds
  /// @param folded whether it starts folded, because nothing in it has been set
  record Group(String id, String name, boolean folded, List<Setting> settings) {
    /// Copies the list.
    Group {
      settings = List.copyOf(settings);
    }
  }

  /// What two sheets have to share for one form to serve both: the same questions in the same
  /// order.
  List<String> shape() {
    return groups.stream()
        .flatMap(group -> group.settings().stream().map(each -> group.id() + "/" + form(each)))
        .toList();
  }

  private static String form(Setting setting) {
    return setting.property().withStandard(setting.property().standard())
        + setting.demand().name()
        + setting.suggestions();
  }
}
