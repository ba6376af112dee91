package org.plumbline.cli;

import java.util.List;
import org.plumbline.design.Acceptance;
import org.plumbline.json.Json;
import org.plumbline.json.Shape;
import org.plumbline.rules.Accepting.Accepted;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Fix;
import org.plumbline.rules.Severity;

/// What was found, for programs. The shape is a contract: keys may come, none may go.
final class FindingsAsJson {
  private FindingsAsJson() {}

  static Json of(List<CheckedFile> files) {
    return Shape.of("files", files, FindingsAsJson::file);
  }

  private static Json file(CheckedFile file) {
    Shape summary = new Shape();
    for (Severity severity : Severity.values()) {
      summary.number(severity.id(), file.count(severity));
    }
    if (file.known() > 0) {
      summary.number("known", file.known());
    }
    return new Shape()
        .text("file", file.name())
        .list("findings", file.findings(), finding -> shape(finding, file).json())
        .list("later", file.later(), finding -> shape(finding, file).json())
        .list("accepted", file.accepted(), each -> accepted(each, file))
        .put("summary", summary.json())
        .json();
  }

  private static Shape shape(Finding finding, CheckedFile file) {
    return new Shape()
        .text("rule", finding.rule())
        .text("severity", finding.severity().id())
        .texts("elements", finding.elements())
        .text("message", finding.words())
        .text("section", finding.section())
        .texts("fixes", file.remedies().of(finding).stream().map(Fix::label).toList());
  }

  private static Json accepted(Accepted accepted, CheckedFile file) {
    Acceptance by = accepted.by();
    return shape(accepted.finding(), file)
        .text("reason", by.reason())
        .textIfAny("owner", by.owner())
        .textIfAny("date", by.date())
        .textIfAny("expires", by.expires())
        .textIfAny("decision", by.decision())
        .json();
  }
}
