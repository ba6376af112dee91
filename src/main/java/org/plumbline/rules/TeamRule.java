package org.plumbline.rules;

import java.util.List;
import org.plumbline.graph.MlSystem;

/// A rule that a team has written for itself. It is run, counted, accepted and reported like the
/// bundled ones.
public interface TeamRule {
  /// What parts the name of a team from the name of its rule in the rule's id. No bundled rule has
  /// it, so a rule of a team never hides one.
  char MARK = '/';

  /// What there is to say about the rule.
  RuleBook.Entry entry();

  /// What it objects to in a design whose connections fit together.
  List<Finding> look(MlSystem system);

  /// Whether an id is of a rule that a team wrote.
  static boolean isIts(String id) {
    return id.indexOf(MARK) > 0;
  }
}
