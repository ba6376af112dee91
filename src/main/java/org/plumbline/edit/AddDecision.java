package org.plumbline.edit;

import org.plumbline.design.Decision;
import org.plumbline.design.Design;

/// Adds a decision in front of the others.
public record AddDecision(Decision decision) implements Edit {
  @Override
  public Design apply(Design design) {
    return design.withDecisions(Steps.appended(design.decisions(), decision));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("add", decision.title());
  }
}
