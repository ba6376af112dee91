package org.plumbline.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.design.Boundary;
import org.plumbline.design.Connection;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Ledger;
import org.plumbline.draw.Told.Badge;
import org.plumbline.rules.Finding;

/// Which badges elements wear: the worst of what was found about each, and whether a decision is
/// about it and still holds. A collapsed boundary stands for all that lies in it. The canvas and
/// every export show the same.
public final class FindingBadges {
  /// A finding about more elements than this is about the design rather than about them.
  private static final int POINTED_AT = 3;

  private FindingBadges() {}

  /// The badges by element.
  ///
  /// @param findings the worst first
  public static Map<String, List<Badge>> of(Design design, List<Finding> findings) {
    Map<String, List<Badge>> badges = new HashMap<>();
    Map<String, List<String>> within = within(design);
    mark(findings.stream().filter(each -> !each.isUnfinished()), within, badges);
    mark(findings.stream().filter(Finding::isUnfinished), within, badges);
    decided(design)
        .forEach(
            (element, badge) -> badges.computeIfAbsent(element, _ -> new ArrayList<>()).add(badge));
    return badges;
  }

  /// Which elements have decisions: one that holds counts more than those that no longer do.
  private static Map<String, Badge> decided(Design design) {
    Map<String, Badge> decided = new HashMap<>();
    Ledger ledger = new Ledger(design);
    for (Decision decision : design.decisions()) {
      boolean superseded = ledger.isSuperseded(decision);
      for (String element : decision.about()) {
        if (superseded) {
          decided.putIfAbsent(element, Badge.SUPERSEDED);
        } else {
          decided.put(element, Badge.DECISION);
        }
      }
    }
    return decided;
  }

  /// The collapsed boundaries around each element that lies in one.
  private static Map<String, List<String>> within(Design design) {
    Map<String, List<String>> within = new HashMap<>();
    for (Boundary boundary : design.boundaries()) {
      if (boundary.collapsed()) {
        Set<String> inside = Elements.nested(design, boundary.id());
        Elements.members(design, boundary.id()).forEach(each -> inside.add(each.id()));
        design.connections().stream()
            .filter(each ->
                inside.contains(each.from().component()) && inside.contains(each.to().component()))
            .map(Connection::id)
            .toList()
            .forEach(inside::add);
        inside.forEach(id -> within.computeIfAbsent(id, _ -> new ArrayList<>()).add(boundary.id()));
      }
    }
    return within;
  }

  private static void mark(
      Stream<Finding> findings, Map<String, List<String>> within, Map<String, List<Badge>> badges) {
    findings
        .filter(finding -> finding.elements().size() <= POINTED_AT)
        .forEach(finding ->
            finding.elements().stream()
                .flatMap(
                    id -> Stream.concat(Stream.of(id), within.getOrDefault(id, List.of()).stream()))
                .forEach(element ->
                    badges.computeIfAbsent(
                        element, _ -> new ArrayList<>(List.of(badge(finding))))));
  }

  private static Badge badge(Finding finding) {
    if (finding.isUnfinished()) {
      return Badge.UNFINISHED;
    }
    return switch (finding.severity()) {
      case ERROR -> Badge.ERROR;
      case WARNING -> Badge.WARNING;
      case ADVICE -> Badge.ADVICE;
    };
  }
}
