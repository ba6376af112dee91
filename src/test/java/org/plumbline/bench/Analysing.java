package org.plumbline.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.analysis.Scenario;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Wiring;
import org.plumbline.readiness.Readiness;

/// What it takes to ask one question of a design, everything that the answer needs included, in one
/// process, warm; and how that grows.
public final class Analysing {
  private static final Duration WARM_UP = Duration.ofSeconds(2);
  private static final int RUNS = 20;
  private static final int[] SIZES = {500, 1_000, 10_000};

  private Analysing() {}

  /// Prints the median time of each question for 500, 1,000 and 10,000 components, on a patchwork
  /// of small systems and on one that hangs together, and how many times as long ten times as much
  /// takes.
  public static void main(String[] arguments) {
    compare("patchwork", Patchwork::of);
    compare("one system", OneSystem::of);
  }

  private static void compare(String what, Function<Integer, Design> designs) {
    Map<String, double[]> times = new LinkedHashMap<>();
    for (int n = 0; n < SIZES.length; n++) {
      Design design = designs.apply(SIZES[n]);
      for (Map.Entry<String, Function<Readiness, Object>> each : questions(design).entrySet()) {
        times.computeIfAbsent(each.getKey(), _ -> new double[SIZES.length])[n] =
            median(design, each.getValue());
      }
    }
    System.out.printf(Locale.ROOT, "%-28s %9d %9d %9d%n", what, SIZES[0], SIZES[1], SIZES[2]);
    times.forEach((question, all) ->
        System.out.printf(
            Locale.ROOT,
            "  %-26s %6.1f ms %6.1f ms %6.1f ms  × %.1f%n",
            question,
            all[0],
            all[1],
            all[2],
            all[2] / all[1]));
  }

  private static Map<String, Function<Readiness, Object>> questions(Design design) {
    Map<String, Function<Readiness, Object>> questions = new LinkedHashMap<>();
    List<String> failing = List.of(design.components().get(design.components().size() / 2).id());
    questions.put("coverage", Readiness::coverage);
    questions.put("maturity", Readiness::maturity);
    questions.put(
        "one failure", each -> each.analyses().after(new Scenario.ComponentsDown(failing)));
    questions.put(
        "deployment failed",
        each -> each.analyses().after(new Scenario.DeploymentFailed(Optional.empty())));
    questions.put("surge", each -> each.analyses().after(new Scenario.Surge(3)));
    questions.put("all single failures", each -> each.analyses().dangers());
    questions.put("availability", each -> each.analyses().availability());
    questions.put("latency", each -> each.analyses().latency());
    questions.put("throughput", each -> each.analyses().throughput());
    questions.put("cost", each -> each.analyses().cost());
    questions.put("personal data", each -> each.analyses().personalData().crossings());
    questions.put("gaps", each -> each.analyses().gaps());
    questions.put("all of them", Analysing::all);
    return questions;
  }

  private static Object all(Readiness readiness) {
    return List.of(
        readiness.coverage(),
        readiness.maturity(),
        readiness.analyses().dangers(),
        readiness.analyses().availability(),
        readiness.analyses().latency(),
        readiness.analyses().throughput(),
        readiness.analyses().cost(),
        readiness.analyses().personalData().crossings(),
        readiness.analyses().gaps());
  }

  private static double median(Design design, Function<Readiness, Object> question) {
    for (long end = System.nanoTime() + WARM_UP.toNanos(); System.nanoTime() < end; ) {
      ask(design, question);
    }
    double[] times = new double[RUNS];
    for (int n = 0; n < RUNS; n++) {
      long start = System.nanoTime();
      ask(design, question);
      times[n] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[RUNS / 2];
  }

  private static void ask(Design design, Function<Readiness, Object> question) {
    MlSystem system = MlSystem.of(Wiring.of(design, Catalog.bundled()));
    Object _ = question.apply(Readiness.of(system));
  }
}
