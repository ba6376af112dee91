package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.PortRef;
import org.plumbline.edit.Edit;
import org.plumbline.edit.MoveElements;
import org.plumbline.edit.Reconnect;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.RenameElement;
import org.plumbline.json.Json;

/// Checking again after an edit finds what checking anew finds.
class RechecksTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final Checks CHECKS = new Checks(Examples.CATALOG);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void afterAnyRowOfEditsTheSameIsFoundAsAnew(long seed) {
    RandomDesigns designs = new RandomDesigns(seed);
    Random dice = new Random(seed);
    for (int n = 0; n < 30; n++) {
      Rechecks rechecks = new Rechecks();
      Design design = designs.next();
      for (int edit = 0; edit < 4; edit++) {
        design =
            switch (dice.nextInt(7)) {
              case 0 -> designs.next();
              case 1, 2 -> moved(design, dice);
              case 3 -> rewired(design, dice);
              case 4 -> design.withConnections(designs.next().connections());
              default -> renamed(design, dice);
            };
        assertEquals(
            Review.of(CHECKS, design, TODAY).found(), rechecks.of(CHECKS, design, TODAY).found());
      }
    }
  }

  private static Design moved(Design design, Random dice) {
    if (design.components().isEmpty()) {
      return design;
    }
    Component any = design.components().get(dice.nextInt(design.components().size()));
    double distance = dice.nextInt(-3, 4) * 120.0;
    return new MoveElements(List.of(any.id()), distance, distance).apply(design);
  }

  /// Without one of its connections, or with one of them led elsewhere, also where it must not go.
  private static Design rewired(Design design, Random dice) {
    if (design.connections().isEmpty() || design.components().isEmpty()) {
      return design;
    }
    Connection any = design.connections().get(dice.nextInt(design.connections().size()));
    Component other = design.components().get(dice.nextInt(design.components().size()));
    Edit edit =
        dice.nextBoolean()
            ? new RemoveElements(List.of(any.id()))
            : new Reconnect(any.id(), any.from(), new PortRef(other.id(), any.to().port()));
    return edit.apply(design);
  }

  /// Under a name of its own, that of another, none, or one that is too long.
  private static Design renamed(Design design, Random dice) {
    if (design.components().isEmpty()) {
      return design;
    }
    Component any = design.components().get(dice.nextInt(design.components().size()));
    String name =
        switch (dice.nextInt(4)) {
          case 0 -> design.components().getFirst().name();
          case 1 -> "";
          case 2 -> "Name ".repeat(30);
          default -> "Called " + dice.nextInt(1000);
        };
    return new RenameElement(any.id(), name).apply(design);
  }

  @Test
  void whateverAnExampleFindsItSaysTheNewName() {
    for (Json.JsonObject example : Examples.all()) {
      Design design = Examples.design(example, "bad");
      for (Component each : design.components()) {
        Rechecks rechecks = new Rechecks();
        rechecks.of(CHECKS, design, TODAY);
        Design renamed = new RenameElement(each.id(), "Quite another name").apply(design);
        assertEquals(
            Review.of(CHECKS, renamed, TODAY).found(), rechecks.of(CHECKS, renamed, TODAY).found());
      }
    }
  }

  @Test
  void whateverAnExampleFindsStandsWithoutAnyOfItsConnections() {
    for (Json.JsonObject example : Examples.all()) {
      Design design = Examples.design(example, "bad");
      for (Connection each : design.connections()) {
        Rechecks rechecks = new Rechecks();
        rechecks.of(CHECKS, design, TODAY);
        Design cut = new RemoveElements(List.of(each.id())).apply(design);
        assertEquals(
            Review.of(CHECKS, cut, TODAY).found(), rechecks.of(CHECKS, cut, TODAY).found());
      }
    }
  }

  /// One card is laid over another and taken away again.
  @Test
  void whatOverlapsAfterAMoveIsFound() {
    Design apart =
        Examples.design(
            Examples.all().stream()
                .filter(each -> Examples.text(each, "rule").equals("overlapping-elements"))
                .findFirst()
                .orElseThrow(),
            "good");
    Component first = apart.components().getFirst();
    Component second = apart.components().get(1);
    Design over =
        new MoveElements(
                List.of(second.id()),
                first.bounds().x() - second.bounds().x(),
                first.bounds().y() - second.bounds().y())
            .apply(apart);
    assertTrue(Layout.isAllThatDiffers(apart, over));
    Rechecks rechecks = new Rechecks();
    assertFalse(overlaps(rechecks, apart));
    assertTrue(overlaps(rechecks, over));
    assertFalse(overlaps(rechecks, apart));
  }

  private static boolean overlaps(Rechecks rechecks, Design design) {
    return rechecks.of(CHECKS, design, TODAY).found().open().now().stream()
        .anyMatch(each -> each.rule().equals("overlapping-elements"));
  }

  @Test
  void otherRulesCountAtOnce() {
    Design design = new RandomDesigns(4).next();
    Rechecks rechecks = new Rechecks();
    assertFalse(rechecks.of(CHECKS, design, TODAY).found().open().now().isEmpty());
    Checks learner = CHECKS.by(new RuleSet(RuleSet.Profile.LEARNER, Map.of()));
    assertTrue(
        rechecks.of(learner, design, TODAY).found().open().now().stream()
            .noneMatch(each -> each.severity() == Severity.ADVICE));
  }

  @Test
  void whatIsRenamedHasNotOnlyMoved() {
    Design design = new RandomDesigns(5).next();
    String any = design.components().getFirst().id();
    assertFalse(Layout.isAllThatDiffers(design, new RenameElement(any, "Otherwise").apply(design)));
    assertFalse(Layout.isAllThatDiffers(design, design.withTitle("Otherwise")));
    assertFalse(Layout.isAllThatDiffers(design, design.withComponents(List.of())));
  }
}
