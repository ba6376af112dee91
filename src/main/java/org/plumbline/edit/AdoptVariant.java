package org.plumbline.edit;

import java.util.Optional;
import org.plumbline.design.Changes;
import org.plumbline.design.Design;
import org.plumbline.design.Variant;

/// Makes a variant the design itself; it is no variant any more. The other variants stay what they
/// were to look at, as changes of the new design.
public record AdoptVariant(Variant variant) implements Edit {
  @Override
  public Design apply(Design design) {
    Optional<Variant> adopted = design.variant(variant.id());
    if (adopted.isEmpty()) {
      return design;
    }
    Design next = adopted.get().of(design);
    return next.withVariants(
        design.variants().stream()
            .filter(each -> !each.id().equals(variant.id()))
            .map(each -> each.withChanges(moved(each, design, next)))
            .toList());
  }

  private static Changes moved(Variant variant, Design from, Design to) {
    return Changes.between(to, variant.of(from)).keeping(variant.changes(), from);
  }

  @Override
  public String name() {
    return Steps.WORDS.say("variant.adopt", variant.name());
  }
}
