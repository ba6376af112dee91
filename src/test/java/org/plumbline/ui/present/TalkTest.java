package org.plumbline.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.ui.present.Talk.Cover;
import org.plumbline.ui.present.Talk.Panel;
import org.plumbline.ui.present.Talk.Tool;

/// What each thing that a presenter asks for makes of a talk.
class TalkTest {
  private static final Talk SEVEN = Talk.of(7, 0);

  @Test
  void itGoesThroughAllSlidesAndNoFarther() {
    assertEquals(1, after(SEVEN, Ask.NEXT).at());
    assertEquals(0, after(SEVEN, Ask.PREVIOUS).at());
    assertEquals(6, after(SEVEN, Ask.LAST, Ask.NEXT, Ask.DOWN).at());
    assertEquals(5, after(SEVEN, Ask.LAST, Ask.UP).at());
    assertEquals(0, after(SEVEN, Ask.LAST, Ask.FIRST).at());
    assertEquals(6, Talk.of(7, 99).at());
    assertEquals(0, Talk.of(1, -1).at());
  }

  @Test
  void aNumberAndEnterGoToThatSlide() {
    assertEquals(4, after(SEVEN.typed(5), Ask.GO).at());
    assertEquals("", after(SEVEN.typed(5), Ask.GO).typed());
    assertEquals(11, after(Talk.of(20, 0).typed(1).typed(2), Ask.GO).at());
    assertEquals(9, after(Talk.of(20, 0).typed(1).typed(0), Ask.GO).at());
    assertEquals(1, after(SEVEN, Ask.GO).at(), "Enter alone goes on");
  }

  @Test
  void aNumberThatIsNoSlideIsForgotten() {
    Talk wrong = after(after(SEVEN, Ask.NEXT).typed(9), Ask.GO);
    assertEquals(1, wrong.at());
    assertEquals("", wrong.typed());
    Talk long5 = SEVEN.typed(1).typed(1).typed(1).typed(1).typed(1);
    assertEquals("1111", long5.typed());
    assertEquals("", after(SEVEN.typed(3), Ask.NEXT).typed());
    assertEquals(1, after(SEVEN.typed(3), Ask.NEXT).at());
  }

  @Test
  void blackAndWhiteHideTheSlideAndTheSameKeyShowsItAgain() {
    assertEquals(Cover.BLACK, after(SEVEN, Ask.BLACK).cover());
    assertEquals(Cover.NONE, after(SEVEN, Ask.BLACK, Ask.BLACK).cover());
    assertEquals(Cover.WHITE, after(SEVEN, Ask.BLACK, Ask.WHITE).cover());
    Talk back = after(SEVEN, Ask.NEXT, Ask.BLACK, Ask.NEXT);
    assertEquals(Cover.NONE, back.cover());
    assertEquals(1, back.at(), "what was hidden is seen first");
    assertEquals(Cover.NONE, after(SEVEN.typed(3).after(Ask.GO), Ask.BLACK, Ask.LAST).cover());
  }

  @Test
  void amongAllSlidesArrowsWalkTheGridAndEnterChooses() {
    Talk all = after(SEVEN, Ask.OVERVIEW);
    assertEquals(3, all.columns());
    Talk below = after(all, Ask.DOWN, Ask.NEXT);
    assertEquals(4, below.looked());
    assertEquals(0, below.at(), "the slide itself stays until one is chosen");
    assertEquals(4, after(below, Ask.GO).at());
    assertEquals(Panel.NONE, after(below, Ask.GO).panel());
    assertEquals(0, after(below, Ask.OVERVIEW).at());
    assertEquals(6, after(all, Ask.LAST, Ask.DOWN).looked(), "there is nothing below the last row");
    assertEquals(1, after(SEVEN, Ask.NEXT, Ask.OVERVIEW).looked());
    assertEquals(2, after(all.typed(3), Ask.GO).at());
  }

  @Test
  void leavingClosesWhatLiesAboveFirstAndThenEnds() {
    Talk typed = after(SEVEN, Ask.OVERVIEW).typed(3);
    assertEquals(Panel.OVERVIEW, after(typed, Ask.LEAVE).panel());
    assertEquals("", after(typed, Ask.LEAVE).typed());
    assertEquals(Panel.NONE, after(typed, Ask.LEAVE, Ask.LEAVE).panel());
    assertFalse(after(typed, Ask.LEAVE, Ask.LEAVE).over());
    assertTrue(after(typed, Ask.LEAVE, Ask.LEAVE, Ask.LEAVE).over());
    assertTrue(after(SEVEN, Ask.NOTES, Ask.LEAVE).over());
    assertFalse(after(SEVEN, Ask.HELP, Ask.LEAVE).over());
    assertEquals(0, after(SEVEN, Ask.HELP, Ask.NEXT).at());
  }

  @Test
  void notesStayFromSlideToSlide() {
    assertEquals(Panel.NOTES, after(SEVEN, Ask.NOTES, Ask.NEXT).panel());
    assertEquals(Panel.NONE, after(SEVEN, Ask.NOTES, Ask.NEXT, Ask.NOTES).panel());
  }

  @Test
  void lightAndPenTakeTurnsAndGoByTheirOwnKey() {
    assertEquals(Tool.LASER, after(SEVEN, Ask.LASER).tool());
    assertEquals(Tool.PEN, after(SEVEN, Ask.LASER, Ask.DRAW).tool());
    assertEquals(Tool.NONE, after(SEVEN, Ask.DRAW, Ask.DRAW).tool());
    assertFalse(after(SEVEN, Ask.POINTER).shown().pointer());
    assertTrue(after(SEVEN, Ask.VIEW).shown().view());
    assertTrue(after(SEVEN, Ask.VIEW, Ask.POINTER, Ask.NEXT).shown().view());
  }

  @Test
  void theNextSlideIsSeenWholeAndZeroShowsTheWholeOfThisOne() {
    assertTrue(after(SEVEN, Ask.CLOSER).closeness().factor() > 1.4);
    assertEquals(1, after(SEVEN, Ask.CLOSER, Ask.NEXT).closeness().factor());
    assertEquals(Closeness.WHOLE, after(SEVEN, Ask.CLOSER, Ask.CLOSER).typed(0).closeness());
    assertEquals(1, after(SEVEN, Ask.CLOSER, Ask.FARTHER, Ask.FARTHER).closeness().factor(), 1e-9);
    assertTrue(after(SEVEN, Ask.CLOSER, Ask.LASER).closeness().factor() > 1.4);
  }

  private static Talk after(Talk talk, Ask... asks) {
    Talk next = talk;
    for (Ask ask : asks) {
      next = next.after(ask);
    }
    return next;
  }
}
