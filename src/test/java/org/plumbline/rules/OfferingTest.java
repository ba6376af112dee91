package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.edit.Edit;
import org.plumbline.geom.Point;
import org.plumbline.rules.Neighbour.Side;

/// What may follow a component, and what may come between two.
class OfferingTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Connecting CONNECTING = new Connecting(CATALOG);

  @Test
  void whatNeedsTheOutputInTheNextStagesIsOfferedFirst() {
    List<Neighbour> followers = CONNECTING.neighbours(type("feature-pipeline"), Side.AFTER);
    Neighbour first = followers.getFirst();
    assertEquals("feature-store", first.type().id());
    assertEquals("Needs features", first.reason());
    int optional = index(followers, "data-version-store");
    assertTrue(index(followers, "data-splitter") < index(followers, "dashboard"));
    assertTrue(index(followers, "data-splitter") < optional || optional < 0);
  }

  @Test
  void afterTheStreamComesWhatMovesOnAndOneMoreStreamLast() {
    List<Neighbour> followers = CONNECTING.neighbours(type("stream-ingestion"), Side.AFTER);
    assertEquals(
        List.of("data-cleaning", "feature-pipeline", "data-store"),
        followers.stream().limit(3).map(each -> each.type().id()).toList());
    assertEquals("stream-ingestion", followers.getLast().type().id());
  }

  @Test
  void oneMoreOfTheSameTypeIsAlwaysOfferedLast() {
    for (ComponentType type : CATALOG.components().values()) {
      for (Side side : Side.values()) {
        List<Neighbour> offers = CONNECTING.neighbours(type, side);
        int again = index(offers, type.id());
        assertTrue(again < 0 || again == offers.size() - 1, side + " " + type.id());
      }
    }
  }

  @Test
  void whatUsuallyComesNextIsOfferedFirstAndMayAllCome() {
    for (ComponentType type : CATALOG.components().values()) {
      List<String> usual = Usual.NEXT.getOrDefault(type.id(), List.of());
      assertFalse(usual.isEmpty(), type.id());
      assertEquals(usual, first(type, Side.AFTER, usual.size()));
    }
    Usual.PREVIOUS.forEach(
        (type, usual) -> assertEquals(usual, first(type(type), Side.BEFORE, usual.size())));
  }

  private static List<String> first(ComponentType type, Side side, int count) {
    return CONNECTING.neighbours(type, side).stream()
        .limit(count)
        .map(each -> each.type().id())
        .toList();
  }

  @Test
  void everyFollowerIsAddedConnectedWithNothingToObjectTo() {
    for (ComponentType source : CATALOG.components().values()) {
      Design one = design(component("a", source.id()));
      for (Neighbour follower : CONNECTING.neighbours(source, Side.AFTER)) {
        Design after = follower.add(one, "a", new Point(320, 0)).apply(one);
        assertEquals(2, after.components().size());
        assertEquals(new Point(320, 0), after.components().getLast().bounds().corner());
        assertEquals(Checked.NOTHING, CONNECTING.findings(after), source.id());
      }
    }
  }

  @Test
  void followersAreThoseThatConnectCleanly() {
    for (ComponentType source : CATALOG.components().values()) {
      long clean =
          CATALOG.components().values().stream()
              .filter(to ->
                  CONNECTING.from(ConnectingTest.pair(source.id(), to.id()), "a").to("b")
                      == Reach.Answer.FINE)
              .count();
      assertEquals(clean, CONNECTING.neighbours(source, Side.AFTER).size());
    }
  }

  @Test
  void aConnectionIsSplitByWhatFitsOnBothSides() {
    Design before = served();
    Connection split = before.connections().getFirst();
    Component between = component("cd", "cd-pipeline");
    Edit edit = CONNECTING.insertable(before, split, between).orElseThrow();
    Design after = edit.apply(before);
    assertEquals(Checked.NOTHING, CONNECTING.findings(after));
    assertEquals(
        List.of("r.released > cd.model", "cd.deployment > p.model"),
        after.connections().stream()
            .map(each -> each.from().text() + " > " + each.to().text())
            .toList());
    assertEquals(split.id(), after.connections().getFirst().id());
  }

  @Test
  void aComponentOfTheDesignSplitsAConnectionToo() {
    Design before =
        served().withComponents(append(served().components(), component("cd", "cd-pipeline")));
    Component between = before.component("cd").orElseThrow();
    Edit edit =
        CONNECTING.insertable(before, before.connections().getFirst(), between).orElseThrow();
    assertEquals(before.components(), edit.apply(before).components());
    assertEquals(2, edit.apply(before).connections().size());
  }

  @Test
  void aConnectionIsNotSplitByWhatDoesNotPassItOn() {
    Design before = served();
    Connection split = before.connections().getFirst();
    assertEquals(
        Optional.empty(), CONNECTING.insertable(before, split, component("x", "data-cleaning")));
    assertEquals(
        Optional.empty(), CONNECTING.insertable(before, split, component("x", "crystal-ball")));
    assertEquals(
        Optional.empty(),
        CONNECTING.insertable(before, split, before.component("p").orElseThrow()));
  }

  @Test
  void whatEntersASplitGoesOnFromIt() {
    // An evaluator takes data sets and gives models that a trainer takes, but does not make one
    // from the other.
    Design before =
        design(
            component("a", "data-cleaning"),
            component("b", "model-trainer"),
            connection("a.clean", "b.data"));
    Connection split = before.connections().getFirst();
    assertEquals(
        Optional.empty(), CONNECTING.insertable(before, split, component("x", "model-evaluator")));
    assertTrue(
        CONNECTING.insertable(before, split, component("x", "data-version-store")).isPresent());
  }

  @Test
  void everySplitLeavesNothingRefused() {
    int splits = 0;
    for (ComponentType from : CATALOG.components().values()) {
      for (ComponentType to : CATALOG.components().values()) {
        Design pair = ConnectingTest.pair(from.id(), to.id());
        if (CONNECTING.between(pair, "a", "b") instanceof Verdict.Legal legal) {
          Design connected = legal.first().connect().apply(pair);
          for (String type :
              List.of("message-bus", "data-cleaning", "guardrail", "model-registry")) {
            Optional<Edit> edit =
                CONNECTING.insertable(
                    connected, connected.connections().getFirst(), component("x", type));
            if (edit.isPresent()) {
              Design after = edit.get().apply(connected);
              assertFalse(
                  CONNECTING.findings(after).now().stream()
                      .anyMatch(finding -> finding.severity() == Severity.ERROR));
              splits++;
            }
          }
        }
      }
    }
    assertTrue(splits > 50, "splits tried: " + splits);
  }

  private static Design served() {
    return design(
        component("r", "model-registry"),
        component("p", "online-serving"),
        connection("r.released", "p.model"));
  }

  private static List<Component> append(List<Component> components, Component added) {
    return java.util.stream.Stream.concat(components.stream(), java.util.stream.Stream.of(added))
        .toList();
  }

  private static int index(List<Neighbour> followers, String type) {
    return followers.stream().map(each -> each.type().id()).toList().indexOf(type);
  }

  private static ComponentType type(String id) {
    return CATALOG.component(id).orElseThrow();
  }
}
