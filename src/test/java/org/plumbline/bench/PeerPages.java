package org.plumbline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.bench.FrameTable.Frames;
import org.plumbline.bench.FrameTable.Run;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.geom.Rect;
import org.plumbline.json.Json;
import org.plumbline.json.Json.JsonArray;
import org.plumbline.json.Json.JsonNumber;
import org.plumbline.json.Json.JsonObject;
import org.plumbline.json.Json.JsonText;
import org.plumbline.json.JsonWriter;

/// Pages in which other libraries show the work set, in a browser's window on the same screen as
/// ours, painted in software and with no limit of frames a second. Nothing is served: pages are
/// files, and what they measure they say on the console.
final class PeerPages {
  /// A line of a page, within what the browser adds to it.
  private static final Pattern SAID = Pattern.compile("PEER (.*?) END");

  /// How long a page may take before its first frame, and how much longer than its own limit a
  /// scenario may take, if one step of it never ends.
  private static final long PATIENCE = 60;

  private final Path browser;
  private final Path site;
  private final Path work;

  /// @param site the folder of the pages with the bundles of the peers
  /// @param work a folder for profiles and what the browser says
  PeerPages(Path browser, Path site, Path work) {
    this.browser = browser;
    this.site = site;
    this.work = work;
  }

  /// Writes what the pages show for so many components.
  void write(int size) throws IOException {
    String set = JsonWriter.text(json(WorkSet.of(size)));
    Files.writeString(site.resolve("work-set-" + size + ".js"), "window.workSet = " + set + ";\n");
  }

  private static Json json(Design design) {
    List<Json> components = design.components().stream().map(PeerPages::json).toList();
    List<Json> connections = design.connections().stream().map(PeerPages::json).toList();
    return new JsonObject(
        Map.of(
            "moved", new JsonText(WorkSet.moved(design)),
            "components", new JsonArray(components),
            "connections", new JsonArray(connections)));
  }

  private static Json json(Component component) {
    Rect bounds = component.bounds();
    return new JsonObject(
        Map.of(
            "id", new JsonText(component.id()),
            "name", new JsonText(component.name()),
            "x", number(bounds.x()),
            "y", number(bounds.y()),
            "width", number(bounds.width()),
            "height", number(bounds.height())));
  }

  private static Json json(Connection connection) {
    return new JsonObject(
        Map.of(
            "id", new JsonText(connection.id()),
            "from", new JsonText(connection.from().component()),
            "to", new JsonText(connection.to().component())));
  }

  private static Json number(double number) {
    return new JsonNumber(Long.toString(Math.round(number)));
  }

  /// Opens a page, lets it run the scenarios and closes it.
  Run run(String peer, int size, List<String> scenarios) throws Exception {
    return within(
        peer,
        size,
        scenarios,
        (page, lines) -> {
          Run run = new Run(lines.first(), new HashMap<>());
          for (String scenario : scenarios) {
            if (!lines.silent) {
              run.frames().put(scenario, lines.frames(scenario));
            }
          }
          return run;
        });
  }

  /// The memory of all the browser's processes with a page at rest, in megabytes.
  double memory(String peer, int size) throws Exception {
    return within(
        peer,
        size,
        List.of(),
        (page, lines) -> {
          if (lines.first().isEmpty()) {
            throw new IOException("The memory of " + peer + " was not measured: no page was shown");
          }
          Thread.sleep(PeerFrames.REST);
          return Memory.of(page.toHandle());
        });
  }

  private interface Use<T> {
    T with(Process page, Lines lines) throws Exception;
  }

  private <T> T within(String peer, int size, List<String> scenarios, Use<T> use) throws Exception {
    Path profile = Files.createTempDirectory(work, "profile");
    Process page = start(peer, size, scenarios, profile);
    try {
      return use.with(page, new Lines(page));
    } finally {
      stop(page);
      discard(profile);
    }
  }

  private Process start(String peer, int size, List<String> scenarios, Path profile)
      throws IOException {
    String query = "?peer=" + peer + "&size=" + size + "&scenarios=" + String.join(",", scenarios);
    List<String> command = new ArrayList<>(modest());
    command.addAll(
        List.of(
            browser.toString(),
            "--no-sandbox",
            "--test-type",
            "--disable-gpu",
            "--disable-gpu-vsync",
            "--disable-frame-rate-limit",
            "--disable-backgrounding-occluded-windows",
            "--disable-renderer-backgrounding",
            "--disable-background-timer-throttling",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-extensions",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run",
            "--password-store=basic",
            "--force-device-scale-factor=1",
            "--window-position=0,0",
            "--window-size=1600,1000",
            "--enable-logging=stderr",
            "--user-data-dir=" + profile,
            "--app=" + site.resolve("page.html").toUri() + query));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /// What keeps the browser from giving itself priority over other programs, as it does where it
  /// may (run by root), and ours does not.
  private static List<String> modest() {
    Path drops = Path.of("/usr/bin/setpriv");
    return "root".equals(System.getProperty("user.name")) && Files.isExecutable(drops)
        ? List.of(drops.toString(), "--bounding-set=-sys_nice")
        : List.of();
  }

  private static void stop(Process page) throws InterruptedException {
    List<ProcessHandle> all = page.descendants().toList();
    page.destroy();
    if (!page.waitFor(20, TimeUnit.SECONDS)) {
      page.destroyForcibly();
    }
    all.forEach(ProcessHandle::destroyForcibly);
  }

  private static void discard(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException _) {
      // The browser is still at it; what is left lies in the folder to work in.
    }
  }

  /// What a page says, line by line.
  private static final class Lines {
    private final Console said;

    /// Whether it has said nothing for longer than it may.
    private boolean silent;

    Lines(Process page) {
      said = new Console(page.inputReader());
    }

    /// The time to the first frame, in milliseconds; empty if there was none in time.
    Optional<Double> first() throws Exception {
      return next(PATIENCE).map(words -> Double.valueOf(words.get(1)));
    }

    /// What the next scenario took; empty if it is over the limit.
    Optional<Frames> frames(String scenario) throws Exception {
      Optional<List<String>> words = next(2 * PATIENCE);
      if (words.isPresent() && !words.get().getFirst().equals(scenario)) {
        throw new IOException("The page says: " + words.get());
      }
      return words.filter(each -> !each.get(1).equals("over")).map(Lines::told);
    }

    private static Frames told(List<String> words) {
      return new Frames(Double.parseDouble(words.get(1)), Double.parseDouble(words.get(2)));
    }

    private Optional<List<String>> next(long seconds) throws Exception {
      Optional<String> line = said.next(seconds);
      silent = line.isEmpty();
      if (line.isPresent() && line.get().startsWith("failed")) {
        throw new IOException("The page says: " + line.get());
      }
      return line.map(text -> List.of(text.split(" ", -1)));
    }
  }

  /// The lines of a page, waited for with patience.
  private static final class Console {
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    Console(BufferedReader reader) {
      Thread.ofVirtual()
          .start(() -> {
            try (Stream<String> all = reader.lines()) {
              all.map(SAID::matcher)
                  .filter(Matcher::find)
                  .map(found -> found.group(1))
                  .forEach(lines::add);
            } catch (UncheckedIOException _) {
              // The page has been closed.
            }
          });
    }

    Optional<String> next(long seconds) throws InterruptedException {
      return Optional.ofNullable(lines.poll(seconds, TimeUnit.SECONDS));
    }
  }
}
