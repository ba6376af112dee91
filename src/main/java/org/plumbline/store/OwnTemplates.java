package org.plumbline.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.json.JsonReader;
import org.plumbline.store.Templates.Template;
import org.plumbline.words.Words;

/// The templates that users keep for themselves: design files in a folder, which several people may
/// share. Reading never changes a file; one that cannot be used is told and does no harm.
///
/// @param expected whether the folder should be there, since somebody has chosen it
public record OwnTemplates(Path folder, boolean expected) {
  /// How many files are looked at; a folder with more of them is no folder of templates.
  public static final int MOST = 500;

  private static final String ENDING = ".json";
  private static final Words WORDS = Words.beside(OwnTemplates.class);

  /// What is in the folder.
  ///
  /// @param templates by title
  /// @param unusable what else lies there under the name of a template
  public record Shelf(List<Template> templates, List<Unusable> unusable) {
    /// Nothing.
    public static final Shelf EMPTY = new Shelf(List.of(), List.of());

    /// Copies the lists.
    public Shelf {
      templates = List.copyOf(templates);
      unusable = List.copyOf(unusable);
    }
  }

  /// A file that is no template.
  ///
  /// @param said its name and why, with the place in the file if that is known
  public record Unusable(String name, String said) {
    private static Unusable because(String name, String reason) {
      return new Unusable(name, new Fault(0, 0, "", "", reason).in(name));
    }
  }

  /// Where a template of this title lies, or would lie.
  public Path file(String title) {
    return folder.resolve(fileName(title, WORDS.say("template")) + ENDING);
  }

  /// A title as the name of a file without an ending: letters and digits with dashes between them.
  public static String fileName(String title, String instead) {
    String plain = title.strip().toLowerCase(Locale.ROOT);
    String safe = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    String short80 = safe.substring(0, Math.min(safe.length(), 80));
    return short80.isEmpty() ? instead : short80;
  }

  /// Reads all templates of the folder; none if it is not there yet.
  public Shelf read(Catalog catalog) {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(OwnTemplates::isNamedLikeOne).sorted().limit(MOST + 1).toList();
    } catch (NoSuchFileException _) {
      return expected
          ? new Shelf(
              List.of(), List.of(Unusable.because(folder.toString(), WORDS.say("own.no-folder"))))
          : Shelf.EMPTY;
    } catch (IOException fault) {
      return new Shelf(List.of(), List.of(Unusable.because(folder.toString(), reason(fault))));
    }
    List<Template> templates = new ArrayList<>();
    List<Unusable> unusable = new ArrayList<>();
    for (Path file : files.subList(0, Math.min(files.size(), MOST))) {
      read(file, catalog, templates, unusable);
    }
    if (files.size() > MOST) {
      unusable.add(Unusable.because(folder.toString(), WORDS.say("own.too-many", MOST)));
    }
    templates.sort(Comparator.comparing(each -> each.design().title().toLowerCase(Locale.ROOT)));
    return new Shelf(templates, unusable);
  }

  private static boolean isNamedLikeOne(Path file) {
    String name = name(file);
    return name.toLowerCase(Locale.ROOT).endsWith(ENDING)
        && !name.startsWith(".")
        && !Files.isDirectory(file);
  }

  private static void read(
      Path file, Catalog catalog, List<Template> templates, List<Unusable> unusable) {
    String name = name(file);
    try {
      if (!Files.isRegularFile(file)) {
        unusable.add(Unusable.because(name, WORDS.say("own.special")));
      } else if (Files.size(file) > JsonReader.LARGEST_FILE) {
        unusable.add(Unusable.because(name, WORDS.say("own.large", JsonReader.LARGEST_FILE >> 20)));
      } else {
        switch (DesignReader.read(Files.readAllBytes(file), catalog)) {
          case DesignReader.Refused(List<Fault> faults) ->
              unusable.add(new Unusable(name, faults.getFirst().in(name)));
          case DesignReader.Loaded loaded when loaded.newer() ->
              unusable.add(Unusable.because(name, WORDS.say("own.newer")));
          case DesignReader.Loaded(Design design, _, _) when design.template().isEmpty() ->
              unusable.add(Unusable.because(name, WORDS.say("own.no-template")));
          case DesignReader.Loaded(Design design, _, _) ->
              templates.add(
                  new Template(name.substring(0, name.length() - ENDING.length()), design, true));
        }
      }
    } catch (IOException fault) {
      unusable.add(Unusable.because(name, reason(fault)));
    }
  }

  private static String reason(IOException fault) {
    return fault instanceof AccessDeniedException
        ? WORDS.say("own.denied")
        : WORDS.say("own.unreadable", String.valueOf(fault.getMessage()));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
