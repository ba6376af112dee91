package org.plumbline.readiness;

import org.plumbline.analysis.Analyses;
import org.plumbline.graph.MlSystem;
import org.plumbline.words.Words;

/// Everything that can be asked of one design: how far it is, and what it would be like in use.
/// Nothing is worked out before it is asked for, and then only once. May be asked by several
/// threads.
public record Readiness(MlSystem system) {
  static final Words WORDS = Words.beside(Readiness.class);

  /// The readiness of a system.
  public static Readiness of(MlSystem system) {
    return new Readiness(system);
  }

  /// How much of the lifecycle the design covers.
  public Coverage coverage() {
    return system.once(Coverage.class, () -> Coverage.of(new Lifecycle(system)));
  }

  /// How much of training and release runs by itself.
  public Maturity maturity() {
    return system.once(Maturity.class, () -> Maturity.of(new Lifecycle(system)));
  }

  /// What the design would be like in use.
  public Analyses analyses() {
    return Analyses.of(system);
  }

  /// What an audience is told of the coverage.
  public String coverageSentence() {
    Coverage coverage = coverage();
    return coverage.missing().isEmpty()
        ? WORDS.say("coverage.full", coverage.score())
        : WORDS.say("coverage.partial", coverage.score(), coverage.weakest().title());
  }

  /// What an audience is told of the maturity.
  public String maturitySentence() {
    Maturity maturity = maturity();
    return maturity.level().isPresent()
        ? WORDS.say("maturity." + maturity.level().getAsInt(), maturity.missing().size())
        : WORDS.say("maturity.none");
  }
}
