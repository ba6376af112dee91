package org.plumbline.standing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.analysis.Danger;
import org.plumbline.json.Json;

/// Where a design stands, for programs: `coverage {score, areas[{area, points, of}]}`, `maturity
/// {level, next[]}`, `findings [{category, errors, warnings}]`, `targets [{measure, application,
/// value, target, met}]`, `mostDangerous {component, blastRadiusPct}`, `decisions {STATUS count}`.
/// What is not known is left out.
public final class StandingJson {
  private StandingJson() {}

  /// The standing as an object.
  public static Json of(Standing standing) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("title", text(standing.design().title()));
    members.put("coverage", coverage(standing));
    members.put("maturity", maturity(standing));
    members.put("findings", list(standing.topics().stream().map(StandingJson::topic).toList()));
    members.put("targets", list(standing.aims().stream().map(StandingJson::aim).toList()));
    standing.readiness().analyses().dangers().stream()
        .filter(each -> each.blastRadiusPct() > 0)
        .findFirst()
        .ifPresent(danger -> members.put("mostDangerous", danger(danger)));
    Map<String, Json> decisions = new LinkedHashMap<>();
    standing
        .decisions()
        .forEach((status, count) ->
            decisions.put(status.name().toLowerCase(Locale.ROOT), number(count)));
    members.put("decisions", new Json.JsonObject(decisions));
    return new Json.JsonObject(members);
  }

  private static Json coverage(Standing standing) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("score", number(standing.readiness().coverage().score()));
    members.put(
        "areas",
        list(
            standing.readiness().coverage().areas().stream()
                .<Json>map(each -> {
                  Map<String, Json> area = new LinkedHashMap<>();
                  area.put("area", text(each.area().title()));
                  area.put("points", number(each.points()));
                  area.put("of", number(each.of()));
                  return new Json.JsonObject(area);
                })
                .toList()));
    return new Json.JsonObject(members);
  }

  private static Json maturity(Standing standing) {
    Map<String, Json> members = new LinkedHashMap<>();
    standing.readiness().maturity().level().ifPresent(level -> members.put("level", number(level)));
    members.put("next", list(standing.next().stream().map(each -> text(each.id())).toList()));
    return new Json.JsonObject(members);
  }

  private static Json topic(Standing.Topic topic) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("category", text(topic.id()));
    members.put("errors", number(topic.errors()));
    members.put("warnings", number(topic.warnings()));
    return new Json.JsonObject(members);
  }

  private static Json aim(Aim aim) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("measure", text(aim.measure().id()));
    if (!aim.application().isBlank()) {
      members.put("application", text(aim.application()));
    }
    aim.value().ifPresent(value -> members.put("value", number(value)));
    aim.target().ifPresent(target -> members.put("target", number(target)));
    if (aim.verdict() == Aim.Verdict.MET || aim.verdict() == Aim.Verdict.MISSED) {
      members.put("met", new Json.JsonFlag(aim.verdict() == Aim.Verdict.MET));
    }
    return new Json.JsonObject(members);
  }

  private static Json danger(Danger danger) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("component", text(danger.part().id()));
    members.put("blastRadiusPct", number(danger.blastRadiusPct()));
    return new Json.JsonObject(members);
  }

  private static Json text(String words) {
    return new Json.JsonText(words);
  }

  private static Json number(double number) {
    return Json.JsonNumber.of(number);
  }

  private static Json list(List<Json> items) {
    return new Json.JsonArray(items);
  }
}
