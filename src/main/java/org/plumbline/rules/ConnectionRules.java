package org.plumbline.rules;

import java.util.List;
import java.util.stream.Stream;

/// All rules about connections, in the order in which they are tried: the first that is broken is
/// the one that is reported.
public final class ConnectionRules {
  private static final List<ConnectionRule> ALL =
      Stream.of(
              Stream.of(GraphRules.SELF_LOOP, GraphRules.WRONG_DIRECTION),
              Refusals.ROWS.stream().map(PairRow::rule),
              PortPairs.ROWS.stream().map(PairRow::rule),
              Stream.of(GraphRules.DUPLICATE, GraphRules.PORT_FULL, GraphRules.ILLEGAL_CYCLE),
              Cautions.ROWS.stream().map(PairRow::rule))
          .flatMap(rules -> rules)
          .toList();

  private ConnectionRules() {}

  public static List<ConnectionRule> all() {
    return ALL;
  }
}
