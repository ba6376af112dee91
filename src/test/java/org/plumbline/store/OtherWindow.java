package org.plumbline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Another run of the program that has a design open: a real process.
public final class OtherWindow implements AutoCloseable {
  private final Process process;
  private final boolean alone;

  private OtherWindow(Process process) throws IOException {
    this.process = process;
    alone = process.getInputStream().read() == '!';
  }

  /// Opens the design in another process, and waits until it has done so.
  public static OtherWindow on(Path design) throws IOException {
    return new OtherWindow(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                design.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  /// Whether it has the lock.
  public boolean alone() {
    return alone;
  }

  /// The number of its process.
  public long pid() {
    return process.pid();
  }

  /// Ends it as power cuts do.
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /// Closes its window.
  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      process.onExit().get(30, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException _) {
      process.destroyForcibly();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// What runs there.
  static final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
      DesignLock.Outcome outcome = DesignLock.take(Path.of(arguments[0]));
      System.out.print(outcome instanceof DesignLock.Taken ? '!' : '-');
      System.out.flush();
      while (System.in.read() >= 0) {
        // until the other side is closed
      }
      // The lock is given back at the end, also where nobody does so.
    }
  }
}
