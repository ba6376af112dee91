package org.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Part;

/// Every figure that the reference designs are known to have.
class ReferenceDesignsTest {
  static List<ReferenceDesigns> designs() {
    return ReferenceDesigns.all();
  }

  @Test
  void thereAreTwelve() {
    assertEquals(12, designs().size());
  }

  @ParameterizedTest
  @MethodSource("designs")
  void applicationsAnswerInTimeAndOften(ReferenceDesigns design) {
    Dependencies dependencies = Plan.of(design.text());
    Optional<Map<String, String>> expected =
        design.finding("p99Ms").filter(each -> each.containsKey("application"));
    List<Latency> latencies = Latency.of(dependencies);
    List<Availability> availabilities = Availability.of(dependencies);
    assertEquals(expected.isPresent() ? 1 : 0, latencies.size());
    assertEquals(expected.isPresent() ? 1 : 0, availabilities.size());
    expected.ifPresent(
        finding -> assertEquals(finding, told(latencies.getFirst(), availabilities.getFirst())));
  }

  private static Map<String, String> told(Latency latency, Availability availability) {
    assertEquals(latency.application(), availability.application());
    return Map.of(
        "application",
        latency.application().id(),
        "p99Ms",
        String.valueOf((int) latency.p99().ms()),
        "path",
        latency.p99().path().stream().map(Part::id).collect(Collectors.joining(",")),
        "tailExposurePct",
        String.valueOf(Rounding.halfUp(100 * latency.p99().tailExposure(), 2)),
        "availabilityPct",
        String.valueOf(Rounding.halfUp(100 * availability.answering(), 4)),
        "fullServicePct",
        String.valueOf(Rounding.halfUp(100 * availability.full(), 4)),
        "exact",
        String.valueOf(availability.exact()));
  }

  @ParameterizedTest
  @MethodSource("designs")
  void theBottleneckIsFound(ReferenceDesigns design) {
    Optional<Map<String, String>> expected = design.finding("bottleneck");
    Optional<Throughput.Usage> found = Throughput.of(Plan.of(design.text())).bottleneck();
    assertEquals(
        expected.map(finding -> finding.get("bottleneck")), found.map(usage -> usage.part().id()));
    // One decimal of the figure was rounded to the even neighbour, so half a unit either way.
    expected.ifPresent(finding ->
        assertEquals(
            number(finding, "utilisationPct"),
            100 * found.orElseThrow().utilisation().orElseThrow(),
            0.05 + 1e-9));
  }

  @ParameterizedTest
  @MethodSource("designs")
  void theBillIsRight(ReferenceDesigns design) {
    Cost cost = Cost.of(Plan.of(design.text()));
    Optional<Map<String, String>> expected = design.finding("cost");
    assertEquals(expected.map(finding -> number(finding, "cost")).orElse(0.0), cost.total());
    expected
        .filter(finding -> finding.containsKey("per1000"))
        .ifPresent(finding ->
            assertEquals(number(finding, "per1000"), cost.per1000Requests().orElseThrow()));
  }

  @ParameterizedTest
  @MethodSource("designs")
  void theMostDangerousFailureIsFound(ReferenceDesigns design) {
    Map<String, String> expected = design.finding("mostDangerous").orElseThrow();
    Danger first = Failures.of(Plan.of(design.text())).ranking().getFirst();
    assertEquals(expected.get("mostDangerous"), first.part().id());
    assertEquals(expected.get("application"), first.application().name().toLowerCase(Locale.ROOT));
    assertEquals(number(expected, "pct"), first.blastRadiusPct());
  }

  private static double number(Map<String, String> finding, String question) {
    return Double.parseDouble(Objects.requireNonNull(finding.get(question)));
  }
}
