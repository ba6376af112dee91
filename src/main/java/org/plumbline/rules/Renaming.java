package org.plumbline.rules;

import java.util.List;
import java.util.Optional;
import org.plumbline.design.Component;
import org.plumbline.design.Design;

/// Another name for one component and nothing else. It changes the words of what was found, but
/// hardly any rule asks for a name.
///
/// @param was the component under its old name
record Renaming(Component was) {
  /// How the second design came from the first, if it was by a renaming.
  static Optional<Renaming> between(Design before, Design after) {
    return differing(before.components(), after.components())
        .filter(_ -> before.withComponents(after.components()).equals(after))
        .map(Renaming::new);
  }

  /// Whether what was found speaks of the component, or may do so.
  boolean touches(Finding finding) {
    String name = Sayings.named(was.name(), was.id());
    return finding.elements().contains(was.id())
        || finding.message().contains(name)
        || finding.why().contains(name);
  }

  /// The one component that has another name in the second list.
  private static Optional<Component> differing(List<Component> ones, List<Component> others) {
    if (ones.size() != others.size()) {
      return Optional.empty();
    }
    Optional<Component> differing = Optional.empty();
    for (int n = 0; n < ones.size(); n++) {
      Component one = ones.get(n);
      Component other = others.get(n);
      if (!one.equals(other)) {
        if (differing.isPresent() || !one.withName(other.name()).equals(other)) {
          return Optional.empty();
        }
        differing = Optional.of(one);
      }
    }
    return differing;
  }
}
