package org.plumbline.ui.settings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.config.UserFolder;
import org.plumbline.json.Json;
import org.plumbline.json.Json.JsonArray;
import org.plumbline.json.Json.JsonFlag;
import org.plumbline.json.Json.JsonNumber;
import org.plumbline.json.Json.JsonObject;
import org.plumbline.json.Json.JsonText;
import org.plumbline.ui.Guidance;
import org.plumbline.ui.settings.Settings.Appearance;
import org.plumbline.ui.settings.Settings.Looks;
import org.plumbline.ui.settings.Settings.PanelSize;
import org.plumbline.ui.settings.Settings.PanelSizes;
import org.plumbline.ui.settings.Settings.WindowSize;

/// Settings as JSON. What is missing or of the wrong kind is taken as it is at first, so that a
/// newer or an older program's file does no harm.
final class SettingsJson {
  private SettingsJson() {}

  static Json written(Settings settings) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("theme", new JsonText(settings.appearance().name().toLowerCase(Locale.ROOT)));
    members.put("scale", JsonNumber.of(settings.looks().scale()));
    members.put("reducedMotion", new JsonFlag(settings.looks().still()));
    Map<String, Json> panels = new LinkedHashMap<>();
    panels.put("left", written(settings.panels().left()));
    panels.put("right", written(settings.panels().right()));
    panels.put("bottom", written(settings.panels().bottom()));
    panels.put("story", written(settings.panels().story()));
    members.put("panels", new JsonObject(panels));
    members.put("window", written(settings.window()));
    members.put("grid", new JsonFlag(settings.guidance().dots()));
    members.put("snapping", new JsonFlag(settings.guidance().snapping()));
    members.put("recent", texts(settings.recent().stream().map(Path::toString)));
    Map<String, Json> keys = new LinkedHashMap<>();
    settings.keys().forEach((command, chosen) -> keys.put(command, texts(chosen.stream())));
    members.put("keys", new JsonObject(keys));
    members.put("exports", ExportJson.written(settings.exports()));
    members.put("toured", new JsonFlag(settings.toured()));
    settings
        .templates()
        .ifPresent(folder -> members.put("templates", new JsonText(folder.toString())));
    return new JsonObject(members);
  }

  static Settings read(JsonObject json) {
    JsonObject panels = object(json, "panels");
    return new Settings(
        looks(json),
        new PanelSizes(
            panel(object(panels, "left"), PanelSizes.STANDARD.left()),
            panel(object(panels, "right"), PanelSizes.STANDARD.right()),
            panel(object(panels, "bottom"), PanelSizes.STANDARD.bottom()),
            panel(object(panels, "story"), PanelSizes.STANDARD.story())),
        window(object(json, "window")),
        guidance(json),
        recent(json),
        keys(object(json, "keys")),
        ExportJson.read(object(json, "exports")),
        json.at("templates")
            .flatMap(each ->
                each instanceof JsonText(String text)
                    ? UserFolder.absolute(text)
                    : Optional.empty()),
        flag(json, "toured").orElse(false));
  }

  private static Json texts(Stream<String> texts) {
    return new JsonArray(texts.<Json>map(JsonText::new).toList());
  }

  private static Json written(PanelSize panel) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("open", new JsonFlag(panel.open()));
    members.put("size", JsonNumber.of(Math.rint(panel.size())));
    return new JsonObject(members);
  }

  private static Json written(WindowSize window) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("width", JsonNumber.of(Math.rint(window.width())));
    members.put("height", JsonNumber.of(Math.rint(window.height())));
    members.put("maximized", new JsonFlag(window.maximized()));
    return new JsonObject(members);
  }

  private static Looks looks(JsonObject json) {
    return new Looks(
        appearance(json),
        number(json, "scale").map(Double::intValue).orElse(Looks.STANDARD.scale()),
        flag(json, "reducedMotion").orElse(false));
  }

  private static Appearance appearance(JsonObject json) {
    return Stream.of(Appearance.values())
        .filter(each ->
            json.at("theme")
                .filter(value ->
                    value instanceof JsonText(String text) && text.equalsIgnoreCase(each.name()))
                .isPresent())
        .findFirst()
        .orElse(Settings.STANDARD.appearance());
  }

  private static PanelSize panel(JsonObject json, PanelSize standard) {
    return new PanelSize(
        flag(json, "open").orElse(standard.open()), number(json, "size").orElse(standard.size()));
  }

  private static WindowSize window(JsonObject json) {
    return new WindowSize(
        number(json, "width").orElse(WindowSize.STANDARD.width()),
        number(json, "height").orElse(WindowSize.STANDARD.height()),
        flag(json, "maximized").orElse(false));
  }

  private static Guidance guidance(JsonObject json) {
    return new Guidance(
        flag(json, "grid").orElse(Guidance.STANDARD.dots()),
        flag(json, "snapping").orElse(Guidance.STANDARD.snapping()));
  }

  private static List<Path> recent(JsonObject json) {
    return texts(json.at("recent")).flatMap(text -> UserFolder.absolute(text).stream()).toList();
  }

  private static Map<String, List<String>> keys(JsonObject json) {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    json.members()
        .forEach((command, chosen) -> keys.put(command, texts(Optional.of(chosen)).toList()));
    return keys;
  }

  private static Stream<String> texts(Optional<Json> list) {
    return list.orElse(JsonArray.EMPTY) instanceof JsonArray(List<Json> items)
        ? items.stream()
            .flatMap(each -> each instanceof JsonText(String text) ? Stream.of(text) : Stream.of())
        : Stream.of();
  }

  static JsonObject object(JsonObject json, String key) {
    return json.at(key).orElse(JsonObject.EMPTY) instanceof JsonObject object
        ? object
        : JsonObject.EMPTY;
  }

  static Optional<Double> number(JsonObject json, String key) {
    return json.at(key)
        .filter(JsonNumber.class::isInstance)
        .map(value -> ((JsonNumber) value).value());
  }

  static Optional<Boolean> flag(JsonObject json, String key) {
    return json.at(key).filter(JsonFlag.class::isInstance).map(value -> ((JsonFlag) value).value());
  }
}
