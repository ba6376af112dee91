package org.plumbline.ui.canvas.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.canvas.tool.Trial.card;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Point;
import org.plumbline.rules.Fix;
import org.plumbline.rules.Severity;
import org.plumbline.rules.Verdict;

final class LinkingTest {
  private final Trial trial =
      new Trial(
          card("events", "event-source", 96, 96),
          card("ingest", "stream-ingestion", 400, 96),
          card("serving", "online-serving", 400, 400));

  /// The handle at the right of the card named events.
  private static final Point HANDLE = new Point(272, 128);

  private Trial pulling() {
    return trial.move(HANDLE.x(), HANDLE.y()).press(HANDLE.x(), HANDLE.y());
  }

  @Test
  void droppingOnALegalTargetConnectsWithTheLikeliestFlowInOneStep() {
    Design before = trial.design();
    pulling().drag(350, 120).drag(420, 120).release(420, 120);
    assertEquals(List.of("events.events > ingest.source"), trial.connections());
    assertEquals(Resting.IDLE, trial.gesture());
    trial.session().undo();
    assertEquals(before, trial.design());
  }

  @Test
  void whileDraggingLegalTargetsAreRingedAndTheRestFades() {
    pulling().drag(350, 300);
    assertEquals(
        List.of(new Aid.Ring(trial.bounds("ingest"), Aid.Tone.FINE)), trial.aids(Aid.Ring.class));
    assertEquals(
        java.util.Set.of("events", "ingest"), trial.aids(Aid.Spotlight.class).getFirst().lit());
  }

  @Test
  void theIllegalTargetUnderThePointerIsRingedInErrorAndSaysWhy() {
    pulling().drag(350, 300).drag(450, 430);
    assertTrue(
        trial.aids(Aid.Ring.class).contains(new Aid.Ring(trial.bounds("serving"), Aid.Tone.ERROR)));
    assertEquals(Aid.Tone.ERROR, trial.aids(Aid.Wire.class).getFirst().tone());
    Aid.Reason reason = trial.aids(Aid.Reason.class).getFirst();
    assertEquals(refusal().message(), reason.text());
    assertEquals(Aid.Tone.ERROR, reason.tone());
  }

  @Test
  void droppingOnAnIllegalTargetChangesNothingAndAsks() {
    Design before = trial.design();
    pulling().drag(350, 300).drag(450, 430).release(450, 430);
    assertEquals(before, trial.design());
    Effect.Refuse asked = trial.asked(Effect.Refuse.class).orElseThrow();
    assertEquals(refusal(), asked.verdict());
    assertEquals(trial.bounds("serving"), asked.beside());
    trial.escape();
    assertEquals(Resting.IDLE, trial.gesture());
  }

  @Test
  void theLikeliestRepairMakesTheConnectionRight() {
    List<Fix> repairs = refusal().repairs();
    trial.session().commit(repairs.getFirst().edit());
    assertEquals(List.of("events.events > serving.events"), trial.connections());
    assertTrue(
        trial.sight().connecting().findings(trial.design()).now().stream()
            .noneMatch(finding -> finding.severity() == Severity.ERROR));
  }

  @Test
  void droppingOnTheBareCanvasOffersWhatMayFollow() {
    pulling().drag(600, 300).drag(800, 300).release(800, 300);
    assertEquals(
        new Effect.OfferFollowers("events", new Point(800, 300)),
        trial.asked(Effect.OfferFollowers.class).orElseThrow());
    assertEquals(List.of(), trial.connections());
  }

  @Test
  void escapeGivesTheConnectionUp() {
    Design before = trial.design();
    pulling().drag(350, 120).escape();
    assertEquals(before, trial.design());
    assertEquals(List.of(), trial.aids());
  }

  @Test
  void aClickOnTheHandleAndAClickOnTheTargetConnectWithoutADrag() {
    pulling().release(HANDLE.x(), HANDLE.y()).move(350, 120).move(420, 120).click(420, 120);
    assertEquals(List.of("events.events > ingest.source"), trial.connections());
  }

  @Test
  void theKeyboardAimsAtLegalTargetsAndConnects() {
    Linking linking = Linking.from(trial.design().component("events").orElseThrow());
    Linking aimed = linking.next(trial.sight(), ReadingOrder.Way.FORWARD);
    assertEquals("ingest", aimed.target(trial.sight()).orElseThrow().id());
    trial.take(aimed.drop(trial.sight()));
    assertEquals(List.of("events.events > ingest.source"), trial.connections());
  }

  @Test
  void arrowsAimAtWhateverLiesThatWay() {
    Linking linking = Linking.from(trial.design().component("events").orElseThrow());
    Linking right = linking.aimed(trial.sight(), new Point(1, 0));
    assertEquals("ingest", right.target(trial.sight()).orElseThrow().id());
    Linking below = right.aimed(trial.sight(), new Point(0, 1));
    assertEquals("serving", below.target(trial.sight()).orElseThrow().id());
  }

