package org.plumbline.standing;

import java.util.Locale;
import org.plumbline.analysis.Danger;
import org.plumbline.json.Json;
import org.plumbline.json.Shape;
import org.plumbline.readiness.Coverage;
import org.plumbline.readiness.Lack;

/// Where a design stands, for programs: `coverage {score, areas[{area, points, of}]}`, `maturity
/// {level, next[]}`, `findings [{category, errors, warnings}]`, `targets [{measure, application,
/// value, target, met}]`, `mostDangerous {component, blastRadiusPct}`, `decisions {STATUS count}`.
/// What is not known is left out.
public final class StandingJson {
  private StandingJson() {}

  /// The standing as an object.
  public static Json of(Standing standing) {
    Shape shape =
        new Shape()
            .text("title", standing.design().title())
            .put("coverage", coverage(standing))
            .put("maturity", maturity(standing))
            .list("findings", standing.topics(), StandingJson::topic)
            .list("targets", standing.aims(), StandingJson::aim);
    standing.readiness().analyses().dangers().stream()
        .filter(each -> each.blastRadiusPct() > 0)
        .findFirst()
        .ifPresent(danger -> shape.put("mostDangerous", danger(danger)));
    Shape decisions = new Shape();
    standing
        .decisions()
        .forEach(
            (status, count) -> decisions.number(status.name().toLowerCase(Locale.ROOT), count));
    return shape.put("decisions", decisions.json()).json();
  }

  private static Json coverage(Standing standing) {
    return new Shape()
        .number("score", standing.readiness().coverage().score())
        .list("areas", standing.readiness().coverage().areas(), StandingJson::area)
        .json();
  }

  private static Json area(Coverage.Scored area) {
    return new Shape()
        .text("area", area.area().id())
        .number("points", area.points())
        .number("of", area.of())
        .json();
  }

  private static Json maturity(Standing standing) {
    Shape shape = new Shape();
    standing.readiness().maturity().level().ifPresent(level -> shape.number("level", level));
    return shape.texts("next", standing.next().stream().map(Lack::id).toList()).json();
  }

  private static Json topic(Standing.Topic topic) {
    return new Shape()
        .text("category", topic.id())
        .number("errors", topic.errors())
        .number("warnings", topic.warnings())
        .json();
  }

  private static Json aim(Aim aim) {
    Shape shape =
        new Shape().text("measure", aim.measure().id()).textIfAny("application", aim.application());
    aim.value().ifPresent(value -> shape.number("value", value));
    aim.target().ifPresent(target -> shape.number("target", target));
    if (aim.verdict() == Aim.Verdict.MET || aim.verdict() == Aim.Verdict.MISSED) {
      shape.put("met", new Json.JsonFlag(aim.verdict() == Aim.Verdict.MET));
    }
    return shape.json();
  }

  private static Json danger(Danger danger) {
    return new Shape()
        .text("component", danger.part().id())
        .number("blastRadiusPct", danger.blastRadiusPct())
        .json();
  }
}
