package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.config.UserFolder;
import org.plumbline.design.Design;
import org.plumbline.store.OwnTemplates;
import org.plumbline.store.OwnTemplates.Shelf;
import org.plumbline.store.Templates;
import org.plumbline.store.Templates.Template;

/// The templates that a name can mean: the bundled ones first, then the user's own, from the folder
/// that the designer keeps them in.
final class KnownTemplates {
  /// Before the id of one's own that a bundled template has, too.
  private static final String OWN = "own/";

  private final OwnTemplates own;

  KnownTemplates(Streams streams) {
    Path user = streams.userFolder();
    Optional<Path> chosen = UserFolder.chosenTemplates(user);
    own = new OwnTemplates(chosen.orElse(UserFolder.templates(user)), chosen.isPresent());
  }

  /// Whether there can be any of one's own.
  boolean hasOwn() {
    return own.expected() || Files.isDirectory(own.folder());
  }

  Shelf own(Catalog catalog) {
    return own.read(catalog);
  }

  /// By which name a template can be asked for.
  static String name(Template template) {
    return template.own() && Templates.ids().contains(template.id())
        ? OWN + template.id()
        : template.id();
  }

  /// The template with a name, which is an id or, of one's own, a title.
  ///
  /// @throws Stopped if there is none, or more than one
  Design find(String name, Catalog catalog, Streams streams) throws Stopped {
    Optional<Design> bundled = Templates.find(name, catalog);
    if (bundled.isPresent()) {
      if (Files.isRegularFile(own.folder().resolve(name + ".json"))) {
        streams.err().println(WORDS.say("new.bundled", name, OWN + name));
      }
      return bundled.get();
    }
    Shelf shelf = own(catalog);
    String id = name.startsWith(OWN) ? name.substring(OWN.length()) : name;
    Optional<Template> exact =
        shelf.templates().stream().filter(each -> each.id().equals(id)).findFirst();
    if (exact.isPresent()) {
      return exact.get().design();
    }
    List<Template> called =
        shelf.templates().stream()
            .filter(each -> each.design().title().strip().equalsIgnoreCase(name.strip()))
            .toList();
    if (called.size() > 1) {
      String names = String.join(", ", called.stream().map(KnownTemplates::name).toList());
      throw Stopped.unreadable(WORDS.say("new.several", name, names));
    }
    if (called.isEmpty()) {
      throw Stopped.unreadable(why(name, id, shelf));
    }
    return called.getFirst().design();
  }

  private static String why(String name, String id, Shelf shelf) {
    for (OwnTemplates.Unusable each : shelf.unusable()) {
      if (each.name().equals(id + ".json")) {
        return each.said();
      }
    }
    List<String> names = new ArrayList<>(Templates.ids());
    shelf.templates().forEach(each -> names.add(name(each)));
    return WORDS.say("bad.template", name, String.join(", ", names));
  }
}
