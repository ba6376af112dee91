package org.plumbline.edit;

import org.plumbline.design.Acceptance;
import org.plumbline.design.Design;

/// Records that a finding is known and accepted; an earlier record of the same finding is replaced.
public record AcceptFinding(Acceptance acceptance) implements Edit {
  @Override
  public Design apply(Design design) {
    Design without = new RevokeAcceptance(acceptance.rule(), acceptance.element()).apply(design);
    return without.withAccepted(Steps.appended(without.accepted(), acceptance));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("accept");
  }
}
