package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.edit.Session;
import org.plumbline.geom.Rect;

/// What every fix promises: its finding is gone, no error has come, nothing new covers or cuts
/// anything, and one step back everything is as it was.
record Claims(Checks checks, Design before) {
  void hold(Finding finding, Fix fix) {
    String what = finding.rule() + " " + finding.elements() + ": " + fix.label();
    Session session = new Session(before);
    session.commit(fix.edit());
    Design after = session.design();
    assertFalse(after.equals(before), what);
    assertFalse(found(finding.rule(), after).contains(about(finding)), what);
    Set<List<String>> errors = errors(after);
    errors.removeAll(errors(before));
    assertEquals(Set.of(), errors, what);
    assertTidy(after, what);
    session.undo();
    assertEquals(before, session.design(), what);
    assertFalse(fix.label().isBlank() || fix.label().contains("{"), what);
  }

  private static List<String> about(Finding finding) {
    return Stream.concat(Stream.of(finding.rule()), finding.elements().stream()).toList();
  }

  private Set<List<String>> found(String rule, Design design) {
    Checked checked = checks.of(design);
    return Stream.concat(checked.now().stream(), checked.later().stream())
        .filter(each -> each.rule().equals(rule))
        .map(Claims::about)
        .collect(Collectors.toSet());
  }

  private Set<List<String>> errors(Design design) {
    return checks.of(design).now().stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .map(Claims::about)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /// What is new or has moved touches no other card, and no frame but those around it.
  private void assertTidy(Design after, String what) {
    for (Component card : after.components()) {
      boolean stayed =
          before
              .component(card.id())
              .filter(each -> each.bounds().equals(card.bounds()))
              .isPresent();
      if (!stayed) {
        assertTrue(
            after.components().stream()
                .noneMatch(each ->
                    !each.id().equals(card.id()) && each.bounds().intersects(card.bounds())),
            what);
        after.boundaries().forEach(frame -> assertAround(frame, card, what));
      }
    }
  }

  private static void assertAround(Boundary frame, Component card, String what) {
    Rect bounds = frame.bounds();
    assertTrue(bounds.contains(card.bounds()) || !bounds.intersects(card.bounds()), what);
  }
}
