package org.plumbline.edit;

import java.util.Optional;
import org.plumbline.design.Changes;
import org.plumbline.design.Design;
import org.plumbline.design.Variant;

/// A design with all its variants, and which of them is being worked on.
///
/// @param whole what is saved
/// @param id of the variant; empty for the design itself
/// @param seen what is worked on: the variant, or the design itself
record Work(Design whole, Optional<String> id, Design seen) {
  /// Work on the design itself.
  static Work on(Design design) {
    return new Work(design, Optional.empty(), design);
  }

  /// The variant that is being worked on.
  Optional<Variant> variant() {
    return id.flatMap(whole::variant);
  }

  /// Work on a variant; the same if there is none with this id.
  Work in(String variant) {
    return whole
        .variant(variant)
        .filter(_ -> !id.equals(Optional.of(variant)))
        .map(each -> new Work(whole, Optional.of(variant), each.of(whole)))
        .orElse(this);
  }

  /// Work on the design itself.
  Work out() {
    return on(whole);
  }

  /// The work after what is seen has become `next`. What is drawn belongs to the variant, all else
  /// to the design.
  Work with(Design next) {
    Optional<Variant> at = id.flatMap(next::variant);
    if (at.isEmpty()) {
      return on(Mentions.settled(whole, id.isEmpty() ? next : shared(next)));
    }
    Design base = shared(next);
    Changes changes = Changes.between(base, next).keeping(at.get().changes(), base);
    Variant now = changes.equals(at.get().changes()) ? at.get() : at.get().withChanges(changes);
    Design after =
        base.withVariants(
            next.variants().stream().map(each -> each.equals(at.get()) ? now : each).toList());
    Design settled = Mentions.settled(whole, after);
    Design drawn =
        next.withVariants(settled.variants())
            .withDecisions(settled.decisions())
            .withStory(settled.story());
    return new Work(settled, id, drawn);
  }

  private Design shared(Design next) {
    return new Design(
        next.title(),
        next.template(),
        whole.properties(),
        whole.components(),
        whole.connections(),
        whole.boundaries(),
        whole.notes(),
        next.decisions(),
        next.story(),
        next.accepted(),
        next.variants(),
        next.extras());
  }
}
