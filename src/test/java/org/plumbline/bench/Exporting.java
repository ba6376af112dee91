package org.plumbline.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.StoryStep;
import org.plumbline.store.DesignWriter;

/// Whole processes that export, beside Graphviz drawing as many boxes and lines at the same places
/// (`neato -n2`); runs of both sides alternate. What Graphviz does not write stands alone.
public final class Exporting {
  private static final int RUNS = 7;
  private static final int FEW = 3;
  private static final int MANY = 5_000;

  private final Path program;
  private final Path work;

  private Exporting(Path program, Path work) {
    this.program = program;
    this.work = work;
  }

  /// @param arguments the program in the built folder, and a folder to work in
  public static void main(String[] arguments) throws Exception {
    Exporting exporting = new Exporting(Path.of(arguments[0]), Path.of(arguments[1]));
    boolean peer = has("neato");
    for (int size : new int[] {50, 1_000, 10_000}) {
      exporting.compare("svg", size, peer);
      exporting.compare("pdf", size, peer);
    }
    exporting.pixels(peer);
    for (String kind : List.of("pptx", "html", "md", "pdf")) {
      exporting.alone(kind);
    }
  }

  private static boolean has(String command) throws InterruptedException {
    try {
      return new ProcessBuilder(command, "-V")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException _) {
      System.out.println("Graphviz is not installed: exports are measured alone.");
      return false;
    }
  }

  private void compare(String kind, int size, boolean peer) throws Exception {
    Path design = write(WorkSet.of(size), size);
    Path out = work.resolve("export." + kind);
    List<String> ours = export(design, out);
    List<String> theirs =
        List.of("neato", "-n2", "-T" + kind, dot(size).toString(), "-o", work + "/peer." + kind);
    int runs = size > MANY ? FEW : RUNS;
    double[] our = new double[runs];
    double[] their = new double[runs];
    for (int n = 0; n < runs; n++) {
      our[n] = run(ours);
      their[n] = peer ? run(theirs) : Double.NaN;
    }
    print("%s, %,d components".formatted(kind, size), median(our), median(their), "ms");
  }

  /// Pictures are compared by the time for a million pixels, since theirs are smaller.
  private void pixels(boolean peer) throws Exception {
    Path design = write(WorkSet.of(1_000), 1_000);
    Path out = work.resolve("export.png");
    Path other = work.resolve("peer.png");
    List<String> theirs =
        List.of("neato", "-n2", "-Tpng", dot(1_000).toString(), "-o", other.toString());
    double[] our = new double[RUNS];
    double[] their = new double[RUNS];
    for (int n = 0; n < RUNS; n++) {
      our[n] = run(export(design, out)) / megapixels(out);
      their[n] = peer ? run(theirs) / megapixels(other) : Double.NaN;
    }
    print("png, 1,000 components", median(our), median(their), "ms a megapixel");
  }

  private static double megapixels(Path png) throws IOException {
    ByteBuffer head = ByteBuffer.wrap(Files.readAllBytes(png), 16, 8);
    return head.getInt() * (double) head.getInt() / 1e6;
  }

  /// A design of 100 components with a story of six steps.
  private void alone(String kind) throws Exception {
    Design told = WorkSet.of(100);
    List<StoryStep> story = new ArrayList<>();
    for (int n = 0; n < 6; n++) {
      List<String> lit =
          told.components().subList(15 * n, 15 * n + 12).stream().map(Component::id).toList();
      story.add(
          new StoryStep("s" + n, "Step " + n, "What is said.", "Notes.", lit, "", Extras.NONE));
    }
    Path design = write(told.withStory(story), 100);
    double[] our = new double[RUNS];
    for (int n = 0; n < RUNS; n++) {
      our[n] = run(export(design, work.resolve("told." + kind)));
    }
    print("%s, 100 components, 6 steps".formatted(kind), median(our), Double.NaN, "ms");
  }

  private List<String> export(Path design, Path out) {
    return List.of(program.toString(), "export", design.toString(), "-o", out.toString());
  }

  private Path write(Design design, int size) throws IOException {
    Path file = work.resolve("export-" + size + ".json");
    return Files.write(file, DesignWriter.write(design, Catalog.bundled()));
  }

  private Path dot(int size) throws IOException {
    Design design = WorkSet.of(size);
    StringBuilder dot = new StringBuilder("digraph {\nnode [shape=box, style=rounded]\n");
    for (Component each : design.components()) {
      dot.append(
          "\"%s\" [label=\"%s\", width=%.3f, height=%.3f, fixedsize=true, pos=\"%.1f,%.1f!\"]%n"
              .formatted(
                  each.id(),
                  each.name(),
                  each.bounds().width() / 72,
                  each.bounds().height() / 72,
                  each.bounds().centerX(),
                  -each.bounds().centerY()));
    }
    for (Connection each : design.connections()) {
      dot.append("\"%s\" -> \"%s\"%n".formatted(each.from().component(), each.to().component()));
    }
    return Files.writeString(work.resolve("peer-" + size + ".dot"), dot.append("}\n").toString());
  }

  private double run(List<String> command) throws Exception {
    long start = System.nanoTime();
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("said.txt").toFile())
            .start()
            .waitFor();
    if (status != 0) {
      throw new IllegalStateException(command + " ended with " + status);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void print(String what, double ours, double theirs, String unit) {
    String beside =
        Double.isNaN(theirs)
            ? ""
            : String.format(Locale.ROOT, "   Graphviz %7.0f   ratio %.2f", theirs, ours / theirs);
    System.out.printf(Locale.ROOT, "%-32s %7.0f %s%s%n", what, ours, unit, beside);
  }
}
