package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Flag;
import org.plumbline.catalog.Port;
import org.plumbline.graph.Feeding;

class ShortestChainTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final PortRules RULES = new PortRules();

  @Test
  void aChainTurnsOneKindIntoAnother() {
    assertEquals(
        List.of("feature-pipeline", "feature-store"),
        types(chain(type("operational-database"), type("feature-store")).orElseThrow()));
    assertEquals(
        List.of(
            "feature-pipeline",
            "model-trainer",
            "model-evaluator",
            "online-serving",
            "inference-log"),
        types(chain(type("operational-database"), type("inference-log")).orElseThrow()));
  }

  @Test
  void everyChainIsLegalAndEntersWhereItMust() {
    int chains = 0;
    for (ComponentType from : CATALOG.components().values()) {
      for (ComponentType to : CATALOG.components().values()) {
        Optional<List<ShortestChain.Step>> chain = chain(from, to);
        chain.ifPresent(steps -> assertSound(from, steps));
        chains += chain.isPresent() ? 1 : 0;
      }
    }
    assertTrue(chains > 1500, "chains found: " + chains);
  }

  @Test
  void noChainIsLongerThanNeeded() {
    for (ComponentType from : CATALOG.components().values()) {
      ComponentType to = type("model-registry");
      int found = chain(from, to).map(List::size).orElse(0);
      assertEquals(shortest(from, to), found, from.id());
    }
  }

  private static void assertSound(ComponentType from, List<ShortestChain.Step> steps) {
    assertTrue(steps.size() <= 5);
    ComponentType at = from;
    Optional<Port.Input> entered = Optional.empty();
    for (ShortestChain.Step step : steps) {
      Port.Output output = step.by().output();
      Port.Input input = step.by().input();
      PortRules.Ruling ruling = RULES.ruling(at, output, step.type(), input);
      assertEquals(new PortRules.Ruling(Optional.empty(), Optional.empty()), ruling);
      entered.ifPresent(before -> assertTrue(Feeding.feeds(before, output)));
      at = step.type();
      entered = Optional.of(input);
    }
    steps.subList(0, steps.size() - 1).forEach(ShortestChainTest::assertEntered);
  }

  private static void assertEntered(ShortestChain.Step step) {
    assertTrue(step.type().is(Flag.SPINE));
    boolean required = step.type().inputs().stream().anyMatch(Port.Input::required);
    assertTrue(
        required
            ? step.by().input().required()
            : step.by().input().equals(step.type().inputs().getFirst()));
  }

  /// The length of the shortest chain by trying all of them, level by level; 0 if there is none.
  private static int shortest(ComponentType from, ComponentType to) {
    List<Entry> level = List.of(new Entry(from, Optional.empty()));
    for (int length = 1; length <= 5; length++) {
      if (level.stream().anyMatch(entry -> leads(entry, to))) {
        return length;
      }
      List<Entry> next = new ArrayList<>();
      for (Entry entry : level) {
        CATALOG.components().values().stream()
            .filter(type -> type.is(Flag.SPINE) && !type.equals(to))
            .flatMap(type -> entries(entry, type).stream())
            .filter(each -> !next.contains(each))
            .forEach(next::add);
      }
      level = next;
    }
    return 0;
  }

  private record Entry(ComponentType type, Optional<Port.Input> input) {}

  private static List<Entry> entries(Entry entry, ComponentType type) {
    boolean required = type.inputs().stream().anyMatch(Port.Input::required);
    return type.inputs().stream()
        .filter(input -> required ? input.required() : input.equals(type.inputs().getFirst()))
        .filter(
            input -> entry.type().outputs().stream().anyMatch(out -> fits(entry, out, type, input)))
        .map(input -> new Entry(type, Optional.of(input)))
        .toList();
  }

  private static boolean leads(Entry entry, ComponentType to) {
    return to.inputs().stream()
        .anyMatch(
            input -> entry.type().outputs().stream().anyMatch(out -> fits(entry, out, to, input)));
  }

  private static boolean fits(Entry entry, Port.Output output, ComponentType to, Port.Input input) {
    PortRules.Ruling ruling = RULES.ruling(entry.type(), output, to, input);
    return ruling.refusal().isEmpty()
        && ruling.caution().isEmpty()
        && entry.input().map(before -> Feeding.feeds(before, output)).orElse(true);
  }

  private static Optional<List<ShortestChain.Step>> chain(ComponentType from, ComponentType to) {
    return new ShortestChain(CATALOG, RULES, to).from(from);
  }

  private static List<String> types(List<ShortestChain.Step> steps) {
    return steps.stream().map(step -> step.type().id()).toList();
  }

  private static ComponentType type(String id) {
    return CATALOG.component(id).orElseThrow();
  }
}