  @Test
  void whileKeysLeadItTheHintSaysWhatIsAimedAtAndWhatWouldComeOfIt() {
    Linking linking = Linking.from(trial.design().component("events").orElseThrow());
    String awaited = said(linking);
    Linking legal = linking.aimed(trial.sight(), new Point(1, 0));
    assertEquals(
        "“ingest” takes event stream. Enter or a click connects it, Escape gives it up.",
        said(legal));
    assertEquals(Aid.Tone.FINE, trial.aids(Aid.Wire.class).getFirst().tone());
    Linking refused = legal.aimed(trial.sight(), new Point(0, 1));
    assertEquals(refusal().message() + " Enter says what to do instead.", said(refused));
    assertEquals(awaited, said(refused.toward(new Point(900, 900))));
  }

  @Test
  void towardsWhatOnlyGivesTheHintSaysWhichWayItWillRun() {
    Linking back = Linking.from(trial.design().component("ingest").orElseThrow());
    assertEquals(
        "“events” gives event stream. Enter or a click connects it, Escape gives it up.",
        said(back.aimed(trial.sight(), new Point(-1, 0))));
  }

  @Test
  void whatIsToBeSaidAgainstItIsSaidBeforeItIsMade() {
    Trial doubtful =
        new Trial(
            card("cards", "event-source", 96, 96), card("cleaning", "data-cleaning", 400, 96));
    Linking linking = Linking.from(doubtful.design().component("cards").orElseThrow());
    doubtful.take(Turn.to(linking.aimed(doubtful.sight(), new Point(1, 0))));
    assertEquals(
        "“cleaning” takes event stream. But: “cleaning” reads “cards” without ingestion."
            + " Enter or a click connects it, Escape gives it up.",
        doubtful.aids(Aid.Reason.class).getFirst().text());
  }

  /// What is said beside the tip, which is also what is read out.
  private String said(Linking linking) {
    trial.take(Turn.to(linking));
    String words = trial.aids(Aid.Reason.class).getFirst().text();
    assertEquals(Optional.of(words), linking.said(trial.sight()));
    return words;
  }

  @Test
  void aClickOnALabelAsksWhatElseMayFlow() {
    pulling().drag(350, 120).drag(420, 120).release(420, 120);
    trial.click(336, 128);
    assertInstanceOf(Resting.class, trial.gesture());
    assertEquals(
        Optional.of(trial.design().connections().getFirst().id()),
        trial.session().selection().stream().findFirst());
  }

  @Test
  void aPaletteCardSplitsTheConnectionItIsDroppedOn() {
    Trial split =
        new Trial(
            card("events", "event-source", 96, 96),
            card("store", "data-store", 800, 96),
            Sketch.connection("events.events", "store.raw"));
    place(split, "stream-ingestion", new Point(540, 128));
    assertEquals(
        List.of("events.events > stream-ingestion.source", "stream-ingestion.events > store.raw"),
        split.connections());
    split.session().undo();
    assertEquals(List.of("events.events > store.raw"), split.connections());
  }

  @Test
  void aPaletteCardJoinsTheBoundaryItIsDroppedIn() {
    Trial inside = new Trial(Sketch.boundary("area"));
    place(inside, "feature-store", new Point(203, 151));
    assertEquals(
        Optional.of("area"), inside.design().component("feature-store").orElseThrow().boundary());
    assertEquals(new Point(112, 112), inside.bounds("feature-store").corner());
    assertEquals(List.of("feature-store"), List.copyOf(inside.session().selection()));
  }

  @Test
  void aComponentAddedFromTheKeyboardIsConnectedToTheSelectedOneAndCoversNothing() {
    trial.session().select(List.of("events"));
    Inserting inserting =
        Inserting.of(Catalog.bundled().component("stream-ingestion").orElseThrow(), trial.sight());
    trial.session().commit(inserting.edit());
    assertEquals(List.of("events.events > stream-ingestion.source"), trial.connections());
    assertTrue(
        trial.design().components().stream()
            .filter(each -> !each.id().equals("stream-ingestion"))
            .noneMatch(each -> each.bounds().intersects(trial.bounds("stream-ingestion"))));
  }

  private static void place(Trial trial, String type, Point at) {
    var known = Catalog.bundled().component(type).orElseThrow();
    trial.take(Turn.to(Placing.of(known, at, trial.sight())));
    assertEquals(1, trial.drag(at.x(), at.y()).aids(Aid.Ghost.class).size());
    trial.release(at.x(), at.y());
  }

  private Verdict.Refused refusal() {
    return (Verdict.Refused)
        trial.sight().connecting().between(trial.design(), "events", "serving");
  }
}
