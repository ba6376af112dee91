package org.plumbline.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.TemplateField;
import org.plumbline.design.TemplateInfo;
import org.plumbline.json.Json;
import org.plumbline.words.Quoted;

/// Reads what makes a design a template.
final class TemplateReader {
  private TemplateReader() {}

  /// What stands under `template` of a design.
  static Optional<TemplateInfo> read(Fields design) {
    Optional<Json> value = design.at("template");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return value.get() instanceof Json.JsonObject object
        ? Optional.of(described(design.inside("template", object)))
        : design.wrong("template", value.get(), "an object", Optional.empty());
  }

  private static TemplateInfo described(Fields fields) {
    return new TemplateInfo(
        fields.text("summary"),
        fields.text("level"),
        fields.texts("tags"),
        fields.text("avoidWhen"),
        asked(fields),
        fields.extras(Keys.TEMPLATE));
  }

  private static List<TemplateField> asked(Fields fields) {
    Optional<Json> value = fields.at("fields");
    if (value.isEmpty()) {
      return List.of();
    }
    return value.get() instanceof Json.JsonArray(List<Json> items)
            && items.stream().allMatch(Json.JsonObject.class::isInstance)
        ? IntStream.range(0, items.size())
            .mapToObj(n -> field(fields.inside("fields", n, (Json.JsonObject) items.get(n))))
            .toList()
        : fields.wrong("fields", value.get(), "an array of objects", List.of());
  }

  private static TemplateField field(Fields fields) {
    return new TemplateField(
        fields.text("ask"), fields.texts("of"), fields.extras(Keys.TEMPLATE_FIELD));
  }

  /// Tells of fields that ask about elements which do not exist; they are kept.
  static void check(Design design, Reading reading) {
    List<TemplateField> fields = design.template().map(TemplateInfo::fields).orElse(List.of());
    Set<String> known = fields.isEmpty() ? Set.of() : Elements.ids(design);
    for (int n = 0; n < fields.size(); n++) {
      List<String> places = fields.get(n).of();
      for (int m = 0; m < places.size(); m++) {
        if (TemplateField.element(places.get(m)).filter(id -> !known.contains(id)).isPresent()) {
          reading.repair(
              "/template/fields/" + n + "/of/" + m,
              "",
              Reading.WORDS.say(
                  "dangling-field", Quoted.of(fields.get(n).ask()), Quoted.of(places.get(m))));
        }
      }
    }
  }
}
