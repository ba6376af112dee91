package org.plumbline.analysis;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Running systems drawn by lot, in the language of plans: who calls whom in which way, what runs
/// where, and how data and models get there. The same seed gives the same system.
final class RandomSystems {
  private static final List<String> ASKING =
      List.of(
          "api-gateway",
          "load-balancer",
          "traffic-splitter",
          "cache",
          "inference-orchestrator",
          "online-serving");
  private static final List<String> ASKED =
      List.of("hosted-model-api", "fallback-responder", "feature-store", "vector-store");
  private static final List<String> LEARNING =
      List.of(
          "operational-database",
          "batch-ingestion",
          "data-cleaning",
          "feature-pipeline",
          "model-trainer",
          "model-evaluator",
          "model-registry",
          "cd-pipeline",
          "pipeline-orchestrator",
          "retraining-trigger",
          "drift-monitor",
          "kubernetes-cluster",
          "managed-ml-platform");

  /// How parts may be connected; a type may stand for several.
  private static final List<String> WIRES =
      List.of(
          "operational-database.records > batch-ingestion.source",
          "batch-ingestion.landed > data-cleaning.raw",
          "data-cleaning.clean > feature-pipeline.data",
          "feature-pipeline.features > feature-store.features",
          "feature-store.offline > model-trainer.data",
          "model-trainer.model > model-evaluator.model",
          "model-evaluator.validated > model-registry.model",
          "model-registry.released > cd-pipeline.model",
          "cd-pipeline.deployment > online-serving.model",
          "pipeline-orchestrator.runs > model-trainer.trigger",
          "pipeline-orchestrator.runs > batch-ingestion.trigger",
          "retraining-trigger.trigger > pipeline-orchestrator.trigger",
          "online-serving.telemetry > drift-monitor.live",
          "drift-monitor.alerts > retraining-trigger.alerts",
          "feature-store.online > online-serving.features",
          "feature-store.online > inference-orchestrator.features",
          "vector-store.matches > inference-orchestrator.features",
          "kubernetes-cluster.compute > online-serving.compute",
          "kubernetes-cluster.compute > feature-store.compute",
          "managed-ml-platform.compute > kubernetes-cluster.compute",
          "managed-ml-platform.compute > online-serving.compute");

  private final Random dice;
  private final boolean circles;
  private final StringBuilder text = new StringBuilder();
  private final List<String> types;

  private RandomSystems(long seed, int size, boolean circles) {
    dice = new Random(seed);
    this.circles = circles;
    List<String> pool = Stream.of(ASKING, ASKED, LEARNING).flatMap(List::stream).toList();
    types =
        Stream.concat(
                Stream.of("client-application", "client-application"),
                Stream.generate(() -> one(pool)).limit(size))
            .toList();
  }

  /// A system of two applications and so many other parts.
  ///
  /// @param circles whether calls may lead back to where they came from
  static String text(long seed, int size, boolean circles) {
    return new RandomSystems(seed, size, circles).drawn();
  }

  private String drawn() {
    for (int n = 0; n < types.size(); n++) {
      text.append("c%d %s %s%n".formatted(n, types.get(n), settings(types.get(n))));
    }
    for (int from = 0; from < types.size(); from++) {
      for (int to = 0; to < types.size(); to++) {
        if (from != to && (circles || from < to)) {
          call(from, to);
        }
      }
    }
    for (int from = 0; from < types.size(); from++) {
      for (int to = 0; to < types.size(); to++) {
        wire(from, to);
      }
    }
    return text.toString();
  }

  private void call(int from, int to) {
    boolean asks = ASKING.contains(types.get(from)) || types.get(from).startsWith("client");
    boolean answers = ASKING.contains(types.get(to)) || ASKED.contains(types.get(to));
    if (asks && answers && !types.get(to).equals("feature-store") && dice.nextInt(3) == 0) {
      String out = one(types.get(from), "online-serving", "inference-orchestrator");
      String in = types.get(to).equals("vector-store") ? "queries" : "requests";
      text.append(
          "c%d.%s > c%d.%s %s%n"
              .formatted(from, out.isEmpty() ? "requests" : "calls", to, in, calling()));
    }
  }

  private static String one(String type, String... calling) {
    return Stream.of(calling).anyMatch(type::equals) ? type : "";
  }

  private void wire(int from, int to) {
    for (String wire : WIRES) {
      String[] ends = wire.split(" > ", 2);
      String[] source = ends[0].split("\\.", 2);
      String[] target = ends[1].split("\\.", 2);
      boolean lookUp = source[1].equals("online") || source[1].equals("matches");
      // A look-up is a call against its arrow.
      boolean free = from != to && (circles || !lookUp || to < from);
      if (free
          && types.get(from).equals(source[0])
          && types.get(to).equals(target[0])
          && dice.nextInt(2) == 0) {
        text.append(
            "c%d.%s > c%d.%s %s%n"
                .formatted(from, source[1], to, target[1], lookUp ? calling() : supplying()));
      }
    }
  }

  private String calling() {
    return perhaps("coupling=soft", 4)
        + perhaps("interaction=async", 6)
        + perhaps("callRole=fallback", 5)
        + perhaps("callRole=shadow", 9)
        + perhaps("callOrder=" + (1 + dice.nextInt(3)), 2)
        + perhaps("share=" + one(List.of("0.5", "0.01", "0.009", "0")), 4)
        + perhaps("callsPerRequest=" + one(List.of("0", "2", "0.5")), 4)
        + perhaps("alternative=" + one(List.of("one", "two")), 3);
  }

  private String supplying() {
    return perhaps("alternative=" + one(List.of("one", "two")), 2);
  }

  private String settings(String type) {
    return switch (type) {
      case "client-application" ->
          perhaps("peakRps=" + (1 + dice.nextInt(900)), 1) + perhaps("critical=false", 6);
      case "cache" -> running() + perhaps("hitRatio=" + one(List.of("0.8", "0.99", "0.995")), 2);
      case "pipeline-orchestrator" -> perhaps("scheduled=true", 3);
      case "online-serving" -> running() + scaling() + perhaps("readinessCheck=false", 2);
      case "cd-pipeline" -> perhaps("automaticRollback=true", 2);
      default -> ASKING.contains(type) || ASKED.contains(type) ? running() : "";
    };
  }

  private String running() {
    return perhaps("latencyP99Ms=" + dice.nextInt(9), 1)
        + perhaps("throughputRps=" + 100 * dice.nextInt(9), 1)
        + perhaps("replicas=" + (1 + dice.nextInt(3)), 2)
        + perhaps("availabilityPct=" + one(List.of("100", "99", "95", "0")), 2);
  }

  private String scaling() {
    return perhaps("autoscaling=true maxReplicas=" + dice.nextInt(6), 2);
  }

  private String perhaps(String words, int seldom) {
    return dice.nextInt(seldom) == 0 ? words + " " : "";
  }

  private <T> T one(List<T> all) {
    return all.get(dice.nextInt(all.size()));
  }
}
