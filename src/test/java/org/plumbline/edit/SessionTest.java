package org.plumbline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;

final class SessionTest {
  private final Session session =
      new Session(design(component("a", "cache"), component("b", "cache")));

  @Test
  void undoingEverythingGivesTheStartAndRedoingEverythingTheEnd() {
    for (long seed = 0; seed < 50; seed++) {
      Session random = new Session(session.design());
      Design start = random.design();
      List<Design> visited = new ArrayList<>(List.of(start));
      Random dice = new Random(seed);
      for (int n = 0; n < 40; n++) {
        random.commit(randomEdit(random.design(), dice));
        if (!random.design().equals(visited.getLast())) {
          visited.add(random.design());
        }
      }
      for (Design expected : visited.reversed()) {
        assertEquals(expected, random.design(), "seed " + seed);
        random.undo();
      }
      assertEquals(start, random.design());
      for (Design expected : visited) {
        assertEquals(expected, random.design(), "seed " + seed);
        random.redo();
      }
    }
  }

  private static Edit randomEdit(Design design, Random dice) {
    List<String> ids = new ArrayList<>(Elements.ids(design).stream().sorted().toList());
    String one = ids.isEmpty() ? "none" : ids.get(dice.nextInt(ids.size()));
    return switch (dice.nextInt(5)) {
      case 0 -> new MoveElements(List.of(one), dice.nextInt(3) * 16 - 16, 0);
      case 1 -> new RenameElement(one, "name " + dice.nextInt(3));
      case 2 -> new RemoveElements(List.of(one));
      case 3 ->
          new AddComponent(component(Elements.freeId("cache", Elements.ids(design)), "cache"));
      default -> new ReorderElements(List.of(one), ReorderElements.Direction.FRONT);
    };
  }

  @Test
  void aNewEditDropsWhatCouldBeRedone() {
    session.commit(new RenameElement("a", "one"));
    session.undo();
    session.commit(new RenameElement("a", "two"));
    assertEquals(Optional.empty(), session.redoName());
    assertEquals(Optional.of("Rename"), session.undoName());
  }

  @Test
  void dirtyIsAskedOfTheContentNotOfTheSteps() {
    assertFalse(session.dirty());
    session.commit(new RenameElement("a", "one"));
    assertTrue(session.dirty());
    session.commit(new RenameElement("a", "a"));
    assertFalse(session.dirty(), "renamed back by hand");
  }

  @Test
  void previewsAreComputedFromTheStartOfTheGestureAndLeaveNoTrace() {
    Design start = session.design();
    session.preview(new MoveElements(List.of("a"), 10, 0));
    session.preview(new MoveElements(List.of("a"), 20, 0));
    assertEquals(20, session.shown().component("a").orElseThrow().bounds().x());
    assertEquals(start, session.design());
    session.cancel();
    assertEquals(start, session.shown());
    assertEquals(Optional.empty(), session.undoName());
  }

  @Test
  void anEditThatChangesNothingIsNoStep() {
    session.commit(new MoveElements(List.of("a"), 0, 0));
    assertEquals(Optional.empty(), session.undoName());
  }

  @Test
  void whatIsRemovedIsNoLongerSelected() {
    session.select(List.of("a", "b"));
    session.commit(new RemoveElements(List.of("a")));
    assertEquals(Set.of("b"), session.selection());
  }

  @Test
  void observersHearWhatChangedUntilTheyLeave() {
    List<Session.Change> heard = new ArrayList<>();
    Runnable leave = session.observe(heard::add);
    session.preview(new MoveElements(List.of("a"), 10, 0));
    session.commit(new MoveElements(List.of("a"), 10, 0));
    session.saved(session.design());
    leave.run();
    session.undo();
    assertEquals(
        List.of(Session.Change.PREVIEW, Session.Change.DESIGN, Session.Change.SAVED), heard);
  }

  @Test
  void anOfferLeavesWhatIsSeenAloneUntilItIsTaken() {
    Design before = session.design();
    List<Session.Change> told = new ArrayList<>();
    session.observe(told::add);
    Edit edit = new RemoveElements(List.of("a"));
    session.propose(edit);
    assertEquals(before, session.shown());
    assertEquals(Optional.of(edit.apply(before)), session.proposed());
    session.withdraw();
    session.withdraw();
    assertEquals(Optional.empty(), session.proposed());
    assertEquals(List.of(Session.Change.PREVIEW, Session.Change.PREVIEW), told);
    session.propose(edit);
    session.commit(edit);
    assertEquals(Optional.empty(), session.proposed());
    session.undo();
    assertEquals(before, session.design());
    assertEquals(Optional.empty(), session.undoName());
  }
}
