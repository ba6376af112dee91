package org.plumbline.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Extras.Unknown;
import org.plumbline.store.SafeSave;
import org.plumbline.words.Quoted;

/// A folder with a file for each decision, as `0001-one-feature-store.md`. Links are neither
/// followed nor written through, and what is no record stays as it is.
public record RecordFolder(Path path) {
  /// What a folder holds.
  ///
  /// @param bad what is wrong with each file that should be a record and cannot be read
  public record Contents(List<Filed> records, Map<String, String> bad) {
    /// Copies the list.
    public Contents {
      records = List.copyOf(records);
    }
  }

  /// What writing came to.
  ///
  /// @param written how many files were written
  /// @param same how many were as they should be
  /// @param failure why writing broke off; empty if all is written
  public record Written(int written, int same, Optional<String> failure) {}

  /// Reads the records, in the order of their names.
  public Contents read() throws IOException {
    List<Filed> records = new ArrayList<>();
    Map<String, String> bad = new LinkedHashMap<>();
    Map<String, String> files = new HashMap<>();
    for (Path file : files()) {
      String name = name(file);
      try {
        Filed filed = read(file, name);
        String id = filed.decision().id();
        String other = id.isEmpty() ? null : files.putIfAbsent(id, name);
        if (other != null) {
          throw new Refused("same", Quoted.name(other));
        }
        records.add(filed);
      } catch (Refused refused) {
        // What is not numbered may be anything: a guide, a list, a template.
        if (Names.number(name) > 0) {
          bad.put(name, refused.why());
        }
      }
    }
    return new Contents(records, bad);
  }

  /// Writes a file for each decision: into the one that has its id or, failing that, its title, or
  /// else into a new one. Files of other decisions stay.
  public Written write(Design design) throws IOException {
    Contents there = read();
    Map<String, Filed> filed = assigned(design, there);
    Map<String, Long> numbers = new HashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    long last = highest();
    for (Decision each : design.decisions()) {
      Filed file = filed.get(each.id());
      long number = file == null ? ++last : file.number();
      numbers.put(each.id(), number);
      names.put(each.id(), file == null ? Names.of(each, number) : file.file());
    }
    int written = 0;
    int same = 0;
    for (Decision each : design.decisions()) {
      Optional<Filed> old = Optional.ofNullable(filed.get(each.id()));
      Path target = path.resolve(names.getOrDefault(each.id(), ""));
      byte[] before = old.isPresent() ? bytes(target) : new byte[0];
      List<String> others = old.map(Filed::others).orElse(List.of());
      byte[] bytes =
          old.filter(file -> tells(file, each)).isPresent()
              ? marked(before, each, old.orElseThrow())
              : RecordWriter.write(each, design, numbers, others).getBytes(StandardCharsets.UTF_8);
      if (old.isPresent() && Arrays.equals(before, bytes)) {
        same++;
      } else if (SafeSave.save(target, bytes) instanceof SafeSave.Failed(String message)) {
        return new Written(written, same, Optional.of(message));
      } else {
        written++;
      }
    }
    return new Written(written, same, Optional.empty());
  }

  /// Whether a file of somebody else's tells all of a decision that it can, so that its text may
  /// stay as it is.
  private static boolean tells(Filed file, Decision decision) {
    List<Unknown> beyond = file.decision().extras().unknown();
    return !file.whole()
        && (beyond.isEmpty() || beyond.equals(decision.extras().unknown()))
        && file.decision().withId(decision.id()).withExtras(decision.extras()).equals(decision);
  }

  /// A file with the id of its decision, by which it is found when the decision is renamed, and
  /// what only front matter can tell.
  private static byte[] marked(byte[] bytes, Decision decision, Filed file) {
    List<Unknown> beyond = decision.extras().unknown();
    String more =
        (file.decision().id().isEmpty() ? "id: " + Scalars.written(decision.id()) + "\n" : "")
            + (file.decision().extras().unknown().equals(beyond)
                ? ""
                : Beyond.written(beyond) + "\n");
    if (more.isEmpty()) {
      return bytes;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String line = "---\n" + more;
    boolean front =
        plain.lines().findFirst().filter(each -> each.strip().equals("---")).isPresent();
    String marked =
        front ? line + plain.substring(plain.indexOf('\n') + 1) : line + "---\n\n" + plain;
    return marked.getBytes(StandardCharsets.UTF_8);
  }

  /// Which files are those of the design's decisions, by id.
  private static Map<String, Filed> assigned(Design design, Contents there) {
    Map<String, Filed> assigned = new HashMap<>();
    Set<Filed> free = new HashSet<>(there.records());
    for (Decision each : design.decisions()) {
      there.records().stream()
          .filter(file -> file.decision().id().equals(each.id()))
          .findFirst()
          .filter(free::remove)
          .ifPresent(file -> assigned.put(each.id(), file));
    }
    for (Decision each : design.decisions()) {
      if (!assigned.containsKey(each.id())) {
        there.records().stream()
            .filter(file -> file.decision().id().isEmpty() && free.contains(file))
            .filter(file -> Merged.sameTitle(file.decision(), each))
            .findFirst()
            .filter(free::remove)
            .ifPresent(file -> assigned.put(each.id(), file));
      }
    }
    return assigned;
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(path)) {
      for (Path each : all) {
        String name = name(each).toLowerCase(Locale.ROOT);
        if (name.endsWith(Names.ENDING)
            && !name.startsWith(".")
            && !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
          files.add(each);
        }
      }
    }
    files.sort(java.util.Comparator.comparing(RecordFolder::name));
    return files;
  }

  /// The highest number with which the name of a file begins.
  private long highest() throws IOException {
    long highest = 0;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(path)) {
      for (Path each : all) {
        highest = Math.max(highest, Names.number(name(each)));
      }
    }
    return highest;
  }

  private static Filed read(Path file, String name) throws Refused {
    if (Files.isSymbolicLink(file) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new Refused("link");
    }
    try {
      return RecordReader.read(name, bytes(file));
    } catch (AccessDeniedException fault) {
      throw new Refused("denied", fault);
    } catch (NoSuchFileException fault) {
      throw new Refused("missing", fault);
    } catch (IOException fault) {
      throw new Refused("unread", fault);
    }
  }

  /// The bytes of a file, and no more of them than tell that it is too large.
  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(RecordReader.LARGEST + 1);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
