package org.plumbline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.design.StoryStep;
import org.plumbline.draw.Told;
import org.plumbline.overlay.Overlay;
import org.plumbline.overlay.Question;
import org.plumbline.store.Templates;

/// A step of a story that asks something shows and says the answer.
class AnswersTest {
  private static final Catalog CATALOG = Catalog.bundled();

  @Test
  void aStepSaysTheAnswerBelowItsTextAndShowsItInTheDrawing() {
    Design design = asking("failure-simulation:fs");
    Answers answers = Answers.of(design, CATALOG);
    Slide slide = answers.on(Show.of(design).getFirst());
    Overlay answer = answers.to(new Question.Failure(List.of("fs")));
    assertEquals(slide.say() + "\n\n" + answer.sentence(), slide.said());
    assertEquals(answer.shading(), slide.told(design, Told.NOTHING).shading());
    assertFalse(slide.told(design, Told.NOTHING).emphasis().isEmpty(), "the rest steps back");
    assertTrue(answer.sentence().contains("Feature store"), answer.sentence());
  }

  @Test
  void aStepThatAsksNothingIsShownAsItIs() {
    Design design = asking("");
    Slide slide = Answers.of(design, CATALOG).on(Show.of(design).getFirst());
    assertEquals(Show.of(design).getFirst(), slide);
    assertEquals(slide.say(), slide.said());
    assertTrue(slide.told(design, Told.NOTHING).shading().isNone());
    assertEquals(List.of(), Answers.doubts(design));
  }

  @Test
  void aWordThatNobodyKnowsIsSaidAndDoesNoHarm() {
    for (String word : List.of("heat-map", "latency2", ":", "failure:fs", "\u0000\u202e")) {
      Design design = asking(word);
      Slide slide = Answers.of(design, CATALOG).on(Show.of(design).getFirst());
      assertEquals(Show.of(design).getFirst(), slide);
      assertEquals(1, Answers.doubts(design).size());
      String title = design.story().getFirst().title();
      assertTrue(Answers.doubts(design).getFirst().contains(title));
      assertFalse(Answers.doubts(design).getFirst().contains("\u202e"));
    }
  }

  @Test
  void whatIsGoneNoLongerFailsAndThatIsSaid() {
    Design design = asking("failure-simulation:fs,long-gone,replica=gone,surge=2");
    Slide slide = Answers.of(design, CATALOG).on(Show.of(design).getFirst());
    assertEquals(
        Optional.of(new Question.Failure(List.of("fs", "surge=2"))),
        slide.answer().map(Overlay::question));
    assertEquals(1, Answers.doubts(design).size());
    assertEquals(List.of(), Answers.doubts(asking("failure-simulation:fs,surge=2")));
  }

  @Test
  void whatFailsIsInTheLightUnlessAllIs() {
    Design design = asking("failure-simulation:fs");
    StoryStep step = design.story().getFirst().withFocus(List.of("app"));
    assertTrue(Show.slide(design, step).lit().containsAll(List.of("app", "fs")));
    assertTrue(Show.slide(design, step.withFocus(List.of())).lit().isEmpty());
    assertFalse(Show.slide(design, step.withOverlay("latency")).lit().contains("fs"));
  }

  @Test
  void whatSeveralStepsAskIsWorkedOutOnce() {
    Design design = asking("latency");
    Answers answers = Answers.of(design, CATALOG);
    Slide slide = Show.of(design).getFirst();
    assertSame(answers.on(slide).answer().orElseThrow(), answers.on(slide).answer().orElseThrow());
  }

  private static Design asking(String overlay) {
    Design design = Templates.find("realtime-feature-store", CATALOG).orElseThrow();
    return design.withStory(List.of(design.story().getFirst().withOverlay(overlay)));
  }
}
