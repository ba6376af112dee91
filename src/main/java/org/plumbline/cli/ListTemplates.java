package org.plumbline.cli;

import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.TemplateInfo;
import org.plumbline.json.Json;
import org.plumbline.json.JsonWriter;
import org.plumbline.store.Templates;
import org.plumbline.store.Templates.Template;

/// `templates`: the designs to start from, and when not to.
final class ListTemplates implements Verb {
  private static final Usage USAGE =
      Usage.plain("templates", Option.choice("--format", "text", "json"));

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Streams streams) {
    List<Template> templates = Templates.all(Catalog.bundled());
    if (arguments.wantsJson()) {
      Json json = Shape.of("templates", templates, ListTemplates::json);
      streams.out().print(JsonWriter.text(json));
    } else {
      templates.forEach(template -> streams.out().print(text(template)));
    }
    return Exit.DONE;
  }

  private static Json json(Template template) {
    Shape shape = new Shape().text("id", template.id()).text("title", template.design().title());
    Optional<TemplateInfo> info = template.design().template();
    info.ifPresent(about ->
        shape
            .text("summary", about.summary())
            .text("level", about.level())
            .texts("tags", about.tags())
            .text("avoidWhen", about.avoidWhen()));
    return shape
        .number("components", template.design().components().size())
        .number("connections", template.design().connections().size())
        .json();
  }

  private static String text(Template template) {
    Optional<TemplateInfo> info = template.design().template();
    return template.id()
        + "\n    "
        + template.design().title()
        + info.map(about -> " (" + about.level() + ")\n    " + about.summary()).orElse("")
        + "\n";
  }
}
