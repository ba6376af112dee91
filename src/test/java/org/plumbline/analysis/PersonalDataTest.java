package org.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.analysis.PersonalData.Level.DIRECT;
import static org.plumbline.analysis.PersonalData.Level.NONE;
import static org.plumbline.analysis.PersonalData.Level.PSEUDONYMISED;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonalDataTest {
  private static final String LINE =
      """
      s operational-database pii=direct
      b batch-ingestion
      q pii-filter
      c data-cleaning
      f feature-pipeline
      d data-store
      s.records > b.source
      b.landed > q.raw
      q.masked-raw > c.raw
      c.clean > f.data
      b.landed > d.raw
      """;

  @Test
  void aFilterTakesNamesOutOfWhatPassesIt() {
    PersonalData spread = spread(LINE);
    assertEquals(
        Map.of(
            "s",
            DIRECT,
            "b",
            DIRECT,
            "q",
            DIRECT,
            "c",
            PSEUDONYMISED,
            "f",
            PSEUDONYMISED,
            "d",
            DIRECT),
        spread.components());
    assertEquals(
        Map.of(
            "s-records-b-source", DIRECT,
            "b-landed-q-raw", DIRECT,
            "q-masked-raw-c-raw", PSEUDONYMISED,
            "c-clean-f-data", PSEUDONYMISED,
            "b-landed-d-raw", DIRECT),
        spread.connections());
    assertEquals(NONE, spread(LINE + "q technique=mask").components().get("f"));
    assertEquals(PSEUDONYMISED, spread(LINE + "s pii=pseudonymised").components().get("d"));
  }

  @Test
  void dataGoesOnOnlyWhereAnOutputIsMadeFromIt() {
    PersonalData zones =
        spread(
            LINE
                + """
                v data-validation
                w data-version-store
                d.curated-out > w.data
                d.raw-out > v.data
                """);
    assertEquals(NONE, zones.components().get("w"), "nothing came into the curated zone");
    assertEquals(DIRECT, zones.components().get("v"));
  }

  @Test
  void modelsAndPredictionsAreNotFollowed() {
    PersonalData trained =
        spread(
            LINE
                + """
                t model-trainer
                e model-evaluator
                f.features > t.data
                t.model > e.model
                """);
    assertEquals(PSEUDONYMISED, trained.components().get("t"));
    assertEquals(NONE, trained.components().get("e"));
    assertEquals(null, trained.connections().get("t-model-e-model"));
  }

  @Test
  void whatGoesRoundComesToAnEnd() {
    PersonalData round =
        spread(
            """
            s operational-database pii=direct
            c data-cleaning
            v data-validation
            s.records > c.raw
            c.clean > v.data
            v.valid > c.raw
            """);
    assertEquals(Map.of("s", DIRECT, "c", DIRECT, "v", DIRECT), round.components());
  }

  @Test
  void aMarkOnAnythingButASourceSpreadsNothing() {
    PersonalData marked =
        spread(
            """
            b batch-ingestion pii=direct
            c data-cleaning
            b.landed > c.raw
            """);
    assertEquals(Map.of("b", NONE, "c", NONE), marked.components());
  }

  private static PersonalData spread(String text) {
    return PersonalData.of(Plan.of(text).wiring());
  }
}
