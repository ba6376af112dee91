package org.plumbline.ui.template;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.TemplateInfo;
import org.plumbline.store.OwnTemplates;
import org.plumbline.store.OwnTemplates.Shelf;
import org.plumbline.store.Templates;
import org.plumbline.store.Templates.Template;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;

/// All templates that there are: the user's own, then the bundled ones from the simplest on.
public record Shelves(Shelf own, List<Template> bundled) {
  /// Nothing has been read yet.
  public static final Shelves EMPTY = new Shelves(Shelf.EMPTY, List.of());

  /// Copies the list.
  public Shelves {
    bundled = List.copyOf(bundled);
  }

  /// Reads the bundled templates and then the user's own, whose folder may be slow; tells each time
  /// what there is.
  ///
  /// @param before what is known already
  public static void read(
      OwnTemplates own, Catalog catalog, Shelves before, Consumer<Shelves> done) {
    Aside.run(
        "templates",
        () -> before.bundled().isEmpty() ? Templates.all(catalog) : before.bundled(),
        bundled -> {
          done.accept(new Shelves(before.own(), bundled));
          Aside.run(
              "own-templates",
              () -> own.read(catalog),
              shelf -> done.accept(new Shelves(shelf, bundled)),
              _ -> {});
        },
        _ -> {});
  }

  /// All of them.
  public List<Template> all() {
    return Stream.concat(own.templates().stream(), bundled.stream()).toList();
  }

  /// The level of a template in words, and whose it is.
  public static String level(Template template) {
    String level = template.design().template().map(TemplateInfo::level).orElse("");
    String shown =
        TemplateInfo.LEVELS.contains(level) ? Texts.say("gallery.level." + level) : level;
    if (!template.own()) {
      return shown;
    }
    return shown.isEmpty() ? Texts.say("gallery.own") : Texts.say("gallery.own-level", shown);
  }

  /// How many templates each tag stands at, the most used first.
  public static List<Map.Entry<String, Long>> tags(List<Template> templates) {
    Map<String, Long> numbers = new TreeMap<>();
    templates.stream()
        .flatMap(each -> each.design().template().stream())
        .map(TemplateInfo::tags)
        .forEach(
            tags -> tags.stream().distinct().forEach(tag -> numbers.merge(tag, 1L, Long::sum)));
    return numbers.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .toList();
  }
}
