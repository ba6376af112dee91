package org.plumbline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.Ledger;
import org.plumbline.design.StoryStep;
import org.plumbline.design.Variant;
import org.plumbline.geom.Point;
import org.plumbline.store.DesignReader;
import org.plumbline.store.DesignWriter;
import org.plumbline.store.Templates;

/// Whoever removes something leaves a file behind that is whole.
class MentionsTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Design SHOP =
      Design.titled("Shop")
          .withComponents(List.of(component("orders", "Orders"), component("store", "")))
          .withDecisions(
              List.of(
                  Decision.titled("d1", "Keep orders").withAbout(List.of("orders", "store")),
                  Decision.titled("d2", "As it was").withAbout(List.of("nobody"))))
          .withStory(
              List.of(
                  new StoryStep(
                      "s1", "Orders", "", "", List.of("orders", "store"), "", Extras.NONE)));

  private static Component component(String id, String name) {
    return Component.of(id, CATALOG.component("event-source").orElseThrow(), new Point(0, 0))
        .withName(name);
  }

  private static Session without(Design design, String... ids) {
    Session session = new Session(design);
    session.commit(new RemoveElements(List.of(ids)));
    return session;
  }

  private static Decision decision(Session session, String id) {
    return session.design().decisions().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static List<String> templates() {
    return Templates.ids();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aFileFromWhichAnythingWasRemovedOpensWithoutRepairs(String template) {
    Design design = Templates.find(template, CATALOG).orElseThrow();
    for (Component each : design.components()) {
      Design left = without(design, each.id()).design();
      DesignReader.Loaded loaded =
          assertInstanceOf(
              DesignReader.Loaded.class,
              DesignReader.read(DesignWriter.write(left, CATALOG), CATALOG));
      assertEquals(List.of(), loaded.repairs(), each.id());
      assertEquals(left, loaded.design());
    }
  }

  @Test
  void aStepLetsGoOfWhatIsRemovedAndADecisionKeepsItsName() {
    Session session = without(SHOP, "orders", "store");
    Decision decision = decision(session, "d1");
    assertEquals(List.of(), decision.about());
    assertEquals(List.of("Orders", "store"), decision.gone(), "by its id what has no name");
    assertTrue(new Ledger(session.design()).isFlagged(decision));
    assertEquals(List.of(), session.design().story().getFirst().focus());
    session.undo();
    assertEquals(SHOP, session.design());
  }

  @Test
  void whatWasCutAndPastedIsSpokenOfAsBefore() {
    Session session = without(SHOP, "orders");
    session.commit(new AddComponent(component("orders", "Orders")));
    Decision decision = decision(session, "d1");
    assertEquals(List.of("store", "orders"), decision.about());
    assertEquals(List.of(), decision.gone());
    assertEquals(List.of("store", "orders"), session.design().story().getFirst().focus());
    session.undo();
    assertEquals(List.of("Orders"), decision(session, "d1").gone());
  }

  @Test
  void aReferenceThatWasBrokenBeforeStaysAsItIs() {
    Decision decision = decision(without(SHOP, "orders"), "d2");
    assertEquals(List.of("nobody"), decision.about());
    assertEquals(List.of(), decision.gone());
  }

  @Test
  void whatOnlyAVariantDoesWithoutIsStillSpokenOf() {
    Variant lean = Variant.named("lean", "Lean");
    Session session = new Session(SHOP.withVariants(List.of(lean)));
    session.enter("lean");
    session.commit(new RemoveElements(List.of("orders")));
    assertEquals(SHOP.decisions(), session.whole().decisions());
    assertEquals(SHOP.story(), session.whole().story());
    assertEquals(SHOP.decisions(), session.design().decisions());
  }
}
