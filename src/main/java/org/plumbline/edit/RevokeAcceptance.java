package org.plumbline.edit;

import org.plumbline.design.Design;

/// Takes back that a finding is accepted.
///
/// @param element id of the element; empty for a finding about the whole design
public record RevokeAcceptance(String rule, String element) implements Edit {
  @Override
  public Design apply(Design design) {
    return design.withAccepted(
        design.accepted().stream()
            .filter(each -> !(each.rule().equals(rule) && each.element().equals(element)))
            .toList());
  }

  @Override
  public String name() {
    return Steps.WORDS.say("revoke");
  }
}
