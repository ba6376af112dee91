package org.plumbline.compare;

import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Wiring;
import org.plumbline.readiness.Readiness;
import org.plumbline.rules.Accepting;
import org.plumbline.rules.Severity;

/// A design with all that is found out about it.
///
/// @param currency in which its costs are told
record Judged(Design design, Readiness readiness, Accepting found, String currency) {
  static Judged of(Design design, Catalog catalog, Accepting found) {
    return new Judged(
        design,
        Readiness.of(MlSystem.of(Wiring.of(design, catalog))),
        found,
        design.currency(catalog));
  }

  /// How many findings are open of a severity.
  int count(Severity severity) {
    return (int) found.open().now().stream().filter(each -> each.severity() == severity).count();
  }
}
