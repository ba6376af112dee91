package org.plumbline.rules;

import static org.plumbline.rules.DesignRule.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.plumbline.analysis.PersonalData;
import org.plumbline.analysis.PersonalData.Level;
import org.plumbline.catalog.Flag;
import org.plumbline.design.Boundary;
import org.plumbline.graph.Kinds;
import org.plumbline.graph.Link;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.graph.Ways;
import org.plumbline.words.Quoted;

/// Rules about personal data, and about who may come in.
final class PrivacyRules {
  private static final Category HERE = Category.PRIVACY;

  /// Trust of a zone, the least first.
  private static final List<String> TRUST = List.of("public", "partner", "internal", "restricted");

  static final List<DesignRule> ALL =
      List.of(
          rule(HERE, "generator-without-guardrail")
              .warning(Section.READINESS)
              .inProduction(PrivacyRules::unguarded),
          rule(HERE, "pii-reaches-training")
              .error(Section.READINESS)
              .always(PrivacyRules::namesInTraining),
          rule(HERE, "pii-spreads-unmarked")
              .warning(Section.CURRENCY)
              .inProduction((system, report) ->
                  holders(system)
                      .filter(each -> !each.type().id().equals("pii-filter"))
                      .filter(each -> level(system, each).compareTo(arriving(system, each)) < 0)
                      .forEach(report::about)),
          rule(HERE, "pii-unencrypted")
              .error(Section.READINESS)
              .inProduction((system, report) ->
                  personal(system)
                      .filter(each -> !system.is(each, "encryptedAtRest"))
                      .forEach(report::about)),
          rule(HERE, "pii-retention-undefined")
              .warning(Section.CURRENCY)
              .inProduction((system, report) ->
                  personal(system)
                      .filter(each -> system.number(each, "retentionDays") == 0)
                      .forEach(report::about)),
          rule(HERE, "pii-store-without-policy")
              .warning(Section.CURRENCY)
              .inProduction((system, report) ->
                  system.all(Flag.STORE).stream()
                      .filter(each -> level(system, each) != Level.NONE)
                      .filter(each -> !system.gets(each, "policy"))
                      .forEach(report::about)),
          rule(HERE, "pii-leaves-trust-zone")
              .warning(Section.READINESS)
              .always((system, report) -> connections(system, PrivacyRules::leavesTrust, report)),
          rule(HERE, "unencrypted-crossing")
              .error(Section.READINESS)
              .always((system, report) -> connections(system, PrivacyRules::crossesOpenly, report)),
          rule(HERE, "open-endpoint")
              .error(Section.READINESS)
              .inProduction((system, report) ->
                  system.parts().stream()
                      .filter(each -> each.type().hasFacet("online"))
                      .filter(each -> system.text(each, "authentication").equals("none"))
                      .filter(each ->
                          system.calls().to(each).stream()
                              .anyMatch(call -> isApplication(call.caller())))
                      .forEach(report::about)),
          rule(HERE, "personal-data-to-vendor")
              .error(Section.READINESS)
              .always(PrivacyRules::sentToVendor));

  private PrivacyRules() {}

  private static boolean isApplication(Part part) {
    return part.type().id().equals("client-application");
  }

  private static Level level(MlSystem system, Part part) {
    return Level.of(system.text(part, "pii"));
  }

  private static PersonalData spread(MlSystem system) {
    return system.once(PersonalData.class, () -> PersonalData.of(system.wiring()));
  }

  static Level arriving(MlSystem system, Part part) {
    return spread(system).at(part);
  }

  private static Stream<Part> holders(MlSystem system) {
    List<Part> holders =
        system.once(
            "data holders",
            () ->
                system.parts().stream()
                    .filter(each -> each.type().hasFacet("data") && !each.is(Flag.SOURCE))
                    .toList());
    return holders.stream();
  }

  private static Stream<Part> personal(MlSystem system) {
    return holders(system).filter(each -> level(system, each) != Level.NONE);
  }

  private static void unguarded(MlSystem system, Report report) {
    Ways.Reached past = system.reached("client-application", Kinds.REQUEST, "guardrail");
    for (Part part : system.parts()) {
      boolean generates =
          part.type().id().equals("hosted-model-api")
              || (part.is(Flag.PREDICTOR)
                  && past.at(part)
                  && system.trainers(part).stream()
                      .anyMatch(trainer -> system.text(trainer, "task").equals("generation")));
      if (generates && past.at(part)) {
        report.about(part);
      }
    }
  }

  private static void namesInTraining(MlSystem system, Report report) {
    List<Part> naming =
        system.sources().stream().filter(each -> level(system, each) == Level.DIRECT).toList();
    Ways.Reached past = system.ways().from(naming, Kinds.WIDE_DATA, "pii-filter");
    system.all("model-trainer").stream().filter(past::at).forEach(report::about);
  }

  private static void connections(
      MlSystem system, BiPredicate<MlSystem, Link> broken, Report report) {
    for (Link link : system.links()) {
      if (broken.test(system, link)) {
        String label = system.text(link, "label");
        String name = label.isBlank() ? Sayings.inSentence(link.kind().name()) : Quoted.name(label);
        String zone =
            system
                .zone(link.source())
                .map(each -> Sayings.named(each.name(), each.id()))
                .orElse("");
        report.about(link.connection().id(), name, Map.of("zone", zone));
      }
    }
  }

  private static boolean leavesTrust(MlSystem system, Link link) {
    if (spread(system).on(link) != Level.DIRECT) {
      return false;
    }
    Optional<Boundary> from = system.zone(link.source());
    Optional<Boundary> to = system.zone(link.target());
    return from.isPresent()
        && to.isPresent()
        && trust(system, to.get()) < trust(system, from.get());
  }

  private static int trust(MlSystem system, Boundary zone) {
    return TRUST.indexOf(system.text(zone, "trust"));
  }

  private static boolean crossesOpenly(MlSystem system, Link link) {
    return !system.is(link, "encryptedInTransit")
        && !system
            .zone(link.source())
            .map(Boundary::id)
            .equals(system.zone(link.target()).map(Boundary::id));
  }

  private static void sentToVendor(MlSystem system, Report report) {
    List<Part> sending =
        system.all("client-application").stream()
            .filter(each -> system.is(each, "sendsPersonalData"))
            .toList();
    Ways.Reached past =
        system
            .ways()
            .from(
                sending,
                Kinds.REQUEST,
                part ->
                    part.type().id().equals("guardrail")
                        && system.choices(part, "checks").contains("personal-data"));
    system.all("hosted-model-api").stream().filter(past::at).forEach(report::about);
  }
}
