package org.plumbline.rules;

import java.util.List;

/// What may not be connected because of what is connected already.
final class GraphRules {
  static final ConnectionRule SELF_LOOP = rule("self-loop", Section.ECOSYSTEM, new Repair.None());
  static final ConnectionRule WRONG_DIRECTION =
      rule("wrong-direction", Section.ECOSYSTEM, new Repair.None());
  static final ConnectionRule DUPLICATE =
      rule("duplicate-connection", Section.ECOSYSTEM, new Repair.None());
  static final ConnectionRule PORT_FULL =
      rule("port-full", Section.SERVING, new Repair.SecondTarget());
  static final ConnectionRule ILLEGAL_CYCLE =
      rule("illegal-cycle", Section.MONITORING, new Repair.Interrupt("feedback-collector"));

  static final List<ConnectionRule> ALL =
      List.of(SELF_LOOP, WRONG_DIRECTION, DUPLICATE, PORT_FULL, ILLEGAL_CYCLE);

  private GraphRules() {}

  private static ConnectionRule rule(String id, Section section, Repair repair) {
    return new ConnectionRule(id, Severity.ERROR, Scope.ALL, section.heading(), repair);
  }
}
