package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.PortRef;
import org.plumbline.design.Properties;
import org.plumbline.geom.Point;

class ChecksTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Checks CHECKS = new Checks(CATALOG);

  @Test
  void errorsComeBeforeWarningsAndThenRulesByName() {
    Design design =
        design(
            component("t", "model-trainer"),
            component("p", "online-serving"),
            component("o", "operational-database"),
            component("c", "data-cleaning"),
            connection("o.records", "c.raw"),
            connection("t.model", "p.model"),
            connection("c.clean", "p.features"));
    assertEquals(
        List.of(
            "dataset-to-online-serving", "unvalidated-model-to-serving", "source-skips-ingestion"),
        CHECKS.of(design).now().stream()
            .filter(ChecksTest::isAboutConnections)
            .map(Finding::rule)
            .toList());
  }

  private static boolean isAboutConnections(Finding finding) {
    return ConnectionRules.all().stream().anyMatch(rule -> rule.id().equals(finding.rule()));
  }

  @Test
  void whereConnectionsDoNotFitOnlyWordsAndThePageAreLookedAt() {
    Design design =
        design(
            component("t", "model-trainer"),
            component("p", "online-serving"),
            connection("t.model", "p.model"));
    assertEquals(
        Set.of(),
        CHECKS.of(design).now().stream()
            .filter(each -> !isAboutConnections(each))
            .map(Finding::rule)
            .filter(id ->
                DesignRules.all().stream()
                    .filter(rule -> rule.id().equals(id))
                    .noneMatch(rule -> rule.category().readsWordsOnly()))
            .collect(Collectors.toSet()));
    Design fitting = design.withConnections(List.of());
    assertTrue(
        CHECKS.of(fitting).now().stream()
            .anyMatch(each -> each.rule().equals("required-input-missing")));
  }

  @Test
  void whatAPrototypeLacksForProductionStandsApart() {
    Design design = design(component("t", "model-trainer"));
    Property stage =
        CATALOG.designProperties().stream()
            .filter(each -> each.id().equals("stage"))
            .findFirst()
            .orElseThrow();
    Design prototype =
        design.withProperties(design.properties().with(stage, Value.of("prototype")));
    assertTrue(has(CHECKS.of(design).now(), "owner-missing"));
    assertEquals(List.of(), CHECKS.of(design).later());
    assertFalse(has(CHECKS.of(prototype).now(), "owner-missing"));
    assertTrue(has(CHECKS.of(prototype).later(), "owner-missing"));
  }

  private static boolean has(List<Finding> findings, String rule) {
    return findings.stream().anyMatch(each -> each.rule().equals(rule));
  }

  @Test
  void aRuleThatThrowsIsAFinding() {
    Checked found =
        Checks.guarded(
            "weather",
            _ -> {
              throw new IllegalStateException("rain");
            },
            design());
    assertEquals(1, found.now().size());
    assertEquals("internal-error", found.now().getFirst().rule());
    assertTrue(found.now().getFirst().message().contains("rain"));
  }

  @Test
  void whatComesFromElsewhereIsSortedIn() {
    Design design =
        design(
            component("o", "operational-database"),
            component("c", "data-cleaning"),
            connection("o.records", "c.raw"));
    Finding damage =
        new Finding("damaged-file", Severity.ERROR, List.of("c"), "Broken.", "It is.", "None");
    assertEquals(
        List.of("damaged-file", "source-skips-ingestion"),
        CHECKS.of(design).with(List.of(damage)).now().stream()
            .filter(each -> each.equals(damage) || isAboutConnections(each))
            .map(Finding::rule)
            .toList());
  }

  @Test
  void whatIsFoundDoesNotDependOnAnythingButTheDesign() {
    for (int seed = 0; seed < 20; seed++) {
      Design design = random(seed);
      assertEquals(CHECKS.of(design), new Checks(CATALOG).of(design));
    }
  }

  @Test
  void randomDesignsAreJudgedInOrderAndEachConnectionOnce() {
    for (int seed = 0; seed < 40; seed++) {
      Design design = random(seed);
      List<Finding> found = CHECKS.of(design).now();
      assertEquals(
          found.stream()
              .sorted(
                  Comparator.comparing(Finding::severity)
                      .thenComparing(Finding::rule)
                      .thenComparing(finding -> finding.elements().stream().findFirst().orElse("")))
              .toList(),
          found);
      Set<String> judged = new HashSet<>();
      found.stream()
          .filter(ChecksTest::isAboutConnections)
          .forEach(finding -> assertTrue(judged.add(finding.elements().getFirst())));
    }
  }

  @Test
  void everyFixOfARandomDesignLeavesOneErrorLess() {
    int fixes = 0;
    for (int seed = 0; seed < 10; seed++) {
      Design design = random(seed);
      List<Finding> before = errors(design);
      for (Finding finding : before) {
        for (Fix fix : CHECKS.remedies(design).of(finding)) {
          List<Finding> after = errors(fix.edit().apply(design));
          assertTrue(
              after.size() < before.size(),
              () -> finding + "\n" + fix + "\nbefore " + before + "\nafter " + after);
          fixes++;
        }
      }
    }
    assertTrue(fixes > 50, "fixes tried: " + fixes);
  }

  @Test
  void noRuleThrowsWhateverTheDesignAndItsProperties() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Design design = random(seed);
      Design odd =
          design
              .withComponents(
                  design.components().stream()
                      .map(each -> each.withProperties(some(each, random)))
                      .toList())
              .withProperties(some(design.properties(), CATALOG.designProperties(), random));
      Checked checked = CHECKS.of(odd);
      assertFalse(has(checked.now(), "internal-error"), "seed " + seed + ": " + checked.now());
      Set<String> refused =
          errors(odd).stream().map(each -> each.elements().getFirst()).collect(Collectors.toSet());
      Design fitting =
          odd.withConnections(
              odd.connections().stream().filter(each -> !refused.contains(each.id())).toList());
      assertFalse(has(CHECKS.of(fitting).now(), "internal-error"), "seed " + seed);
      assertEquals(List.of(), errors(fitting));
    }
  }

  private static Properties some(Component component, Random random) {
    return some(
        component.properties(),
        List.copyOf(component.typeIn(CATALOG).orElseThrow().properties().values()),
        random);
  }

  private static Properties some(Properties properties, List<Property> described, Random random) {
    Properties next = properties;
    for (Property property : described) {
      Value value =
          switch (property.kind()) {
            case BOOLEAN -> Value.of(random.nextBoolean());
            case ENUM -> Value.of(property.values().get(random.nextInt(property.values().size())));
            case MULTI_ENUM ->
                Value.of(property.values().stream().filter(_ -> random.nextInt(3) == 0).toList());
            case INTEGER, DECIMAL ->
                Value.of(
                    Math.clamp(
                        random.nextInt(200), property.limits().min(), property.limits().max()));
            case STRING, TEXT, CHOICE_OR_TEXT -> Value.of(random.nextBoolean() ? "x" : " ");
          };
      if (random.nextInt(3) == 0 && property.accepts(value)) {
        next = next.with(property, value);
      }
    }
    return next;
  }

  @Test
  void whatMayBeDrawnIntoARandomDesignAddsNoError() {
    for (int seed = 0; seed < 10; seed++) {
      Design design = random(seed);
      int before = errors(design).size();
      Connecting connecting = new Connecting(CATALOG);
      for (Component source : design.components()) {
        Reach reach = connecting.from(design, source.id());
        for (Component target : design.components()) {
          if (reach.verdict(target.id()) instanceof Verdict.Legal(var flows)) {
            flows.forEach(
                flow -> assertEquals(before, errors(flow.connect().apply(design)).size()));
          }
        }
      }
    }
  }

  private static List<Finding> errors(Design design) {
    return CHECKS.of(design).now().stream()
        .filter(finding -> finding.severity() == Severity.ERROR && isAboutConnections(finding))
        .toList();
  }

  private static Design random(int seed) {
    Random random = new Random(seed);
    List<ComponentType> types = List.copyOf(CATALOG.components().values());
    List<Component> components = new ArrayList<>();
    for (int n = 0; n < 12; n++) {
      components.add(
          Component.of(
              "n" + n,
              types.get(random.nextInt(types.size())),
              new Point((n % 4) * 240, (n / 4) * 128)));
    }
    List<Connection> connections = new ArrayList<>();
    while (connections.size() < 20) {
      Component from = components.get(random.nextInt(components.size()));
      Component to = components.get(random.nextInt(components.size()));
      ComponentType source = from.typeIn(CATALOG).orElseThrow();
      ComponentType target = to.typeIn(CATALOG).orElseThrow();
      if (!target.inputs().isEmpty()) {
        String output = source.outputs().get(random.nextInt(source.outputs().size())).id();
        String input = target.inputs().get(random.nextInt(target.inputs().size())).id();
        connections.add(
            Connection.of(
                "c" + connections.size(),
                new PortRef(from.id(), output),
                new PortRef(to.id(), input)));
      }
    }
    return Design.titled("Random " + seed).withComponents(components).withConnections(connections);
  }
}
