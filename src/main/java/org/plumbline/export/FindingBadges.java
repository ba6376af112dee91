package org.plumbline.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
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
    Map<String, List<String>> within = findings.isEmpty() ? Map.of() : within(design);
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
    Map<String, List<String>> within = chains(design);
    if (within.isEmpty()) {
      return within;
    }
    for (Component component : design.components()) {
      List<String> around =
          component.boundary().map(id -> within.getOrDefault(id, List.of())).orElse(List.of());
      if (!around.isEmpty()) {
        within.put(component.id(), around);
      }
    }
    for (Connection connection : design.connections()) {
      List<String> from = within.getOrDefault(connection.from().component(), List.of());
      List<String> to = within.getOrDefault(connection.to().component(), List.of());
      if (!from.isEmpty() && !to.isEmpty()) {
        within.put(connection.id(), from.stream().filter(to::contains).toList());
      }
    }
    return within;
  }

  /// The collapsed boundaries around each boundary, itself among them.
  private static Map<String, List<String>> chains(Design design) {
    Map<String, List<String>> chains = new HashMap<>();
    if (design.boundaries().stream().noneMatch(Boundary::collapsed)) {
      return chains;
    }
    Map<String, Boundary> known = new HashMap<>();
    design.boundaries().forEach(each -> known.put(each.id(), each));
    for (Boundary boundary : design.boundaries()) {
      Set<String> seen = new HashSet<>();
      List<String> chain = new ArrayList<>();
      Optional<Boundary> at = Optional.of(boundary);
      while (at.isPresent() && seen.add(at.get().id())) {
        if (at.get().collapsed()) {
          chain.add(at.get().id());
        }
        at = at.get().parent().flatMap(id -> Optional.ofNullable(known.get(id)));
      }
      if (!chain.isEmpty()) {
        chains.put(boundary.id(), chain);
      }
    }
    return chains;
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
