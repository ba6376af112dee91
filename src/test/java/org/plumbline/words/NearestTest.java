package org.plumbline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestTest {
  private static final List<String> KNOWN =
      List.of("no-fallback", "no-feedback", "no-title", "training-serving-skew", "source-skips");

  @Test
  void slipsOfTheFingersAreForgiven() {
    assertEquals(List.of("training-serving-skew"), Nearest.of("training-servign-skew", KNOWN));
    assertEquals(List.of("no-title"), Nearest.of("no-titel", KNOWN));
    assertEquals(List.of("no-feedback"), Nearest.of("no-fedback", KNOWN));
  }

  @Test
  void theNearestComesFirst() {
    assertEquals(
        List.of("gone-again-b", "gone-again-bc"),
        Nearest.of("gone-again-ab", List.of("gone-again-bc", "gone-again-b")));
  }

  @Test
  void theWordsOfAnIdAreEnough() {
    assertEquals(List.of("training-serving-skew"), Nearest.of("skew", KNOWN));
    assertEquals(List.of("source-skips"), Nearest.of("sorce", KNOWN));
    assertEquals(List.of("training-serving-skew"), Nearest.of("skew-training", KNOWN));
  }

  @Test
  void whatIsLikeNothingHasNoNeighbours() {
    assertEquals(List.of(), Nearest.of("nosuchrule", KNOWN));
    assertEquals(List.of(), Nearest.of("", KNOWN));
    assertEquals(List.of(), Nearest.of("x".repeat(10_000), KNOWN));
  }

  @Test
  void atMostThreeAreNamed() {
    assertEquals(3, Nearest.of("rule", List.of("rule-a", "rule-b", "rule-c", "rule-d")).size());
  }
}
