package org.plumbline.rules;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// The ids of all rules that this version can report, in alphabetical order.
public final class RuleIds {
  private static final Set<String> ALL = known();

  private RuleIds() {}

  /// All of them.
  public static Set<String> all() {
    return ALL;
  }

  private static Set<String> known() {
    Set<String> ids = new TreeSet<>();
    ConnectionRules.all().forEach(rule -> ids.add(rule.id()));
    DesignRules.all().forEach(rule -> ids.add(rule.id()));
    ids.add(Accepting.STALE);
    return Collections.unmodifiableSet(ids);
  }
}
