package org.plumbline.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.Note;
import org.plumbline.design.Properties;
import org.plumbline.geom.Rect;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Severity;

class SearcherTest {
  private static final Component STORE =
      component("features", "feature-store")
          .withName("Customer features")
          .withProperties(
              Properties.of(
                  Map.of("technology", Value.of("Feast"), "owner", Value.of("Data platform"))));
  private static final Design DESIGN =
      design(
              STORE,
              component("ranking", "online-serving").withName("Ranking"),
              component("load", "batch-ingestion").withName("Nightly load"),
              connection("features.online", "ranking.features"))
          .withNotes(
              List.of(
                  new Note(
                      "n1",
                      "Ask about retention",
                      "",
                      new Rect(0, 0, 1, 1),
                      List.of(),
                      Extras.NONE)))
          .withDecisions(
              List.of(
                  new Decision(
                      "d1",
                      "One store for both",
                      Decision.Status.ACCEPTED,
                      "",
                      "",
                      "",
                      "",
                      "",
                      List.of(),
                      "",
                      List.of("features"),
                      List.of(),
                      "",
                      Extras.NONE)));

  @Test
  void namesTypesTechnologiesPropertiesAndNotesAreSearched() {
    assertEquals(List.of("ranking"), hits("rank"));
    assertEquals(List.of("load"), hits("batch ingestion"));
    assertEquals(List.of("features"), hits("FEAST"));
    assertEquals(List.of("features"), hits("data platform"));
    assertEquals(List.of("n1"), hits("retention"));
  }

  @Test
  void aDecisionIsFoundAtWhatItIsAbout() {
    assertEquals(List.of("features"), hits("\"store for both\""));
  }

  @Test
  void fieldsNarrowTheSearchAndAllTermsHaveToHold() {
    assertEquals(List.of("features"), hits("type:feature-store"));
    assertEquals(List.of("ranking"), hits("stage:serving"));
    assertEquals(List.of("features"), hits("owner:\"data platform\" customer"));
    assertEquals(List.of(), hits("owner:data ranking"));
    assertEquals(List.of("ranking"), hits("rule:no-fallback"));
  }

  @Test
  void nothingTypedAndFieldsWithoutWordsFindNothing() {
    assertEquals(List.of(), hits("  "));
    assertTrue(Query.of("owner:").isBlank());
    assertEquals(List.of(), hits("nowhere"));
  }

  @Test
  void upstreamAndDownstreamFollowTheArrows() {
    assertEquals(
        Set.of("features", "features-online-ranking-features", "ranking"),
        Course.DOWNSTREAM.from(DESIGN, List.of("features")));
    assertEquals(Set.of("features"), Course.UPSTREAM.from(DESIGN, List.of("features")));
    assertEquals(Set.of("load"), Course.UPSTREAM.from(DESIGN, List.of("load")));
  }

  private static List<String> hits(String typed) {
    Finding finding =
        new Finding("no-fallback", Severity.ADVICE, List.of("ranking"), "It has none.", "", "");
    return new Searcher(DESIGN, Catalog.bundled(), List.of(finding)).hits(Query.of(typed));
  }
}
