package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.edit.RemoveElements;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Fix;
import org.plumbline.store.Templates;
import org.plumbline.ui.Offer;
import org.plumbline.ui.canvas.CanvasView;

/// What mending findings does for somebody who has gone into a boundary: into that of the trainer,
/// of a design that lacks what trainers, deployments and services want beside them.
class InsideMendingTest {
  @TempDir Path folder;
  private WindowTrial trial;
  private Design start;

  @BeforeEach
  void open() throws Exception {
    Design whole = Templates.find("realtime-feature-store", WindowTrial.CATALOG).orElseThrow();
    Design less = new RemoveElements(List.of("trk", "repo", "smon", "dmon")).apply(whole);
    start =
        less.withBoundaries(
            less.boundaries().stream()
                .map(each -> each.withCollapsed(each.id().equals("g2")))
                .toList());
    trial = WindowTrial.on(folder, start);
    trial.until(() ->
        trial.window().bench().findings().get().stream()
            .anyMatch(InsideMendingTest::isAboutTheTrainer));
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void whatAFixAddsToElementsOfTheBoundaryIsSeenInIt() {
    enter("g2");
    List<Component> made = mendAll(InsideMendingTest::isAboutTheTrainer);
    assertTrue(made.size() > 1, "fixes have added " + made);
    made.forEach(each -> assertEquals(Optional.of("g2"), each.boundary(), each.name()));
  }

  @Test
  void fromOutsideItComesToLieThereAndIsGoneTo() {
    List<Component> made = mendAll(InsideMendingTest::isAboutTheTrainer);
    assertTrue(made.size() > 1, "fixes have added " + made);
    made.forEach(each -> assertEquals(Optional.of("g2"), each.boundary(), each.name()));
  }

  @Test
  void whatAFixAddsToElementsElsewhereIsSeenElsewhere() {
    enter("g2");
    List<Component> made = mendAll(InsideMendingTest::isAboutOthers);
    assertTrue(made.size() > 1, "fixes have added " + made);
    made.forEach(each -> assertNotEquals(Optional.of("g2"), each.boundary(), each.name()));
  }

  @Test
  void whileItIsLookedAtItIsShownWhereItWillBe() {
    enter("g2");
    Finding finding = findings(InsideMendingTest::isAboutTheTrainer).getFirst();
    Offer offer = Offer.of(finding, fixes(finding).getFirst(), trial.window().bench());
    Design shown = offer.edit().apply(trial.design());
    WindowTrial.fx(() -> {
      offer.take();
      return true;
    });
    assertEquals(shown, trial.design());
  }

  private static boolean isAboutTheTrainer(Finding finding) {
    return finding.elements().equals(List.of("trn"));
  }

  private static boolean isAboutOthers(Finding finding) {
    return !finding.elements().isEmpty() && !finding.elements().contains("trn");
  }

  /// Takes every fix of some findings, each from where somebody was at first. What it adds has to
  /// be seen afterwards.
  private List<Component> mendAll(Predicate<Finding> which) {
    Optional<String> at = WindowTrial.fx(() -> canvas().lens().room().root());
    List<Component> all = new ArrayList<>();
    for (Finding finding : findings(which)) {
      for (Fix fix : fixes(finding)) {
        WindowTrial.fx(() -> {
          at.ifPresentOrElse(canvas().lens()::enter, canvas().lens()::leaveAll);
          Offer.of(finding, fix, trial.window().bench()).take();
          return true;
        });
        List<Component> made =
            trial.design().components().stream()
                .filter(each -> start.component(each.id()).isEmpty())
                .toList();
        Design seen = WindowTrial.fx(() -> canvas().lens().room().open());
        made.forEach(each -> assertTrue(seen.component(each.id()).isPresent(), fix.label()));
        all.addAll(made);
        trial.run("edit.undo");
      }
    }
    return all;
  }

  private List<Finding> findings(Predicate<Finding> which) {
    return WindowTrial.fx(
        () -> trial.window().bench().findings().get().stream().filter(which).toList());
  }

  private List<Fix> fixes(Finding finding) {
    return WindowTrial.fx(() -> trial.window().bench().review().remedies().of(finding));
  }

  private void enter(String boundary) {
    WindowTrial.fx(() -> {
      canvas().lens().enter(boundary);
      return true;
    });
    trial.settle();
  }

  private CanvasView canvas() {
    return trial.window().canvas();
  }
}
