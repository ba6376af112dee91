package org.plumbline.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.json.Json;
import org.plumbline.rules.RuleIds;
import org.plumbline.rules.RuleSet;
import org.plumbline.rules.RuleSet.Profile;
import org.plumbline.rules.Severity;
import org.plumbline.rules.TeamRule;
import org.plumbline.rules.Threshold;
import org.plumbline.words.Nearest;
import org.plumbline.words.Quoted;

/// Reads how the rules count: `profile` for all of them, and for single ones in `rules` a severity
/// or `off`, or an object with `severity` and thresholds.
final class RuleSettings {
  private final Map<String, Optional<Severity>> levels = new HashMap<>();
  private final Map<Threshold, Double> figures = new HashMap<>();

  private RuleSettings() {}

  static RuleSet of(Node node) {
    RuleSettings settings = new RuleSettings();
    if (node.has("rules")
        && !(node.object().at("rules").orElseThrow() instanceof Json.JsonObject)) {
      node.wrong("rules", "no-rules", node.object().at("rules").orElseThrow().kind());
    } else {
      node.object("rules")
          .ifPresent(
              rules -> rules.object().members().keySet().forEach(id -> settings.add(rules, id)));
    }
    return new RuleSet(profile(node), settings.levels, settings.figures);
  }

  private static Profile profile(Node node) {
    Optional<Json> said = node.object().at("profile");
    if (said.isEmpty()) {
      return Profile.RECOMMENDED;
    }
    for (Profile profile : Profile.values()) {
      if (said.get().equals(new Json.JsonText(profile.id()))) {
        return profile;
      }
    }
    String known = Stream.of(Profile.values()).map(Profile::id).collect(Collectors.joining(", "));
    node.wrong("profile", "unknown-profile", known);
    return Profile.RECOMMENDED;
  }

  private void add(Node rules, String id) {
    if (!RuleIds.all().contains(id) && !TeamRule.isIts(id)) {
      unknown(rules, id);
    } else if (rules.object().at(id).orElseThrow() instanceof Json.JsonObject) {
      rules.object(id).ifPresent(rule -> settings(rule, id));
    } else {
      level(rules, id, id);
    }
  }

  private static void unknown(Node rules, String id) {
    List<String> near = Nearest.of(id, RuleIds.all());
    if (near.isEmpty()) {
      rules.wrong(id, "unknown-rule", Quoted.of(id));
    } else {
      rules.wrong(id, "unknown-rule-near", Quoted.of(id), String.join(", ", near));
    }
  }

  private void settings(Node rule, String id) {
    for (String key : rule.object().members().keySet()) {
      if (key.equals("severity")) {
        level(rule, key, id);
      } else {
        Threshold.of(id, key)
            .ifPresentOrElse(
                threshold -> figure(rule, threshold),
                () -> rule.wrong(key, "unknown-threshold", id, key, thresholds(id)));
      }
    }
  }

  private static String thresholds(String id) {
    return Stream.concat(Stream.of("severity"), Threshold.of(id).stream().map(Threshold::name))
        .collect(Collectors.joining(", "));
  }

  private void level(Node node, String key, String id) {
    Json level = node.object().at(key).orElseThrow();
    if (level.equals(new Json.JsonText("off"))) {
      levels.put(id, Optional.empty());
    } else {
      Stream.of(Severity.values())
          .filter(severity -> level.equals(new Json.JsonText(severity.id())))
          .findFirst()
          .ifPresentOrElse(
              severity -> levels.put(id, Optional.of(severity)),
              () -> node.wrong(key, "unknown-level", id));
    }
  }

  private void figure(Node rule, Threshold threshold) {
    Json said = rule.object().at(threshold.name()).orElseThrow();
    if (said instanceof Json.JsonNumber number
        && number.value() >= threshold.least()
        && number.value() <= threshold.most()) {
      figures.put(threshold, number.value());
    } else {
      rule.wrong(
          threshold.name(),
          "no-figure",
          threshold.name(),
          Json.JsonNumber.of(threshold.least()).digits(),
          Json.JsonNumber.of(threshold.most()).digits());
    }
  }
}
