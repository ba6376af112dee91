package org.plumbline.rules;

import static org.plumbline.rules.DesignRule.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.catalog.Flag;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.StoryStep;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// Rules about what is written down for others.
final class DocumentationRules {
  private static final Category HERE = Category.DOCUMENTATION;

  static final List<DesignRule> ALL =
      List.of(
          rule(HERE, "model-card-missing")
              .advice(Section.DECISIONS)
              .inProduction((system, report) ->
                  system.all("model-registry").stream()
                      .filter(each -> !system.is(each, "modelCard"))
                      .forEach(report::about)),
          rule(HERE, "algorithm-undocumented")
              .advice(Section.ALGORITHMS)
              .inProduction((system, report) ->
                  system.all("model-trainer").stream()
                      .filter(each ->
                          system.text(each, "algorithm").equals("unspecified")
                              || system.text(each, "task").equals("unspecified")
                              || system.text(each, "assumptions").isBlank())
                      .forEach(report::about)),
          rule(HERE, "no-title")
              .warning(Section.DECISIONS)
              .always((system, report) -> {
                if (system.design().title().isBlank()) {
                  report.whole();
                }
              }),
          rule(HERE, "no-purpose")
              .advice(Section.CORE_SHIFT)
              .always((system, report) -> {
                if (system.text("purpose").isBlank() || system.text("successMetric").isBlank()) {
                  report.whole();
                }
              }),
          rule(HERE, "no-decisions")
              .warning(Section.DECISIONS)
              .inProduction((system, report) -> {
                if (system.design().decisions().isEmpty()) {
                  report.whole();
                }
              }),
          rule(HERE, "decision-incomplete")
              .warning(Section.DECISIONS)
              .always((system, report) ->
                  system.design().decisions().stream()
                      .filter(DocumentationRules::isIncomplete)
                      .forEach(each ->
                          report.about(each.id(), each.title(), titled(each.title(), each.id())))),
          rule(HERE, "technology-undecided")
              .advice(Section.CLOUD_EXPERIENCE)
              .inProduction((system, report) -> {
                List<Part> undecided =
                    system.parts().stream().filter(each -> isUndecided(system, each)).toList();
                if (!undecided.isEmpty()) {
                  report.about(undecided);
                }
              }),
          rule(HERE, "no-stakeholder-view")
              .advice(Section.COLLABORATION)
              .inProduction((system, report) -> {
                boolean shown =
                    system.all(Flag.PERSON).stream()
                        .anyMatch(each ->
                            system.gets(each, "metrics") || system.gets(each, "explanation"));
                if (!system.predictors().isEmpty() && !shown) {
                  report.whole();
                }
              }),
          rule(HERE, "no-story")
              .advice(Section.DECISIONS)
              .always((system, report) -> {
                if (system.design().components().size() >= report.figure(Threshold.STORY)
                    && system.design().story().isEmpty()) {
                  report.whole();
                }
              }),
          rule(HERE, "story-broken")
              .error(Section.DECISIONS)
              .always(DocumentationRules::brokenSteps));

  private DocumentationRules() {}

  private static boolean isIncomplete(Decision decision) {
    boolean noPrice =
        decision.alternatives().stream().allMatch(String::isBlank)
            && decision.tradeoffs().isBlank();
    return decision.choice().isBlank() || decision.rationale().isBlank() || noPrice;
  }

  private static Map<String, String> titled(String title, String id) {
    return Map.of("title", Sayings.named(title, id));
  }

  private static boolean isUndecided(MlSystem system, Part part) {
    return !part.type().technologies().isEmpty()
        && !part.is(Flag.SOURCE)
        && !part.is(Flag.CONSUMER)
        && !part.is(Flag.PERSON)
        && system.text(part, "technology").isBlank();
  }

  private static void brokenSteps(MlSystem system, Report report) {
    Design design = system.design();
    if (design.story().isEmpty()) {
      return;
    }
    Set<String> ids = new HashSet<>();
    Stream.of(design.components(), design.connections(), design.boundaries())
        .flatMap(List::stream)
        .map(Element::id)
        .forEach(ids::add);
    for (StoryStep step : design.story()) {
      if (step.say().isBlank() || step.focus().isEmpty() || !ids.containsAll(step.focus())) {
        report.about(step.id(), step.title(), titled(step.title(), step.id()));
      }
    }
  }
}
