package org.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Part;
import org.plumbline.store.Templates;

/// Every figure that the reference designs are known to have, as short texts and as the templates
/// that come with the program.
class ReferenceDesignsTest {
  /// A reference design as analyses read it.
  record Read(ReferenceDesigns known, String form, Dependencies dependencies) {
    Optional<Map<String, String>> finding(String question) {
      return known.finding(question);
    }

    @Override
    public String toString() {
      return known + ", " + form;
    }
  }

  static List<Read> designs() {
    List<Read> designs = new ArrayList<>();
    for (ReferenceDesigns each : ReferenceDesigns.all()) {
      Design template = Templates.find(each.id(), Catalog.bundled()).orElseThrow();
      designs.add(new Read(each, "text", Plan.of(each.text())));
      designs.add(new Read(each, "template", Plan.of(template)));
    }
    return designs;
  }

  @Test
  void theTemplatesAreTheTwelveReferenceDesigns() {
    assertEquals(12, Templates.ids().size());
    assertEquals(
        ReferenceDesigns.all().stream().map(ReferenceDesigns::id).collect(Collectors.toSet()),
        Set.copyOf(Templates.ids()));
  }

  @Test
  void aTemplateHasThePartsAndLinesOfItsReferenceDesign() {
    for (ReferenceDesigns each : ReferenceDesigns.all()) {
      Design template = Templates.find(each.id(), Catalog.bundled()).orElseThrow();
      assertEquals(skeleton(Plan.design(each.text())), skeleton(template), each.id());
    }
  }

  private static Set<String> skeleton(Design design) {
    return Stream.concat(
            design.components().stream().map(each -> each.id() + " " + each.type()),
            design.connections().stream().map(each -> each.from() + " > " + each.to()))
        .map(each -> each.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("designs")
  void applicationsAnswerInTimeAndOften(Read design) {
    Dependencies dependencies = design.dependencies();
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
  void theBottleneckIsFound(Read design) {
    Optional<Map<String, String>> expected = design.finding("bottleneck");
    Optional<Throughput.Usage> found = Throughput.of(design.dependencies()).bottleneck();
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
  void theBillIsRight(Read design) {
    Cost cost = Cost.of(design.dependencies());
    Optional<Map<String, String>> expected = design.finding("cost");
    assertEquals(expected.map(finding -> number(finding, "cost")).orElse(0.0), cost.total());
    expected
        .filter(finding -> finding.containsKey("per1000"))
        .ifPresent(finding ->
            assertEquals(number(finding, "per1000"), cost.per1000Requests().orElseThrow()));
  }

  @ParameterizedTest
  @MethodSource("designs")
  void theMostDangerousFailureIsFound(Read design) {
    Map<String, String> expected = design.finding("mostDangerous").orElseThrow();
    Danger first = Failures.of(design.dependencies()).ranking().getFirst();
    assertEquals(expected.get("mostDangerous"), first.part().id());
    assertEquals(expected.get("application"), first.application().name().toLowerCase(Locale.ROOT));
    assertEquals(number(expected, "pct"), first.blastRadiusPct());
  }

  private static double number(Map<String, String> finding, String question) {
    return Double.parseDouble(Objects.requireNonNull(finding.get(question)));
  }
}
