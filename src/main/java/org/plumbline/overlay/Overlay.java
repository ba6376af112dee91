package org.plumbline.overlay;

import java.util.List;
import org.plumbline.analysis.Gap;
import org.plumbline.draw.Shading;
import org.plumbline.readiness.Readiness;

/// The answer to one question, as it is laid over a drawing and told beside it. It changes nothing
/// in the design.
///
/// @param shading what cards and lines show, with a legend
/// @param sentence the answer for an audience
/// @param tables the numbers behind it
/// @param caveat what it takes for granted or leaves out
/// @param gaps the numbers that are missing for it
public record Overlay(
    Question question,
    Shading shading,
    String sentence,
    List<Table> tables,
    String caveat,
    List<Gap> gaps) {
  /// Copies the collections.
  public Overlay {
    tables = List.copyOf(tables);
    gaps = List.copyOf(gaps);
  }

  /// The answer to a question about a design. Takes as long as its analyses, which keep what they
  /// have found.
  public static Overlay of(Question question, Readiness readiness) {
    return switch (question) {
      case Question.Lifecycle each -> new LifecycleView(readiness).overlay(each);
      case Question.Failure each -> new FailureView(readiness.analyses()).overlay(each);
      case Question.Latency each -> new LatencyView(readiness.analyses()).overlay(each);
      case Question.Throughput each -> new ThroughputView(readiness.analyses()).overlay(each);
      case Question.Cost each -> new CostView(readiness.analyses()).overlay(each);
      case Question.Personal each -> new PersonalView(readiness.analyses()).overlay(each);
    };
  }
}
