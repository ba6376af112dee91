package org.plumbline.ui.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The printers of the system, reached through `PrintProcess`.
public final class SystemPress implements Press {
  @Override
  public Outcome print(byte[] pdf, String title) {
    try {
      Path file = Files.createTempFile("plumbline-print", ".pdf");
      try {
        Files.write(file, pdf);
        return outcome(started(file, title).waitFor());
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException _) {
      return Outcome.FAILED;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Outcome.FAILED;
    }
  }

  /// The same Java on the same classes.
  private static Process started(Path file, String title) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            List.of(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=false",
                "-Dapple.awt.UIElement=true",
                "-cp",
                System.getProperty("java.class.path"),
                PrintProcess.class.getName(),
                file.toString(),
                title))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Outcome outcome(int status) {
    return Stream.of(Outcome.values())
        .filter(each -> each.status() == status)
        .findFirst()
        .orElse(Outcome.FAILED);
  }
}
