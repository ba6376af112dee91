package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;
import static org.plumbline.rules.ConnectingTest.pair;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Design;
import org.plumbline.edit.SetProperty;

/// What is legal but poor, and when it is said.
class CautionTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Connecting CONNECTING = new Connecting(CATALOG);

  @Test
  void aPrototypeIsToldOfProductionApart() {
    Design sourced =
        design(
            component("a", "operational-database"),
            component("b", "data-cleaning"),
            connection("a.records", "b.raw"));
    assertEquals(List.of("source-skips-ingestion"), rules(sourced));
    Checked prototype = CONNECTING.findings(prototype(sourced));
    assertEquals(List.of(), prototype.now());
    assertEquals(
        List.of("source-skips-ingestion"), prototype.later().stream().map(Finding::rule).toList());
  }

  @Test
  void aPrototypeIsWarnedOnlyOfWhatHoldsAlways() {
    Design ingested = prototype(pair("operational-database", "data-cleaning"));
    assertEquals(Reach.Answer.FINE, CONNECTING.from(ingested, "a").to("b"));
    Design explained = prototype(pair("online-serving", "explainer"));
    Verdict.Legal legal =
        assertInstanceOf(Verdict.Legal.class, CONNECTING.between(explained, "a", "b"));
    List<String> cautions =
        legal.flows().stream().flatMap(flow -> flow.caution().stream()).map(Finding::rule).toList();
    assertEquals(List.of("explanation-in-request-path"), cautions);
  }

  @Test
  void aCallThatNobodyWaitsForMayAskForAnExplanation() {
    Design asked =
        design(
            component("a", "online-serving"),
            component("b", "explainer"),
            connection("a.calls", "b.requests"));
    assertEquals(List.of("explanation-in-request-path"), rules(asked));
    Property interaction =
        CATALOG.connectionProperties().stream()
            .filter(property -> property.id().equals("interaction"))
            .findFirst()
            .orElseThrow();
    SetProperty async =
        new SetProperty(
            List.of(asked.connections().getFirst().id()), interaction, Value.of("async"));
    assertEquals(List.of(), rules(async.apply(asked)));
  }

  private static Design prototype(Design design) {
    Property stage =
        CATALOG.designProperties().stream()
            .filter(property -> property.id().equals("stage"))
            .findFirst()
            .orElseThrow();
    return design.withProperties(design.properties().with(stage, Value.of("prototype")));
  }

  private static List<String> rules(Design design) {
    return CONNECTING.findings(design).now().stream().map(Finding::rule).toList();
  }
}
