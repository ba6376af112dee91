package org.plumbline.graph;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The kinds of artifacts that a path may use, named by their topmost ancestors: what they have
/// below them is meant too.
public record Kinds(Set<String> bases) {
  /// Examples, features and labels: what a model learns from and predicts on.
  public static final Kinds DATA = of("raw-data", "dataset", "features", "labels");

  /// Data, and what comes back from running that becomes data later.
  public static final Kinds WIDE_DATA =
      of("raw-data", "dataset", "features", "labels", "telemetry", "feedback");

  /// The same without labels, where only the way of the examples matters.
  public static final Kinds EXAMPLES =
      of("raw-data", "dataset", "features", "telemetry", "feedback");

  /// Models, as such or packed for installing.
  public static final Kinds MODEL = of("model", "deployment");

  /// Code and what starts it.
  public static final Kinds CODE = of("code-config", "trigger");

  public static final Kinds METRICS = of("metrics");
  public static final Kinds TRIGGER = of("trigger");
  public static final Kinds REQUEST = of("request");

  /// What monitors and logs see of a predictor.
  public static final Kinds OBSERVED = of("telemetry", "predictions");

  /// What tells how a test of two variants comes out.
  public static final Kinds OUTCOMES =
      of("telemetry", "feedback", "metrics", "predictions", "labels");

  /// Copies the set.
  public Kinds {
    bases = Set.copyOf(bases);
  }

  // Written out, as kinds are looked up at every start; see `MlSystem.once`.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Kinds kinds && bases.equals(kinds.bases);
  }

  @Override
  public int hashCode() {
    return bases.hashCode();
  }

  private static Kinds of(String... bases) {
    return new Kinds(Set.of(bases));
  }

  /// Whether a path may use the link.
  public boolean hold(Link link) {
    return bases.contains(link.kind().base().id());
  }
}
