package org.plumbline.ui.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.draw.Style;
import org.plumbline.export.Paper;
import org.plumbline.export.format.Format;
import org.plumbline.export.format.Recipe;
import org.plumbline.json.Json;
import org.plumbline.json.Json.JsonFlag;
import org.plumbline.json.Json.JsonNumber;
import org.plumbline.json.Json.JsonObject;
import org.plumbline.json.Json.JsonText;

/// What is remembered of exports as JSON; what cannot be read is forgotten.
final class ExportJson {
  private static final double LEAST_SCALE = 0.1;
  private static final double MOST_SCALE = 10;

  private ExportJson() {}

  static Json written(ExportHabits habits) {
    Map<String, Json> own = new LinkedHashMap<>();
    habits.own().forEach((name, recipe) -> own.put(name, written(recipe)));
    Map<String, Json> last = new LinkedHashMap<>();
    habits
        .last()
        .forEach((design, each) -> {
          Map<String, Json> members = new LinkedHashMap<>();
          members.put("to", new JsonText(each.target().toString()));
          members.put("by", written(each.recipe()));
          last.put(design.toString(), new JsonObject(members));
        });
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("own", new JsonObject(own));
    members.put("last", new JsonObject(last));
    return new JsonObject(members);
  }

  static ExportHabits read(JsonObject json) {
    Map<String, Recipe> own = new LinkedHashMap<>();
    SettingsJson.object(json, "own")
        .members()
        .forEach((name, each) -> recipe(each).ifPresent(recipe -> own.put(name, recipe)));
    Map<Path, ExportHabits.Last> last = new LinkedHashMap<>();
    SettingsJson.object(json, "last")
        .members()
        .forEach((design, each) ->
            last(each).ifPresent(done -> path(design).ifPresent(path -> last.put(path, done))));
    return new ExportHabits(own, last);
  }

  private static Json written(Recipe recipe) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("format", new JsonText(recipe.format().ending()));
    members.put("style", new JsonText(recipe.style().name()));
    members.put("kind", new JsonText(recipe.kind().name().toLowerCase(Locale.ROOT)));
    recipe.paper().ifPresent(each -> members.put("paper", new JsonText(each.id())));
    recipe.scale().ifPresent(each -> members.put("scale", JsonNumber.of(each)));
    members.put("clear", new JsonFlag(recipe.dress().clear()));
    members.put("title", new JsonFlag(recipe.dress().title()));
    members.put("carries", new JsonFlag(recipe.dress().carries()));
    members.put("findings", new JsonFlag(recipe.findings()));
    members.put("colours", new JsonFlag(recipe.colours()));
    members.put("appendix", new JsonFlag(recipe.appendix()));
    return new JsonObject(members);
  }

  private static Optional<ExportHabits.Last> last(Json json) {
    return json instanceof JsonObject each
        ? recipe(SettingsJson.object(each, "by"))
            .flatMap(recipe ->
                text(each, "to")
                    .flatMap(ExportJson::path)
                    .map(target -> new ExportHabits.Last(recipe, target)))
        : Optional.empty();
  }

  private static Optional<Recipe> recipe(Json json) {
    return json instanceof JsonObject each
        ? text(each, "format").flatMap(Format::of).map(format -> recipe(each, format))
        : Optional.empty();
  }

  private static Recipe recipe(JsonObject json, Format format) {
    Recipe usual = Recipe.of(format);
    return new Recipe(
        format,
        text(json, "style").flatMap(Style::named).orElse(usual.style()),
        Stream.of(Recipe.Kind.values())
            .filter(each -> each.name().equalsIgnoreCase(text(json, "kind").orElse("")))
            .findFirst()
            .orElse(usual.kind()),
        text(json, "paper").flatMap(Paper::named),
        SettingsJson.number(json, "scale")
            .filter(each -> each >= LEAST_SCALE && each <= MOST_SCALE),
        new Recipe.Dress(
            flag(json, "clear", false), flag(json, "title", false), flag(json, "carries", true)),
        flag(json, "findings", usual.findings()),
        flag(json, "colours", usual.colours()),
        flag(json, "appendix", usual.appendix()));
  }

  private static boolean flag(JsonObject json, String key, boolean usual) {
    return SettingsJson.flag(json, key).orElse(usual);
  }

  private static Optional<String> text(JsonObject json, String key) {
    return json.at(key).filter(JsonText.class::isInstance).map(each -> ((JsonText) each).text());
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text)).filter(Path::isAbsolute);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}
