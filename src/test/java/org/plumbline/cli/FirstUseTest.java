package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.store.Templates;

/// What the Java runtime makes when it is first asked for takes a small picture longer than its
/// work: comparisons of records and comparators put together.
class FirstUseTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"svg", "png"})
  void aSmallPictureAsksForNothingThatIsMadeOnFirstUse(String ending) throws Exception {
    String design = folder.resolve("design.json").toString();
    String out = folder.resolve("out." + ending).toString();
    assertEquals(0, CommandLine.run(List.of("new", small(), "-o", design), Streams.standard()));
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.lang.invoke.MethodHandle.TRACE_METHOD_LINKAGE=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.plumbline.Main",
                "export",
                design,
                "-o",
                out)
            .redirectErrorStream(true)
            .start();
    try (Stream<String> lines = run.inputReader().lines()) {
      List<String> made = lines.filter(each -> each.startsWith("linkCallSite")).toList();
      assertFalse(made.isEmpty());
      assertEquals(
          List.of(),
          made.stream()
              .filter(each ->
                  each.contains("ObjectMethods.bootstrap")
                      || each.contains("java.util.Comparator."))
              .toList());
    }
    assertEquals(0, run.waitFor());
    assertTrue(Files.exists(Path.of(out)));
  }

  private static String small() {
    return Templates.ids().getFirst();
  }
}
