package org.plumbline.overlay;

import static org.plumbline.overlay.Texts.WORDS;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.analysis.Analyses;
import org.plumbline.analysis.Analysis;
import org.plumbline.analysis.PersonalData;
import org.plumbline.analysis.PersonalData.Level;
import org.plumbline.design.Boundary;
import org.plumbline.design.Called;
import org.plumbline.draw.Shading;
import org.plumbline.graph.Part;

/// Where personal data travels, and which boundaries it crosses.
final class PersonalView {
  private final Analyses analyses;

  PersonalView(Analyses analyses) {
    this.analyses = analyses;
  }

  Overlay overlay(Question.Personal question) {
    PersonalData data = analyses.personalData();
    return new Overlay(
        question,
        shading(data),
        analyses.sentences().personalData(),
        List.of(crossings(data), components(data)),
        Analysis.PERSONAL_DATA.caveat(),
        analyses.gaps(Analysis.PERSONAL_DATA));
  }

  private Shading shading(PersonalData data) {
    Shades shades =
        new Shades(analyses)
            .kind("level.direct", Shades.BAD, Shading.Fill.STRIPES)
            .kind("level.pseudonymised", Shades.WARN, Shading.Fill.TINT)
            .kind("level.none", Shades.QUIET, Shading.Fill.TINT);
    data.components()
        .forEach((id, level) ->
            shades.component(
                id, kind(level), level == Level.NONE ? "" : WORDS.say("on-card." + level.id())));
    data.connections()
        .forEach((id, level) -> {
          if (level != Level.NONE) {
            shades.connection(id, kind(level));
          }
        });
    return shades.shading(WORDS.say("personal.title"));
  }

  private static String kind(Level level) {
    return "level." + level.id();
  }

  private Table crossings(PersonalData data) {
    List<Table.Row> rows = new ArrayList<>();
    for (PersonalData.Crossing each : data.crossings()) {
      String id = each.link().connection().id();
      rows.add(
          Table.Row.about(
              id,
              Table.Cell.of(Called.of(id, analyses.system().design())),
              level(each.level()),
              Table.Cell.of(names(each.left())),
              Table.Cell.of(names(each.entered()))));
    }
    return new Table(
        WORDS.say("crossings.title"),
        List.of(
            WORDS.say("column.connection"),
            WORDS.say("column.level"),
            WORDS.say("column.leaves"),
            WORDS.say("column.enters")),
        rows);
  }

  private static Table.Cell level(Level level) {
    return Table.Cell.of(WORDS.say("on-card." + level.id()), level == Level.DIRECT ? 0 : 1);
  }

  private String names(List<String> boundaries) {
    return String.join(
        ", ",
        boundaries.stream()
            .map(id -> analyses.system().design().boundary(id).map(Boundary::name).orElse(id))
            .toList());
  }

  private Table components(PersonalData data) {
    List<Table.Row> rows = new ArrayList<>();
    for (Level level : List.of(Level.DIRECT, Level.PSEUDONYMISED)) {
      for (Part part : analyses.system().parts()) {
        if (data.at(part) == level) {
          rows.add(Table.Row.about(part.id(), Table.Cell.of(part.name()), level(level)));
        }
      }
    }
    return new Table(
        WORDS.say("personal.title"),
        List.of(WORDS.say("column.component"), WORDS.say("column.level")),
        rows);
  }
}
