package org.plumbline.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.design.Design;

/// A design while it is mended, with what is found in it.
///
/// @param open what nobody has accepted
/// @param there findings, as they can be recognised in another state of the design
/// @param errors those that are errors, accepted or not
/// @param fitting whether connections fit together, so that all rules could look
record Looked(
    Design design, List<Finding> open, Set<About> there, Set<About> errors, boolean fitting) {
  Looked {
    open = List.copyOf(open);
    there = Set.copyOf(there);
    errors = Set.copyOf(errors);
  }

  /// By what a finding is the same after an edit: its words may say other figures then.
  record About(String rule, List<String> elements) {
    static About of(Finding finding) {
      return new About(finding.rule(), finding.elements());
    }
  }

  static Looked at(Design design, Checks checks, LocalDate today) {
    Checks.Look look = checks.look(design);
    Checked checked = look.checked();
    List<Finding> open = checks.accepting(checked, design, today).open().now();
    Set<About> there = new HashSet<>();
    open.forEach(each -> there.add(About.of(each)));
    Set<About> errors = new HashSet<>();
    checked.now().stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .forEach(each -> errors.add(About.of(each)));
    return new Looked(design, open, there, errors, look.fitting());
  }

  boolean has(Finding finding) {
    return there.contains(About.of(finding));
  }

  /// The errors that are new in another state. What rules find that could not look before has not
  /// come by an edit.
  List<About> fresh(Looked after) {
    return after.errors.stream()
        .filter(each -> !errors.contains(each))
        .filter(each -> fitting || !Checks.needsFitting(each.rule()))
        .toList();
  }
}
