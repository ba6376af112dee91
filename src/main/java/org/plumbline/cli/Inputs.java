package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Turns operands into bytes: files, folders with each design below them, patterns such as
/// `designs/**/*.json`, `-` for standard input.
final class Inputs {
  /// The largest file that is read, in bytes.
  static final int LARGEST = 64 << 20;

  /// How much of a file in a folder is looked at to tell a design from other JSON.
  private static final int LOOKED_AT = 1 << 16;

  private static final Pattern DESIGN = Pattern.compile("\"format\"\\s*:\\s*\"plumbline/");

  private static final Pattern WILD = Pattern.compile("[*?\\[{]");

  private final InputStream standard;

  Inputs(InputStream standard) {
    this.standard = standard;
  }

  /// What an operand names: itself, or for a folder the designs below it.
  List<String> named(String operand) throws Stopped {
    boolean pattern = isPattern(operand);
    if (operand.equals("-") || !(pattern || Files.isDirectory(path(operand)))) {
      return List.of(operand);
    }
    try {
      List<String> designs = pattern ? matching(operand) : designsBelow(path(operand));
      if (designs.isEmpty()) {
        throw Stopped.unreadable(WORDS.say(pattern ? "in.no-match" : "in.folder-empty", operand));
      }
      return designs;
    } catch (IOException fault) {
      throw Stopped.unreadable(WORDS.say("in.unreadable", operand, reason(fault)));
    }
  }

  /// Reads what `-` or a file holds.
  Source read(String operand) throws Stopped {
    if (operand.equals("-")) {
      return new Source(WORDS.say("in.standard"), Optional.empty(), all(standard, operand));
    }
    Path path = path(operand);
    if (Files.isDirectory(path)) {
      throw Stopped.unreadable(WORDS.say("in.folder", operand));
    }
    try (InputStream in = Files.newInputStream(path)) {
      return new Source(operand, Optional.of(path), all(in, operand));
    } catch (IOException fault) {
      throw Stopped.unreadable(WORDS.say("in.unreadable", operand, reason(fault)));
    }
  }

  /// The path that an operand names.
  static Path path(String operand) throws Stopped {
    try {
      return Path.of(operand);
    } catch (InvalidPathException fault) {
      throw Stopped.unreadable(WORDS.say("in.no-path", operand, fault.getReason()));
    }
  }

  /// Whether an operand is a pattern that no shell has resolved, and not the name of a file.
  private static boolean isPattern(String operand) {
    try {
      return WILD.matcher(operand).find() && !Files.exists(Path.of(operand));
    } catch (InvalidPathException _) {
      return WILD.matcher(operand).find();
    }
  }

  /// The files that fit a pattern, `**` for any folders or none, sorted by path.
  private static List<String> matching(String pattern) throws IOException {
    Matcher wild = WILD.matcher(pattern);
    int slash = wild.find() ? pattern.lastIndexOf('/', wild.start()) : -1;
    FileSystem system = FileSystems.getDefault();
    PathMatcher deep = system.getPathMatcher("glob:" + pattern);
    PathMatcher flat = system.getPathMatcher("glob:" + pattern.replace("**/", ""));
    try (Stream<Path> all = Files.walk(Path.of(pattern.substring(0, Math.max(0, slash + 1))))) {
      return all.filter(each -> deep.matches(each) || flat.matches(each))
          .filter(Files::isRegularFile)
          .sorted()
          .map(Path::toString)
          .toList();
    } catch (NoSuchFileException | UncheckedIOException _) {
      return List.of();
    }
  }

  private static byte[] all(InputStream in, String operand) throws Stopped {
    try {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw Stopped.unreadable(WORDS.say("in.too-large", operand, LARGEST >> 20));
      }
      return bytes;
    } catch (IOException fault) {
      throw Stopped.unreadable(WORDS.say("in.unreadable", operand, reason(fault)));
    }
  }

  private static String reason(IOException fault) {
    return switch (fault) {
      case NoSuchFileException _ -> WORDS.say("in.missing");
      case AccessDeniedException _ -> WORDS.say("in.denied");
      default -> String.valueOf(fault.getMessage());
    };
  }

  /// Sorted by path, so that a run does not depend on the file system; hidden folders are left out.
  private static List<String> designsBelow(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes is) {
            boolean hidden =
                !each.equals(folder) && String.valueOf(each.getFileName()).startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path each, BasicFileAttributes is) throws IOException {
            if (is.isRegularFile() && each.toString().endsWith(".json") && isDesign(each)) {
              found.add(each);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(found);
    return found.stream().map(Path::toString).toList();
  }

  /// Whether the file says near its start that it is a design; it may be a damaged one.
  private static boolean isDesign(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
      return DESIGN.matcher(start).find();
    }
  }
}
