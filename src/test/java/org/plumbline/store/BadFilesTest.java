package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;

/// Every kind of bad input has a file, and beside it what is said of it: refused or opened with
/// repairs, each with its line and column. The file itself is never changed.
final class BadFilesTest {
  private static Path folder() throws URISyntaxException {
    return Path.of(BadFilesTest.class.getResource("/bad").toURI());
  }

  static List<Path> files() throws IOException, URISyntaxException {
    try (Stream<Path> all = Files.list(folder())) {
      return all.filter(each -> each.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void isMetWithTheMessageThatStandsBesideIt(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String said = said(file.getFileName().toString(), DesignReader.read(bytes, Catalog.bundled()));
    Path expected = file.resolveSibling(file.getFileName().toString().replace(".json", ".txt"));
    assertEquals(Files.exists(expected) ? Files.readString(expected) : "", said);
    assertArrayEquals(bytes, Files.readAllBytes(file));
  }

  private static String said(String name, DesignReader.Outcome outcome) {
    return switch (outcome) {
      case DesignReader.Refused(List<Fault> faults) -> "refused\n" + lines(name, faults);
      case DesignReader.Loaded loaded ->
          (loaded.newer() ? "opened read-only\n" : "opened\n") + lines(name, loaded.repairs());
    };
  }

  private static String lines(String name, List<Fault> faults) {
    StringBuilder lines = new StringBuilder();
    faults.forEach(fault -> lines.append(fault.in(name)).append('\n'));
    return lines.toString();
  }

  /// Beyond the first fifty, faults are counted.
  @org.junit.jupiter.api.Test
  void manyFaultsAreToldUpToFiftyAndThenCounted() {
    String items = "1,".repeat(70) + "1";
    byte[] file =
        ("{\"format\": \"plumbline/1\", \"title\": \"T\", \"components\": [" + items + "]}")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    DesignReader.Outcome outcome = DesignReader.read(file, Catalog.bundled());
    List<Fault> faults = outcome instanceof DesignReader.Refused(List<Fault> all) ? all : List.of();
    assertEquals(51, faults.size());
    assertEquals("… and 21 more.", faults.getLast().message());
  }

  @org.junit.jupiter.api.Test
  void moreThanAHundredThousandElementsAreRefused() {
    String one = "{\"id\":\"a\",\"type\":\"cache\",\"name\":\"N\",\"x\":0,\"y\":0},";
    byte[] file =
        ("{\"format\":\"plumbline/1\",\"title\":\"T\",\"components\":["
                + one.repeat(100_000)
                + one.substring(0, one.length() - 1)
                + "]}")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    DesignReader.Outcome outcome = DesignReader.read(file, Catalog.bundled());
    List<Fault> faults = outcome instanceof DesignReader.Refused(List<Fault> all) ? all : List.of();
    assertEquals(
        "The design has 100001 elements; at most 100000 can be opened.",
        faults.getFirst().message());
  }
}
