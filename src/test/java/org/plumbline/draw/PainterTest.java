package org.plumbline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;
import static org.plumbline.edit.Sketch.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Properties;
import org.plumbline.design.RandomDesigns;
import org.plumbline.edit.CollapseBoundary;
import org.plumbline.edit.Edit;
import org.plumbline.edit.MoveElements;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.RenameElement;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

final class PainterTest {
  private static final Painter PAINTER = new Painter(Catalog.bundled());

  private static Drawing paint(Design design) {
    return PAINTER.paint(design, Style.LIGHT, Told.NOTHING);
  }

  private static Component at(double x, double y, Component component) {
    return component.withBounds(component.bounds().at(new Point(x, y)));
  }

  private static Design pair() {
    return design(
        at(0, 0, component("store", "feature-store")),
        at(400, 0, component("serving", "online-serving")),
        connection("store.online", "serving.features"));
  }

  private static Figure figure(Drawing drawing, String element) {
    return drawing.figures().stream()
        .filter(each -> each.element().equals(element))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(Figure figure) {
    return figure.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .toList();
  }

  @Test
  void aCardSaysItsNameAndItsTechnology() {
    Component store =
        component("store", "feature-store")
            .withName("Courier features")
            .withProperties(Properties.of(Map.of("technology", Value.of("Feast"))));
    assertEquals(
        List.of("Courier features", "Feast"), texts(figure(paint(design(store)), "store")));
  }

  @Test
  void replicasStandInAPillOnlyIfThereAreSeveral() {
    Component one = component("serving", "online-serving");
    Component three = one.withProperties(Properties.of(Map.of("replicas", Value.of(3.0))));
    assertFalse(texts(figure(paint(design(one)), "serving")).contains("×3"));
    assertTrue(texts(figure(paint(design(three)), "serving")).contains("×3"));
  }

  @Test
  void anUnknownTypeIsSaidToBeUnknown() {
    Drawing drawing = paint(design(component("odd", "warp-core")));
    assertTrue(texts(figure(drawing, "odd")).contains("Unknown: warp-core"));
  }

  @Test
  void textsStayInsideTheirCard() {
    Component wordy =
        component("wordy", "feature-store")
            .withName("An unreasonably long name for one component that nobody would choose")
            .withProperties(
                Properties.of(Map.of("technology", Value.of("Some very long technology name 42"))));
    Figure card = figure(paint(design(wordy)), "wordy");
    for (Mark mark : card.marks()) {
      if (mark instanceof Mark.Text text) {
        double width =
            TextMeasure.bundled()
                .width(text.text(), new TextMeasure.Font(text.size(), text.weight()));
        assertTrue(text.at().x() + width <= wordy.bounds().right() - 8, text.text());
        assertTrue(text.at().y() < wordy.bounds().bottom() - 4, text.text());
      }
    }
    assertEquals(3, texts(card).size());
  }

  @Test
  void aConnectionWithoutATargetIsARedStub() {
    Design broken =
        design(component("store", "feature-store"), connection("store.online", "gone.features"));
    Figure stub = figure(paint(broken), "store-online-gone-features");
    Mark.Line line = (Mark.Line) stub.marks().getFirst();
    assertEquals(Style.LIGHT.signals().error(), line.stroke().color());
  }

  @Test
  void aConnectionThatIsWrongIsDrawnInTheColourOfItsBadge() {
    String id = "store-online-serving-features";
    for (Told.Badge badge : List.of(Told.Badge.ERROR, Told.Badge.WARNING)) {
      Told told = new Told(Map.of(id, List.of(badge)), Map.of());
      Figure wire = figure(PAINTER.paint(pair(), Style.LIGHT, told), id);
      Style.Signals signals = Style.LIGHT.signals();
      assertEquals(
          badge == Told.Badge.ERROR ? signals.error() : signals.warning(),
          wire.marks().stream()
              .filter(Mark.Line.class::isInstance)
              .map(mark -> ((Mark.Line) mark).stroke().color())
              .findFirst()
              .orElseThrow());
    }
  }

  @Test
  void theBadgesOfACardAreAllThatStandsOnItsEdge() {
    Component card = component("server", "online-serving");
    Told told =
        new Told(Map.of("server", List.of(Told.Badge.ERROR, Told.Badge.DECISION)), Map.of());
    Figure bare = figure(paint(design(card)), "server");
    Figure badged = figure(PAINTER.paint(design(card), Style.LIGHT, told), "server");
    assertEquals(List.of(), bare.badges(card.bounds()));
    List<Mark> more = new ArrayList<>(badged.marks());
    more.removeAll(bare.marks());
    assertEquals(more, badged.badges(card.bounds()));
    assertFalse(more.isEmpty());
  }

  @Test
  void controlCharactersAreShownAndTurnNothing() {
    Component tricky = component("tricky", "feature-store").withName("a\u202Eb\u0007c\nd");
    assertEquals("a\uFFFDb\uFFFDc d", texts(figure(paint(design(tricky)), "tricky")).getFirst());
  }

  @Test
  void thePointerFindsCardsThenConnectionsThenBoundaries() {
    Design area =
        pair()
            .withBoundaries(
                List.of(Sketch.boundary("area").withBounds(new Rect(-40, -40, 700, 200))));
    Drawing drawing = paint(area);
    assertEquals("store", drawing.at(new Point(20, 20), 4).orElseThrow().element());
    assertEquals(
        "store-online-serving-features", drawing.at(new Point(200, 35), 4).orElseThrow().element());
    assertEquals("area", drawing.at(new Point(300, 120), 4).orElseThrow().element());
    assertEquals(Optional.empty(), drawing.at(new Point(300, 300), 4));
  }

  @Test
  void aCollapsedBoundaryStandsForItsComponents() {
    Design area =
        design(
            at(300, 0, inside("area", component("store", "feature-store"))),
            at(700, 0, component("serving", "online-serving")),
            connection("store.online", "serving.features"),
            Sketch.boundary("area").withCollapsed(true));
    Drawing drawing = paint(area);
    assertEquals(
        List.of("store-online-serving-features", "serving", "area"),
        drawing.figures().stream().map(Figure::element).toList());
    assertTrue(texts(figure(drawing, "area")).contains("1 component"));
    assertEquals(176, drawing.figures().getFirst().way().getFirst().x());
  }

  @Test
  void fadedCardsStillHideWhatLiesBehind() {
    Told told = new Told(Map.of(), Map.of("store", Told.Emphasis.FADED));
    Drawing drawing = PAINTER.paint(pair(), Style.DARK, told);
    Mark.Box card = (Mark.Box) figure(drawing, "store").marks().getFirst();
    assertEquals(1, card.fill().orElseThrow().opacity());
  }

  @Test
  void theNameOfWhatFlowsIsShownWhereThereIsRoomAndOnceForOnePort() {
    Design fan =
        design(
            at(0, 0, component("store", "feature-store")),
            at(500, 0, component("one", "online-serving")),
            at(500, 200, component("two", "online-serving")),
            connection("store.online", "one.features"),
            connection("store.online", "two.features"));
    List<String> labels =
        paint(fan).figures().stream()
            .filter(each -> each.kind() == Figure.Kind.CONNECTION)
            .flatMap(each -> texts(each).stream())
            .toList();
    assertEquals(List.of("Features"), labels);
  }

  @Test
  void movingOneCardOfManyRemakesOnlyWhatIsNear() {
    List<Component> cards = new ArrayList<>();
    for (int n = 0; n < 2_000; n++) {
      cards.add(at(n % 50 * 240, n / 50 * 130, component("c" + n, "feature-store")));
    }
    Design many = Design.titled("Many").withComponents(cards);
    Drawing before = paint(many);
    Design moved = new MoveElements(List.of("c1000"), 8, 8).apply(many);
    Drawing after = PAINTER.paint(new Scene(moved, Style.LIGHT, Told.NOTHING), before);
    for (int n = 0; n < 2_000; n++) {
      if (n != 1_000) {
        assertSame(before.figures().get(n), after.figures().get(n));
      }
    }
    assertEquals(8 + 240 * (1000 % 50), after.figures().get(1_000).bounds().x());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void paintingAfterAnEditIsTheSameAsFromScratch(long seed) {
    Random dice = new Random(seed);
    Design design = RandomDesigns.design(seed, 25);
    Drawing drawing = paint(design);
    for (int n = 0; n < 25; n++) {
      design = edit(design, dice).apply(design);
      Told told = told(design, dice);
      Style style = dice.nextInt(8) == 0 ? Style.DARK : Style.LIGHT;
      drawing = PAINTER.paint(new Scene(design, style, told), drawing);
      Drawing scratch = PAINTER.paint(design, style, told);
      assertEquals(scratch.figures(), drawing.figures(), "step " + n);
      Rect view = new Rect(dice.nextInt(900), dice.nextInt(900), 300, 200);
      assertEquals(scratch.within(view), drawing.within(view));
    }
  }

  private static Edit edit(Design design, Random dice) {
    List<String> ids =
        Stream.concat(
                Elements.placed(design).map(each -> each.id()),
                design.connections().stream().map(each -> each.id()))
            .toList();
    String id = ids.isEmpty() ? "none" : ids.get(dice.nextInt(ids.size()));
    return switch (dice.nextInt(8)) {
      case 0 -> new RenameElement(id, "Name " + dice.nextInt(100));
      case 1 -> new RemoveElements(List.of(id));
      case 2 -> new CollapseBoundary(id, dice.nextBoolean());
      default -> new MoveElements(List.of(id), dice.nextInt(300) - 150, dice.nextInt(300) - 150);
    };
  }

  private static Told told(Design design, Random dice) {
    if (design.components().isEmpty() || dice.nextBoolean()) {
      return Told.NOTHING;
    }
    String id = design.components().get(dice.nextInt(design.components().size())).id();
    return new Told(Map.of(id, List.of(Told.Badge.WARNING)), Map.of(id, Told.Emphasis.SELECTED));
  }
}
