package org.plumbline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.design.Design;
import org.plumbline.design.StoryStep;

/// What is done to a story, each step of it taken back by one undo under a name that says it.
class TellingTest {
  private final Session session =
      new Session(
          Sketch.design(component("lake", "data-lake"), component("store", "feature-store")));

  @Test
  void aNewStepStandsWhereItIsWantedAndUndoTakesItAway() {
    add("End", 0);
    add("Begin", 0);
    assertEquals(List.of("Begin", "End"), titles());
    assertEquals(Optional.of("Add step"), session.undoName());
    session.undo();
    assertEquals(List.of("End"), titles());
  }

  @Test
  void stepsWithTheSameTitleAndComponentsWithThatIdHaveIdsOfTheirOwn() {
    add("Lake", 0);
    add("Lake", 1);
    assertEquals(2, session.design().story().stream().map(StoryStep::id).distinct().count());
    assertTrue(session.design().story().stream().noneMatch(each -> each.id().equals("lake")));
  }

  @Test
  void aStepMovesToAnyPlaceAndNoFartherThanTheEnds() {
    add("A", 9);
    add("B", 9);
    add("C", 9);
    move("C", 0);
    assertEquals(List.of("C", "A", "B"), titles());
    assertEquals(Optional.of("Move step"), session.undoName());
    move("C", 99);
    assertEquals(List.of("A", "B", "C"), titles());
    Optional<String> before = session.undoName();
    session.undo();
    session.undo();
    assertEquals(List.of("A", "B", "C"), titles());
    move("A", -5);
    assertEquals(Optional.of("Add step"), session.undoName(), "a move to its own place is none");
    assertEquals(Optional.of("Move step"), before);
  }

  @Test
  void eachPartOfAStepChangesAloneAndSaysSo() {
    add("A", 0);
    StoryStep step = session.design().story().getFirst();
    session.commit(telling().change(Telling.Part.SAY, step.withSay("Said")));
    assertEquals(Optional.of("Change the text of a step"), session.undoName());
    StoryStep said = session.design().story().getFirst();
    assertEquals(step.withSay("Said"), said);
    session.commit(telling().change(Telling.Part.FOCUS, said.withFocus(List.of("lake"))));
    assertEquals(Optional.of("Change the focus of a step"), session.undoName());
    assertEquals(List.of("lake"), session.design().story().getFirst().focus());
    assertEquals("Said", session.design().story().getFirst().say());
  }

  @Test
  void aCopyStandsBehindItsOriginalWithEverythingButItsId() {
    add("A", 0);
    add("B", 1);
    String first = session.design().story().getFirst().id();
    StoryStep copy = telling().copy(first).orElseThrow();
    session.commit(telling().duplicate(first, copy));
    assertEquals(List.of("A", "A", "B"), titles());
    assertNotEquals(first, session.design().story().get(1).id());
    assertEquals(Optional.of("Duplicate step"), session.undoName());
  }

  @Test
  void aStepThatIsDeletedComesBackWhereItWas() {
    add("A", 0);
    add("B", 1);
    add("C", 2);
    session.commit(telling().remove(session.design().story().get(1).id()));
    assertEquals(List.of("A", "C"), titles());
    assertEquals(Optional.of("Delete step"), session.undoName());
    session.undo();
    assertEquals(List.of("A", "B", "C"), titles());
  }

  @Test
  void aDraftIsOneStepBehindWhatThereIs() {
    add("A", 0);
    List<StoryStep> draft =
        List.of(telling().fresh("A", List.of("lake")), telling().fresh("A", List.of("store")));
    session.commit(telling().draft(draft));
    assertEquals(List.of("A", "A", "A"), titles());
    assertEquals(3, session.design().story().stream().map(StoryStep::id).distinct().count());
    assertEquals(List.of("store"), session.design().story().getLast().focus());
    session.undo();
    assertEquals(List.of("A"), titles());
  }

  private Telling telling() {
    return new Telling(session.design());
  }

  private void add(String title, int index) {
    session.commit(telling().add(telling().fresh(title, List.of()), index));
  }

  private void move(String title, int index) {
    Design design = session.design();
    StoryStep step =
        design.story().stream()
            .filter(each -> each.title().equals(title))
            .findFirst()
            .orElseThrow();
    session.commit(telling().move(step.id(), index));
  }

  private List<String> titles() {
    return session.design().story().stream().map(StoryStep::title).toList();
  }
}
