package org.plumbline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.design.StoryStep;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Wiring;
import org.plumbline.overlay.Overlay;
import org.plumbline.overlay.Question;
import org.plumbline.readiness.Readiness;
import org.plumbline.words.Quoted;
import org.plumbline.words.Words;

/// The answers that the steps of a story ask for. Each is worked out when it is first wanted, and
/// kept.
///
/// Not for use by several threads.
public final class Answers {
  private static final Words WORDS = Words.beside(Answers.class);

  private final Design design;
  private final Catalog catalog;
  private final Map<Question, Overlay> known = new HashMap<>();
  private Optional<Readiness> readiness = Optional.empty();

  private Answers(Design design, Catalog catalog) {
    this.design = design;
    this.catalog = catalog;
  }

  /// The answers about a design.
  public static Answers of(Design design, Catalog catalog) {
    return new Answers(design, catalog);
  }

  /// The slide with the answer to its question; as it is if it asks nothing that is understood.
  public Slide on(Slide slide) {
    return Question.of(slide.overlay())
        .map(each -> slide.answered(to(each.in(design))))
        .orElse(slide);
  }

  /// The same of several slides.
  public List<Slide> on(List<Slide> slides) {
    return slides.stream().map(this::on).toList();
  }

  /// The answer to a question.
  public Overlay to(Question question) {
    Overlay answer = known.get(question);
    if (answer == null) {
      answer = Overlay.of(question, readiness());
      known.put(question, answer);
    }
    return answer;
  }

  /// Everything that can be asked of the design.
  public Readiness readiness() {
    Readiness asked =
        readiness.orElseGet(() -> Readiness.of(MlSystem.of(Wiring.of(design, catalog))));
    readiness = Optional.of(asked);
    return asked;
  }

  /// What people should know of the questions in a story: those that are not understood, and what
  /// is to fail but is gone. A sentence each; none if all is well.
  public static List<String> doubts(Design design) {
    List<String> doubts = new ArrayList<>();
    for (StoryStep step : design.story()) {
      Optional<Question> question = Question.of(step.overlay());
      if (question.isEmpty() && !step.overlay().isBlank()) {
        doubts.add(
            WORDS.say("overlay.unknown", Quoted.name(step.title()), Quoted.name(step.overlay())));
      }
      question
          .filter(each -> !each.in(design).equals(each))
          .ifPresent(_ -> doubts.add(WORDS.say("overlay.gone", Quoted.name(step.title()))));
    }
    return doubts;
  }
}
