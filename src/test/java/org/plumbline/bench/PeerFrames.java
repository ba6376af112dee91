package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.bench.FrameTable.Frames;
import org.plumbline.bench.FrameTable.Run;
import org.plumbline.catalog.Catalog;
import org.plumbline.store.DesignWriter;

/// Our frame times beside those of other libraries with the same design, in one alternating run on
/// one screen, and our memory beside that of a peer.
///
/// `-Dbench.sizes=50,1000` measures only these, and memory only where 10000 is among them;
/// `-Dbench.rounds=1` measures each once.
public final class PeerFrames {
  /// How long a program stays at rest before its memory is read, in milliseconds.
  static final long REST = 30_000;

  private static final List<String> PEERS = List.of("react-flow", "cytoscape", "diagram-js");
  private static final String FIRST = "first seen in (\\d+) ms";
  private static final String SCENARIO = "(\\S+) +p50 +([\\d.]+) +p95 +([\\d.]+)";
  private static final Pattern SAID = Pattern.compile(FIRST + "|" + SCENARIO);

  /// The size at which memory is compared.
  private static final int LARGE = 10_000;

  private final Path program;
  private final Path work;
  private final List<String> ours;
  private final PeerPages pages;

  PeerFrames(Path program, Path work, List<String> ours, PeerPages pages) {
    this.program = program;
    this.work = work;
    this.ours = ours;
    this.pages = pages;
  }

  /// @param arguments the browser, the folder with the pages and the peers' bundles, the program in
  ///   the built folder, a folder to work in, and the command that measures our frames
  public static void main(String[] arguments) throws Exception {
    Path work = Path.of(arguments[3]);
    PeerPages pages = new PeerPages(Path.of(arguments[0]), Path.of(arguments[1]), work);
    List<String> ours = List.of(arguments).subList(4, arguments.length);
    PeerFrames bench = new PeerFrames(Path.of(arguments[2]), work, ours, pages);
    List<Integer> sizes =
        Arrays.stream(System.getProperty("bench.sizes", "50,1000,10000").split(",", -1))
            .map(Integer::valueOf)
            .toList();
    List<FrameTable> tables = new ArrayList<>();
    for (int size : sizes) {
      tables.add(bench.compare(size));
    }
    if (tables.size() > 1) {
      tables.getLast().growth(tables.getFirst(), System.out);
    }
    if (sizes.contains(LARGE)) {
      bench.memory();
    }
  }

  /// Small designs are run three times, of which the median counts, large ones once.
  private FrameTable compare(int size) throws Exception {
    pages.write(size);
    FrameTable table = new FrameTable(size);
    int rounds = Integer.getInteger("bench.rounds", size > 1_000 ? 1 : 3);
    for (int n = 0; n < rounds; n++) {
      table.add(FrameTable.OURS, own(size));
      for (String peer : PEERS) {
        table.add(peer, pages.run(peer, size, FrameTable.SCENARIOS));
      }
    }
    table.print(System.out);
    return table;
  }

  /// Our own frames, in a process of their own as the peers' are.
  private Run own(int size) throws Exception {
    List<String> command = new ArrayList<>(ours);
    command.add(Integer.toString(size));
    command.addAll(FrameTable.SCENARIOS);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Optional<Double> first = Optional.empty();
    Map<String, Optional<Frames>> frames = new HashMap<>();
    try (Stream<String> lines = process.inputReader().lines()) {
      for (String line : lines.toList()) {
        Matcher found = SAID.matcher(line);
        if (found.find() && found.group(1) != null) {
          first = Optional.of(Double.valueOf(found.group(1)));
        } else if (found.hasMatch()) {
          frames.put(
              found.group(2),
              Optional.of(
                  new Frames(
                      Double.parseDouble(found.group(3)), Double.parseDouble(found.group(4)))));
        }
      }
    }
    if (process.waitFor() != 0) {
      throw new IOException("Our frames were not measured: " + String.join(" ", command));
    }
    return new Run(first, frames);
  }

  private void memory() throws Exception {
    pages.write(LARGE);
    double our = ownMemory(LARGE);
    double their = pages.memory("cytoscape", LARGE);
    System.out.printf(
        Locale.ROOT,
        "memory at rest with %,d components: ours %.0f MB, cytoscape in its browser %.0f MB,"
            + " ratio %.2f (goal 0.45: %s)%n",
        LARGE,
        our,
        their,
        our / their,
        our / their <= 0.45 ? "reached" : "missed");
  }

  /// The memory of the built program with a design of so many components in its window.
  double ownMemory(int size) throws Exception {
    Path design = work.resolve("design-" + size + ".json");
    Files.write(design, DesignWriter.write(WorkSet.of(size), Catalog.bundled()));
    Path shown = work.resolve("shown");
    Files.deleteIfExists(shown);
    Path said = work.resolve("said.txt");
    ProcessBuilder builder = new ProcessBuilder(program.toString(), design.toString());
    builder.redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().put("XDG_CONFIG_HOME", work.toString());
    builder
        .environment()
        .put("PLUMBLINE_OPTIONS", "-Dprism.order=sw -Dplumbline.whereabouts=" + shown);
    Process process = builder.start();
    try {
      while (!Files.exists(shown) && process.isAlive()) {
        Thread.sleep(20);
      }
      boolean ended = process.waitFor(REST, TimeUnit.MILLISECONDS);
      double memory = Memory.of(process.toHandle());
      if (ended || !process.isAlive()) {
        throw new IOException("Our memory was not measured, the program has ended: see " + said);
      }
      return memory;
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      process.waitFor();
    }
  }
}
