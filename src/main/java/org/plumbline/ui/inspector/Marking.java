package org.plumbline.ui.inspector;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.plumbline.rules.Finding;
import org.plumbline.ui.Workbench;

/// Which fields of the form findings are about.
record Marking(Workbench bench) {
  /// The worst finding about a setting of these elements, or of the design if there are none.
  ///
  /// Of a rule about several properties those are marked that say nothing yet, and all of them if
  /// each says something.
  Optional<Finding> of(Sheet sheet, Setting setting) {
    Set<String> elements = Set.copyOf(sheet.elements());
    return bench.findings().get().stream()
        .filter(each -> concerns(each, elements))
        .filter(each -> each.properties().contains(setting.property().id()))
        .filter(each -> !isSaid(setting) || !anySilent(sheet, each))
        .min(Comparator.comparing(Finding::severity));
  }

  private static boolean anySilent(Sheet sheet, Finding finding) {
    return sheet.groups().stream()
        .flatMap(group -> group.settings().stream())
        .filter(each -> finding.properties().contains(each.property().id()))
        .anyMatch(each -> !isSaid(each));
  }

  private static boolean isSaid(Setting setting) {
    return setting.value().filter(each -> !each.equals(setting.property().standard())).isPresent();
  }

  /// Whether a finding is about one of the elements; about the design, if there are none.
  static boolean concerns(Finding finding, Set<String> elements) {
    return elements.isEmpty()
        ? finding.elements().isEmpty()
        : finding.elements().stream().anyMatch(elements::contains);
  }
}
