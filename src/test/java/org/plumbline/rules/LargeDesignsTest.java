package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.PortRef;
import org.plumbline.graph.MlSystem;

/// What is found in a design does not depend on how many processors look for it.
class LargeDesignsTest {
  private static final int SIZE = 800;
  private static final Connecting CONNECTING = new Connecting(Examples.CATALOG);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void manyProcessorsFindWhatOneFinds(long seed) {
    Design design = large(seed, List.of());
    assertTrue(Checks.fitTogether(CONNECTING.findings(design).now()));
    Checked expected = inTurn(design);
    assertTrue(expected.now().size() > 100);
    for (int again = 0; again < 5; again++) {
      assertEquals(expected, new Checks(CONNECTING).of(design));
    }
  }

  /// Rules that follow what flows are silent where connections do not fit together.
  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void whereOneConnectionDoesNotFitManyFindWhatOneFinds(long seed) {
    String any = large(seed, List.of()).components().getFirst().id();
    PortRef nowhere = PortRef.of(any + ".none");
    Design design = large(seed, List.of(Connection.of("wrong", nowhere, nowhere)));
    assertFalse(Checks.fitTogether(CONNECTING.findings(design).now()));
    assertEquals(inTurn(design), new Checks(CONNECTING).of(design));
  }

  private static Checked inTurn(Design design) {
    Checked connections = CONNECTING.findings(design);
    MlSystem system = MlSystem.of(CONNECTING.wiring(design));
    boolean fitting = Checks.fitTogether(connections.now());
    List<Finding> now = new ArrayList<>();
    List<Finding> later = new ArrayList<>();
    for (DesignRule rule : DesignRules.all()) {
      if (fitting || rule.category().readsWordsOnly()) {
        Report report = new Report(system, rule, RuleSet.RECOMMENDED);
        rule.check().look(system, report);
        boolean holds = DesignRules.isForProduction(system) || rule.scope() == Scope.ALL;
        (holds ? now : later).addAll(report.found());
      }
    }
    return connections.and(new Checked(now, later));
  }

  /// Many small designs side by side, and these connections.
  private static Design large(long seed, List<Connection> more) {
    RandomDesigns small = new RandomDesigns(seed);
    List<Component> components = new ArrayList<>();
    List<Connection> connections = new ArrayList<>(more);
    Design last = Design.titled("");
    for (int n = 0; components.size() < SIZE; n++) {
      Design next = small.next();
      if (Checks.fitTogether(CONNECTING.findings(next).now())) {
        last = next;
        for (Component each : next.components()) {
          components.add(renamed(each, n + "-"));
        }
        Set<String> there = new HashSet<>(next.components().stream().map(Component::id).toList());
        for (Connection each : next.connections()) {
          if (there.contains(each.from().component()) && there.contains(each.to().component())) {
            connections.add(renamed(each, n + "-"));
          }
        }
      }
    }
    return last.withBoundaries(List.of()).withComponents(components).withConnections(connections);
  }

  private static Component renamed(Component each, String prefix) {
    return new Component(
        prefix + each.id(),
        each.type(),
        each.name(),
        each.bounds(),
        Optional.empty(),
        each.pinned(),
        each.properties(),
        each.extras());
  }

  private static Connection renamed(Connection each, String prefix) {
    return new Connection(
        prefix + each.id(),
        PortRef.of(prefix + each.from().text()),
        PortRef.of(prefix + each.to().text()),
        each.waypoints(),
        each.properties(),
        each.extras());
  }
}
