package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.json.Json;
import org.plumbline.json.JsonWriter;
import org.plumbline.json.Shape;

/// `catalog`: the component types stage by stage, or all that is known of one.
final class ShowCatalog implements Verb {
  private static final Usage USAGE =
      Usage.perhaps(
          "catalog",
          "TYPE",
          Option.choice("--format", "text", "json"),
          Option.valued("--config", "FILE"));

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Streams streams) throws Stopped {
    Catalog catalog = new TeamCatalog(arguments, streams).here();
    Optional<String> id = arguments.operands().stream().findFirst();
    Optional<ComponentType> type = id.flatMap(catalog::component);
    if (id.isPresent() && type.isEmpty()) {
      throw Stopped.unreadable(WORDS.say("bad.type", id.get(), nearest(id.get(), catalog)));
    }
    streams.out().print(arguments.wantsJson() ? json(catalog, type) : text(catalog, type));
    return Exit.DONE;
  }

  private static String json(Catalog catalog, Optional<ComponentType> type) {
    Json json =
        type.map(TypeAsJson::whole)
            .orElseGet(() ->
                Shape.of(
                    "components",
                    catalog.components().values().stream().toList(),
                    TypeAsJson::brief));
    return JsonWriter.text(json);
  }

  private static String text(Catalog catalog, Optional<ComponentType> type) {
    return type.map(TypeAsText::whole).orElseGet(() -> TypeAsText.all(catalog));
  }

  /// The types whose id has a part of the wanted one, or all.
  private static String nearest(String wanted, Catalog catalog) {
    String[] parts = wanted.split("-", -1);
    String near =
        catalog.components().keySet().stream()
            .filter(id ->
                java.util.Arrays.stream(parts)
                    .anyMatch(part -> part.length() > 2 && id.contains(part)))
            .collect(java.util.stream.Collectors.joining(", "));
    return near.isEmpty() ? String.join(", ", catalog.components().keySet()) : near;
  }
}
