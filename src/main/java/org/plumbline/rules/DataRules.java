package org.plumbline.rules;

import static org.plumbline.rules.DesignRule.rule;

import java.util.List;
import org.plumbline.catalog.Flag;
import org.plumbline.graph.Kinds;
import org.plumbline.graph.Link;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.graph.Ways;

/// Rules about what a model learns from: how it is cleaned, checked, labelled and owned.
final class DataRules {
  private static final Category HERE = Category.DATA;

  static final List<DesignRule> ALL =
      List.of(
          rule(HERE, "training-without-cleaning")
              .warning(Section.INGESTION)
              .always((system, report) -> pastType("data-cleaning", system, report)),
          rule(HERE, "training-without-validation")
              .warning(Section.CURRENCY)
              .inProduction((system, report) -> pastType("data-validation", system, report)),
          rule(HERE, "cleaning-undecided")
              .advice(Section.INGESTION)
              .inProduction((system, report) ->
                  system.all("data-cleaning").stream()
                      .filter(each ->
                          system.text(each, "missingValues").equals("undecided")
                              || system.text(each, "outliers").equals("undecided"))
                      .forEach(report::about)),
          rule(HERE, "validation-cannot-alarm")
              .advice(Section.RESILIENCE)
              .inProduction((system, report) ->
                  system.all("data-validation").stream()
                      .filter(each -> !system.gives(each, "alert"))
                      .forEach(report::about)),
          rule(HERE, "owner-missing")
              .warning(Section.CURRENCY)
              .inProduction((system, report) ->
                  system.all(Flag.OWNER_REQUIRED).stream()
                      .filter(each -> system.text(each, "owner").isBlank())
                      .forEach(report::about)),
          rule(HERE, "no-data-catalog")
              .advice(Section.CURRENCY)
              .inProduction((system, report) -> {
                if (system.all(Flag.SOURCE).size() >= report.figure(Threshold.SOURCES)
                    && system.all("data-catalog").isEmpty()) {
                  report.whole();
                }
              }),
          rule(HERE, "no-labels").warning(Section.TRAINING).always(DataRules::unlabelled));

  private DataRules() {}

  /// Trainers that examples of some source reach without passing a type.
  private static void pastType(String type, MlSystem system, Report report) {
    Ways.Reached past = system.reached("source", Kinds.EXAMPLES, type);
    system.all("model-trainer").stream()
        .filter(each -> past.at(each, "data"))
        .forEach(report::about);
  }

  private static void unlabelled(MlSystem system, Report report) {
    List<Link> labels = system.links().stream().filter(link -> link.kind().isA("labels")).toList();
    List<Part> labelled =
        system.sources().stream().filter(each -> system.is(each, "containsLabels")).toList();
    Ways.Reached byLabels = system.ways().after(labels, Kinds.DATA);
    Ways.Reached bySources = system.ways().from(labelled, Kinds.WIDE_DATA);
    system.all("model-trainer").stream()
        .filter(each -> system.text(each, "supervision").equals("labels"))
        .filter(each -> !byLabels.at(each) && !bySources.at(each))
        .forEach(report::about);
  }
}
