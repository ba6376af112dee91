package org.plumbline.rules;

import java.util.List;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Port;

/// One row of a table of rules about pairs of component types. Its words are lists, parted by
/// spaces, so that a row reads as one sentence.
///
/// @param outputs ids of the output ports meant; empty for all
record PairRow(
    ConnectionRule rule,
    TypeSelector source,
    List<String> outputs,
    KindSelector kind,
    TypeSelector target) {
  static PairRow refuse(String id, Section section) {
    return row(id, Severity.ERROR, section);
  }

  static PairRow warn(String id, Section section) {
    return row(id, Severity.WARNING, section);
  }

  static PairRow advise(String id, Section section) {
    return row(id, Severity.ADVICE, section);
  }

  boolean matches(ComponentType from, Port.Output output, ComponentType to) {
    return source.matches(from)
        && target.matches(to)
        && kind.matches(output.kind())
        && (outputs.isEmpty() || outputs.contains(output.id()));
  }

  PairRow from(String types) {
    return new PairRow(rule, TypeSelector.of(types), outputs, kind, target);
  }

  PairRow at(String ports) {
    return new PairRow(rule, source, List.of(ports.split(" ", -1)), kind, target);
  }

  PairRow carrying(String kinds) {
    return new PairRow(rule, source, outputs, KindSelector.of(kinds), target);
  }

  PairRow to(String types) {
    return new PairRow(rule, source, outputs, kind, TypeSelector.of(types));
  }

  PairRow inProduction() {
    return with(
        new ConnectionRule(
            rule.id(), rule.severity(), Scope.PRODUCTION, rule.section(), rule.repair()));
  }

  PairRow mendedBy(Repair repair) {
    return with(
        new ConnectionRule(rule.id(), rule.severity(), rule.scope(), rule.section(), repair));
  }

  private PairRow with(ConnectionRule other) {
    return new PairRow(other, source, outputs, kind, target);
  }

  private static PairRow row(String id, Severity severity, Section section) {
    return new PairRow(
        new ConnectionRule(id, severity, Scope.ALL, section.heading(), new Repair.None()),
        TypeSelector.ANY,
        List.of(),
        KindSelector.ANY,
        TypeSelector.ANY);
  }
}
