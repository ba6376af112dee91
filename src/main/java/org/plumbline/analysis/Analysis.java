package org.plumbline.analysis;

import java.util.Optional;
import org.plumbline.words.Words;

/// The eight questions that can be asked of a design, each with what its answer leaves out. The
/// first two are answered by the package `readiness`, the others by this one.
public enum Analysis {
  COVERAGE("coverage"),
  MATURITY("maturity"),
  FAILURE("failure-simulation"),
  AVAILABILITY("availability"),
  LATENCY("latency"),
  THROUGHPUT("throughput"),
  COST("cost"),
  PERSONAL_DATA("personal-data-spread");

  static final Words WORDS = Words.beside(Analysis.class);

  private final String id;

  Analysis(String id) {
    this.id = id;
  }

  /// The word for programs.
  public String id() {
    return id;
  }

  /// The analysis with this word.
  public static Optional<Analysis> of(String id) {
    for (Analysis each : values()) {
      if (each.id.equals(id)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /// Its name, as over a table.
  public String title() {
    return WORDS.say(id + ".title");
  }

  /// What it answers, as people ask.
  public String question() {
    return WORDS.say(id + ".question");
  }

  /// What its answer takes for granted or leaves out; to be shown wherever the answer is.
  public String caveat() {
    return WORDS.say(id + ".caveat");
  }
}
