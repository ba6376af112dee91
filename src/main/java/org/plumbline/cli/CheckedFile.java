package org.plumbline.cli;

import java.util.List;
import org.plumbline.rules.Accepting.Accepted;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Remedies;
import org.plumbline.rules.Severity;

/// What was found in one file.
///
/// @param later what a prototype would still have to mend for production
/// @param known how many findings were left out because a baseline has them
/// @param checks by which it was checked
record CheckedFile(
    DesignFile file,
    List<Finding> findings,
    List<Finding> later,
    List<Accepted> accepted,
    int known,
    Remedies remedies,
    Checks checks) {
  CheckedFile {
    findings = List.copyOf(findings);
    later = List.copyOf(later);
    accepted = List.copyOf(accepted);
  }

  String name() {
    return file.name();
  }

  int count(Severity severity) {
    return (int) findings.stream().filter(each -> each.severity() == severity).count();
  }

  /// The same without what a baseline has.
  CheckedFile since(Baseline baseline) {
    List<Finding> fresh = baseline.fresh(file, findings);
    return new CheckedFile(
        file,
        fresh,
        baseline.fresh(file, later),
        accepted,
        findings.size() - fresh.size(),
        remedies,
        checks);
  }
}
