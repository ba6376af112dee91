package org.plumbline.cli;

import java.util.List;
import org.plumbline.rules.Accepting.Accepted;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Remedies;
import org.plumbline.rules.Severity;

/// What was found in one file.
///
/// @param later what a prototype would still have to mend for production
record CheckedFile(
    String name,
    List<Finding> findings,
    List<Finding> later,
    List<Accepted> accepted,
    Remedies remedies) {
  CheckedFile {
    findings = List.copyOf(findings);
    later = List.copyOf(later);
    accepted = List.copyOf(accepted);
  }

  int count(Severity severity) {
    return (int) findings.stream().filter(each -> each.severity() == severity).count();
  }
}
