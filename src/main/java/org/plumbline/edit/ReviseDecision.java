package org.plumbline.edit;

import org.plumbline.design.Decision;
import org.plumbline.design.Design;

/// Replaces a decision by a revised one with the same id.
public record ReviseDecision(Decision decision) implements Edit {
  @Override
  public Design apply(Design design) {
    return design.withDecisions(Steps.mapped(design.decisions(), decision.id(), _ -> decision));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("change", decision.title());
  }
}
