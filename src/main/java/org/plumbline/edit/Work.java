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
/// @param mentions what has been said of elements that are removed by now
/// @param reading counts how often the file had been read when this was read from it
record Work(Design whole, Optional<String> id, Design seen, Mentions mentions, int reading) {
  /// Work on the design itself.
  static Work on(Design design) {
    return on(design, Mentions.NONE, 0);
  }

  private static Work on(Design design, Mentions mentions, int reading) {
    return new Work(design, Optional.empty(), design, mentions, reading);
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
        .map(each -> new Work(whole, Optional.of(variant), each.of(whole), mentions, reading))
        .orElse(this);
  }

  /// The same as it is after another reading of the file.
  Work read(int readings) {
    return new Work(whole, id, seen, mentions, readings);
  }

  /// Work on the design itself.
  Work out() {
    return on(whole, mentions, reading);
  }

  /// The work after what is seen has become `next`. What is drawn belongs to the variant, all else
  /// to the design.
  Work with(Design next) {
    Optional<Variant> at = id.flatMap(next::variant);
    if (at.isEmpty()) {
      Mentions.Settled settled = mentions.settled(whole, id.isEmpty() ? next : shared(next));
      return on(settled.design(), settled.mentions(), reading);
    }
    Design base = shared(next);
    Changes changes = Changes.between(base, next).keeping(at.get().changes(), base);
    Variant now = changes.equals(at.get().changes()) ? at.get() : at.get().withChanges(changes);
    Design after =
        base.withVariants(
            next.variants().stream().map(each -> each.equals(at.get()) ? now : each).toList());
    Mentions.Settled settled = mentions.settled(whole, after);
    Design design = settled.design();
    Design drawn =
        next.withVariants(design.variants())
            .withDecisions(design.decisions())
            .withStory(design.story());
    return new Work(design, id, drawn, settled.mentions(), reading);
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
