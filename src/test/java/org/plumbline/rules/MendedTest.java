package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.plumbline.bench.Patchwork;
import org.plumbline.design.Acceptance;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.PortRef;
import org.plumbline.design.Properties;
import org.plumbline.store.Templates;

final class MendedTest {
  private static final Checks CHECKS = new Checks(Examples.CATALOG);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static Mended mended(Design design, Predicate<Finding> chosen) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> Mended.of(CHECKS, design, new Mended.Wish(chosen, TODAY)));
  }

  @Test
  void mendingEverythingEndsAndThenThereIsNothingToMend() {
    RandomDesigns designs = new RandomDesigns(7);
    for (int n = 0; n < 40; n++) {
      Design design = designs.next();
      Mended mended = mended(design, _ -> true);
      Set<List<String>> errors = errors(CHECKS, mended.design());
      errors.removeAll(errors(CHECKS, design));
      assertEquals(Set.of(), errors);
      assertEquals(List.of(), mended(mended.design(), _ -> true).steps());
    }
  }

  @Test
  void allOfOneKindAreMendedAndNothingElseIs() {
    Design bare = copies(4);
    for (String rule : List.of("not-repeatable", "no-experiment-tracking", "no-drift-detection")) {
      Mended mended = mended(bare, each -> each.rule().equals(rule));
      assertEquals(4, count(bare, rule), rule);
      assertEquals(0, count(mended.design(), rule), rule);
      assertTrue(mended.steps().stream().allMatch(step -> step.finding().rule().equals(rule)));
    }
  }

  @Test
  void oneTrackerDoesForAllTrainers() {
    Design after = mended(copies(3), each -> each.rule().equals("no-experiment-tracking")).design();
    assertEquals(
        1,
        after.components().stream()
            .filter(each -> each.type().equals("experiment-tracker"))
            .count());
  }

  @Test
  void cardsOnOnePileAreSpreadOut() {
    List<Component> pile =
        copies(1).components().stream()
            .map(each ->
                each.withBounds(each.bounds().moved(-each.bounds().x(), -each.bounds().y())))
            .toList();
    Design piled = copies(1).withComponents(pile);
    Design after = mended(piled, each -> each.rule().equals("overlapping-elements")).design();
    assertTrue(count(piled, "overlapping-elements") > 10);
    assertEquals(0, count(after, "overlapping-elements"));
  }

  @Test
  void whatIsAcceptedIsLeftAloneAndRecordsThatDoNothingGo() {
    Design bare = copies(2);
    Design accepting =
        bare.withAccepted(
            List.of(
                acceptance("not-repeatable", "t0", ""),
                acceptance("not-repeatable", "t1", "2026-01-01"),
                acceptance("model-card-missing", "nobody", "")));
    Mended mended =
        mended(accepting, each -> List.of("not-repeatable", Accepting.STALE).contains(each.rule()));
    assertEquals(
        List.of("t1"),
        mended.steps().stream()
            .filter(step -> step.finding().rule().equals("not-repeatable"))
            .flatMap(step -> step.finding().elements().stream())
            .toList());
    assertEquals(
        List.of("t0"), mended.design().accepted().stream().map(Acceptance::element).toList());
  }

  @Test
  void aRecordThatWasRenewedIsNotRemovedWithTheOldOne() {
    Design accepting =
        copies(1)
            .withAccepted(
                List.of(
                    acceptance("not-repeatable", "t0", "2026-01-01"),
                    acceptance("not-repeatable", "t0", "2027-01-01")));
    assertEquals(List.of(), mended(accepting, each -> each.rule().equals(Accepting.STALE)).steps());
  }

  @Test
  void whereWarningsCountAsErrorsNoneComes() {
    Checks strict = CHECKS.by(new RuleSet(RuleSet.Profile.STRICT, Map.of()));
    RandomDesigns designs = new RandomDesigns(11);
    for (int n = 0; n < 10; n++) {
      Design design = designs.next();
      Design after = Mended.of(strict, design, new Mended.Wish(_ -> true, TODAY)).design();
      Set<List<String>> errors = errors(strict, after);
      errors.removeAll(errors(strict, design));
      assertEquals(Set.of(), errors);
    }
  }

  @Test
  void aLargeDesignIsMendedInReasonableTime() {
    Design large = copies(10);
    assertTrue(large.components().size() >= 50);
    assertTrue(mended(large, _ -> true).steps().size() > 100);
  }

  @Test
  void hundredsOfFaultsAreMendedWithoutNewErrors() {
    Design design = Patchwork.of(700);
    Set<List<String>> before = errors(CHECKS, design);
    Mended mended = mended(design, _ -> true);
    assertTrue(mended.steps().size() > 500, () -> mended.steps().size() + " fixes");
    Set<List<String>> errors = errors(CHECKS, mended.design());
    errors.removeAll(before);
    assertEquals(Set.of(), errors);
    assertEquals(mended.design(), mended.edit("all").orElseThrow().apply(design));
  }

  private static Acceptance acceptance(String rule, String element, String expires) {
    return new Acceptance(rule, element, "known", "Ops", "2025-12-01", expires, "", Extras.NONE);
  }

  /// So many models, each with what it needs and nothing more, one below the other.
  private static Design copies(int number) {
    Design chain = Templates.find("batch-scoring-churn", Examples.CATALOG).orElseThrow();
    List<Component> components = new ArrayList<>();
    List<Connection> connections = new ArrayList<>();
    Set<String> kept =
        Set.of(
            "model-trainer",
            "model-evaluator",
            "model-registry",
            "cd-pipeline",
            "batch-scoring",
            "data-splitter",
            "service-monitor");
    List<Component> core =
        chain.components().stream().filter(each -> kept.contains(each.type())).toList();
    for (int n = 0; n < number; n++) {
      for (Component each : core) {
        components.add(copy(each, n));
      }
      for (Connection each : chain.connections()) {
        boolean inside =
            core.stream()
                .map(Component::id)
                .toList()
                .containsAll(List.of(each.from().component(), each.to().component()));
        if (inside) {
          connections.add(copy(each, core, n));
        }
      }
    }
    return Design.titled("Copies").withComponents(components).withConnections(connections);
  }

  private static String id(String type, int n) {
    return type.equals("model-trainer") ? "t" + n : type + n;
  }

  private static Component copy(Component each, int n) {
    return new Component(
        id(each.type(), n),
        each.type(),
        each.name() + " " + n,
        each.bounds().moved(0, 1200 * n),
        java.util.Optional.empty(),
        false,
        Properties.NONE,
        Extras.NONE);
  }

  private static Connection copy(Connection each, List<Component> core, int n) {
    return Connection.of("c-" + each.id() + n, ref(each.from(), core, n), ref(each.to(), core, n));
  }

  private static PortRef ref(PortRef ref, List<Component> core, int n) {
    String type =
        core.stream()
            .filter(each -> each.id().equals(ref.component()))
            .findFirst()
            .orElseThrow()
            .type();
    return new PortRef(id(type, n), ref.port());
  }

  private static long count(Design design, String rule) {
    return CHECKS.of(design).now().stream().filter(each -> each.rule().equals(rule)).count();
  }

  private static Set<List<String>> errors(Checks checks, Design design) {
    Set<List<String>> errors = new HashSet<>();
    for (Finding each : checks.of(design).now()) {
      if (each.severity() == Severity.ERROR) {
        List<String> about = new ArrayList<>(each.elements());
        about.add(each.rule());
        errors.add(about);
      }
    }
    return errors;
  }
}
