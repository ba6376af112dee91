package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.TemplateInfo;
import org.plumbline.json.Json;
import org.plumbline.json.JsonWriter;
import org.plumbline.json.Shape;
import org.plumbline.store.OwnTemplates;
import org.plumbline.store.Templates;
import org.plumbline.store.Templates.Template;

/// `templates`: the designs to start from, and when not to: the bundled ones, then the user's own.
final class ListTemplates implements Verb {
  private static final Usage USAGE =
      Usage.plain("templates", Option.choice("--format", "text", "json"));

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Streams streams) throws Stopped {
    List<Template> templates = new ArrayList<>(Templates.all(Catalog.bundled()));
    KnownTemplates known = new KnownTemplates(streams);
    if (known.hasOwn()) {
      Catalog catalog = new TeamCatalog(arguments, streams).of(Optional.empty());
      OwnTemplates.Shelf shelf = known.own(catalog);
      templates.addAll(shelf.templates());
      shelf.unusable().forEach(each -> streams.err().println(each.said()));
    }
    if (arguments.wantsJson()) {
      Json json = Shape.of("templates", templates, ListTemplates::json);
      streams.out().print(JsonWriter.text(json));
    } else {
      templates.forEach(template -> streams.out().print(text(template)));
    }
    return Exit.DONE;
  }

  private static Json json(Template template) {
    Shape shape =
        new Shape()
            .text("id", KnownTemplates.name(template))
            .text("title", template.design().title());
    Optional<TemplateInfo> info = template.design().template();
    info.ifPresent(about ->
        shape
            .text("summary", about.summary())
            .text("level", about.level())
            .texts("tags", about.tags())
            .text("avoidWhen", about.avoidWhen()));
    return shape
        .put("own", new Json.JsonFlag(template.own()))
        .number("components", template.design().components().size())
        .number("connections", template.design().connections().size())
        .json();
  }

  private static String text(Template template) {
    Optional<TemplateInfo> info = template.design().template();
    String kind =
        template.own() ? WORDS.say("templates.own") : info.map(TemplateInfo::level).orElse("");
    return KnownTemplates.name(template)
        + "\n    "
        + template.design().title()
        + info.map(about -> " (" + kind + ")\n    " + about.summary()).orElse("")
        + "\n";
  }
}
