package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.store.DesignWriter;

/// Whole processes, from the outside: the command line beside `node -e 0` and beside bpmnlint, and
/// the designer's window beside the least program with a window. Runs of both sides alternate.
public final class Launching {
  private static final int RUNS = 9;

  private final Path program;
  private final Path work;

  /// What is compared with.
  private String theirs = "node -e 0";

  private Launching(Path program, Path work) {
    this.program = program;
    this.work = work;
  }

  /// @param arguments the program in the built folder, a folder to work in, and the command that
  ///   opens the bare window
  public static void main(String[] arguments) throws Exception {
    Launching launching = new Launching(Path.of(arguments[0]), Path.of(arguments[1]));
    launching.commands();
    if (System.getenv("DISPLAY") != null) {
      launching.windows(List.of(arguments).subList(2, arguments.length));
    }
  }

  private void commands() throws Exception {
    Path small = design(50);
    Path large = design(10_000);
    List<String> node = List.of("node", "-e", "0");
    compare("plumbline --version", List.of(program.toString(), "--version"), node);
    compare("check, 50 components", check(small), node);
    compare("check, 10,000 components", check(large), node);
    Path peer = work.resolve("peer");
    if (Files.exists(peer.resolve("node_modules/bpmnlint"))) {
      Files.writeString(peer.resolve(".bpmnlintrc"), "{\"extends\": \"bpmnlint:recommended\"}");
      theirs = "bpmnlint";
      compare("check, 50 components", check(small), Peer.command(peer, 50));
      compare("check, 10,000 components", check(large), Peer.command(peer, 10_000));
    }
  }

  private List<String> check(Path design) {
    return List.of(program.toString(), "check", design.toString());
  }

  private Path design(int size) throws IOException {
    Path file = work.resolve("design-" + size + ".json");
    return Files.write(file, DesignWriter.write(WorkSet.of(size), Catalog.bundled()));
  }

  private void compare(String what, List<String> ours, List<String> other) throws Exception {
    double[] our = new double[RUNS];
    double[] their = new double[RUNS];
    for (int n = 0; n < RUNS; n++) {
      our[n] = run(ours);
      their[n] = run(other);
    }
    print(what, median(our), theirs, median(their));
  }

  private double run(List<String> command) throws Exception {
    long start = System.nanoTime();
    process(command, Map.of()).waitFor();
    return (System.nanoTime() - start) / 1e6;
  }

  private void windows(List<String> bare) throws Exception {
    double[] our = new double[RUNS];
    double[] their = new double[RUNS];
    Path shown = work.resolve("shown");
    List<String> floor = new ArrayList<>(bare);
    floor.add(1, "-Dbench.shown=" + shown);
    String template =
        Files.copy(
                design(50),
                work.resolve("own.json"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING)
            .toString();
    for (int n = 0; n < RUNS; n++) {
      String switches = "-Dprism.order=sw -Dplumbline.whereabouts=" + shown;
      our[n] =
          shown(
              List.of(program.toString(), template), Map.of("PLUMBLINE_OPTIONS", switches), shown);
      their[n] = shown(floor, Map.of(), shown);
    }
    print("full window to first frame", median(our), "bare window", median(their));
  }

  /// The time until a program has shown its window, which it tells by writing a file.
  private double shown(List<String> command, Map<String, String> environment, Path shown)
      throws Exception {
    Files.deleteIfExists(shown);
    long start = System.nanoTime();
    Process process = process(command, environment);
    while (!Files.exists(shown) && process.isAlive()) {
      Thread.sleep(2);
    }
    double time = (System.nanoTime() - start) / 1e6;
    process.destroy();
    process.waitFor();
    return time;
  }

  private Process process(List<String> command, Map<String, String> environment)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(work.resolve("said.txt").toFile());
    builder.environment().putAll(environment);
    builder.environment().put("XDG_CONFIG_HOME", work.toString());
    Path peer = work.resolve("peer");
    if (Files.exists(peer)) {
      builder.directory(peer.toFile());
    }
    return builder.start();
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void print(String what, double ours, String floor, double theirs) {
    Optional<Double> ratio = theirs > 0 ? Optional.of(ours / theirs) : Optional.empty();
    System.out.printf(
        Locale.ROOT,
        "%-28s %7.0f ms   %-12s %6.0f ms   ratio %.2f%n",
        what,
        ours,
        floor,
        theirs,
        ratio.orElse(Double.NaN));
  }
}
