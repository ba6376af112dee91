package org.plumbline.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.draw.Style;
import org.plumbline.export.Paper;
import org.plumbline.export.format.Format;
import org.plumbline.export.format.Recipe;
import org.plumbline.ui.Texts;
import org.plumbline.ui.settings.ExportHabits;

/// A way to export that has a name.
///
/// @param id of one that comes with the program; empty for one of the user's own
/// @param what it is good for, in a few words
public record Preset(String id, String name, String what, Recipe recipe) {
  /// All of them, those of the user last.
  ///
  /// @param style in which pictures are at first
  public static List<Preset> all(Style style, ExportHabits habits) {
    List<Preset> all = new ArrayList<>(bundled(style));
    habits.own().forEach((name, recipe) -> all.add(own(name, recipe)));
    return List.copyOf(all);
  }

  /// One that comes with the program.
  public static Optional<Preset> named(String id, Style style) {
    return bundled(style).stream().filter(each -> each.id.equals(id)).findFirst();
  }

  private static Preset own(String name, Recipe recipe) {
    return new Preset("", name, Texts.say("export.own", recipe.format().ending()), recipe);
  }

  private static List<Preset> bundled(Style style) {
    Recipe picture = Recipe.of(Format.PNG).with(style);
    Recipe pages = Recipe.of(Format.PDF).with(style);
    return List.of(
        of("picture", picture),
        of("clear", picture.scaled(3).with(new Recipe.Dress(true, false, true))),
        of("drawing", Recipe.of(Format.SVG).with(style)),
        of("slides", Recipe.of(Format.PPTX).with(style).on(Paper.WIDE)),
        of("pages", pages.on(Paper.A4)),
        of("poster", pages.with(Recipe.Kind.POSTER).on(Paper.FIT)),
        of("page", Recipe.of(Format.HTML)),
        of("report", Recipe.of(Format.PDF).with(Recipe.Kind.REPORT).on(Paper.A4)),
        of("report-page", Recipe.of(Format.HTML).with(Recipe.Kind.REPORT)),
        of("report-text", Recipe.of(Format.MARKDOWN)));
  }

  private static Preset of(String id, Recipe recipe) {
    return new Preset(
        id, Texts.say("export.preset." + id), Texts.say("export.preset." + id + ".what"), recipe);
  }

  /// Whether it is one of the user's own.
  public boolean isOwn() {
    return id.isEmpty();
  }
}
