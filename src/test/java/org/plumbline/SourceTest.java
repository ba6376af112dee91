package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the sources themselves have to keep to and no compiler asks for.
class SourceTest {
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^ *public (static |final |sealed |non-sealed |abstract )*"
              + "(class|record|interface|enum|@interface) .*");

  private static final Set<String> NOT_OURS = Set.of(".git", "target", ".idea", ".vscode");
  private static final Set<String> WRITTEN =
      Set.of("java", "properties", "css", "xml", "md", "sh", "ps1", "bat", "svg", "run");

  @Test
  void everyPublicTypeSaysWhatItIs() throws IOException {
    List<String> silent = new ArrayList<>();
    List<Path> sources =
        files("src/main/java").filter(path -> ending(path).equals("java")).toList();
    for (Path source : sources) {
      List<String> lines = Files.readAllLines(source);
      for (int n = 0; n < lines.size(); n++) {
        if (PUBLIC_TYPE.matcher(lines.get(n)).matches() && !isTold(lines, n)) {
          silent.add(source + ":" + (n + 1));
        }
      }
    }
    assertTrue(sources.size() > 50, "sources were looked at");
    assertEquals(List.of(), silent, "public types without a comment that starts with ///");
  }

  /// Whether a comment stands above the line, or above the annotations above it.
  private static boolean isTold(List<String> lines, int line) {
    int above = line - 1;
    while (above >= 0 && lines.get(above).strip().matches("@.*|.*\\)")) {
      above--;
    }
    return above >= 0 && lines.get(above).strip().startsWith("///");
  }

  @Test
  void noFileIsTooLongToRead() throws IOException {
    List<String> long_ = new ArrayList<>();
    for (Path source : files("src").filter(path -> ending(path).equals("java")).toList()) {
      int lines = Files.readAllLines(source).size();
      if (lines > 400) {
        long_.add(source + ": " + lines);
      }
    }
    assertEquals(List.of(), long_, "sources of more than 400 lines, which are two things");
  }

  @Test
  void nothingIsPutOff() throws IOException {
    Pattern putOff = Pattern.compile("\\b(" + "TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    List<String> found = new ArrayList<>();
    for (Path source : files(".").filter(path -> WRITTEN.contains(ending(path))).toList()) {
      List<String> lines = Files.readAllLines(source, StandardCharsets.UTF_8);
      for (int n = 0; n < lines.size(); n++) {
        if (putOff.matcher(lines.get(n)).find()) {
          found.add(source + ":" + (n + 1));
        }
      }
    }
    assertEquals(List.of(), found, "lines that put work off instead of doing it");
  }

  private static Stream<Path> files(String folder) throws IOException {
    List<Path> found = new ArrayList<>();
    collect(Path.of(folder), found);
    return found.stream();
  }

  private static void collect(Path folder, List<Path> found) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path path : inside.sorted().toList()) {
        if (Files.isDirectory(path)) {
          if (!NOT_OURS.contains(String.valueOf(path.getFileName()))) {
            collect(path, found);
          }
        } else {
          found.add(path);
        }
      }
    }
  }

  private static String ending(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
