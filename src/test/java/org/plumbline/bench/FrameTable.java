package org.plumbline.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What frames took, ours beside the peers': all runs of one size, and what is made of them.
final class FrameTable {
  /// The scenarios, in the order of the goals.
  static final List<String> SCENARIOS = List.of("pan@1", "pan@fit", "zoom", "drag@1", "drag@fit");

  /// The name of our own column.
  static final String OURS = "ours";

  /// The longest that a frame may take at 60 a second, in milliseconds.
  private static final double FRAME = 16.7;

  /// At most so many times the best peer's median, by number of components.
  private static final Map<Integer, List<Double>> GOALS =
      Map.of(
          1_000, List.of(1.0, 0.7, 0.5, 1.0, 0.5),
          10_000, List.of(0.9, 0.2, 0.1, 0.6, 0.12));

  private final int size;
  private final Map<String, List<Run>> runs = new LinkedHashMap<>();

  FrameTable(int size) {
    this.size = size;
  }

  /// The time between frames, in milliseconds: half of them took no longer, 95 % took no longer.
  record Frames(double half, double most) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.1f/%.1f", half, most);
    }
  }

  /// One run of one program: the time to its first frame, and each scenario; empty is over the
  /// limit.
  record Run(Optional<Double> first, Map<String, Optional<Frames>> frames) {
    Optional<Frames> at(String scenario) {
      return frames.getOrDefault(scenario, Optional.empty());
    }
  }

  void add(String program, Run run) {
    runs.computeIfAbsent(program, _ -> new ArrayList<>()).add(run);
  }

  /// The median run of a scenario; empty if one was over the limit.
  Optional<Frames> frames(String program, String scenario) {
    return median(program, run -> run.at(scenario), Comparator.comparingDouble(Frames::half));
  }

  private Optional<Double> first(String program) {
    return median(program, Run::first, Comparator.naturalOrder());
  }

  private <T> Optional<T> median(
      String program, Function<Run, Optional<T>> part, Comparator<T> order) {
    List<Run> all = runs.getOrDefault(program, List.of());
    List<T> sorted = all.stream().map(part).flatMap(Optional::stream).sorted(order).toList();
    return sorted.isEmpty() || sorted.size() < all.size()
        ? Optional.empty()
        : Optional.of(sorted.get(sorted.size() / 2));
  }

  /// Prints a line for each scenario: every program's p50/p95, and ours over the best peer.
  void print(PrintStream out) {
    out.printf(Locale.ROOT, "%,d components%n%-12s", size, "");
    runs.keySet().forEach(program -> out.printf("%16s", program));
    out.println("   ours / best peer");
    for (int n = 0; n < SCENARIOS.size(); n++) {
      String scenario = SCENARIOS.get(n);
      Map<String, Double> halves = new HashMap<>();
      row(out, scenario, program -> frames(program, scenario), Frames::half, halves);
      verdict(out, halves, goal(n));
      frames(OURS, scenario)
          .filter(ours -> ours.most() > FRAME)
          .ifPresent(_ -> out.print(", p95 over one frame at 60 Hz"));
      out.println();
    }
    Map<String, Double> firsts = new HashMap<>();
    row(out, "first frame", this::first, Function.identity(), firsts);
    verdict(out, firsts, size == 1_000 ? Optional.of(0.6) : Optional.empty());
    out.println();
  }

  private Optional<Double> goal(int scenario) {
    return Optional.ofNullable(GOALS.get(size)).map(goals -> goals.get(scenario));
  }

  private <T> void row(
      PrintStream out,
      String name,
      Function<String, Optional<T>> figure,
      Function<T, Double> measure,
      Map<String, Double> measured) {
    out.printf("%-12s", name);
    for (String program : runs.keySet()) {
      Optional<T> told = figure.apply(program);
      told.ifPresent(each -> measured.put(program, measure.apply(each)));
      out.printf("%16s", told.map(FrameTable::text).orElse("over the limit"));
    }
  }

  private static String text(Object figure) {
    return figure instanceof Double time
        ? String.format(Locale.ROOT, "%.0f", time)
        : figure.toString();
  }

  private static void verdict(
      PrintStream out, Map<String, Double> measured, Optional<Double> goal) {
    Optional<Double> ours = Optional.ofNullable(measured.remove(OURS));
    Optional<Map.Entry<String, Double>> best =
        measured.entrySet().stream().min(Map.Entry.comparingByValue());
    if (ours.isEmpty() || best.isEmpty()) {
      return;
    }
    double ratio = ours.get() / best.get().getValue();
    out.printf(Locale.ROOT, "   %.2f of %s", ratio, best.get().getKey());
    goal.ifPresent(most ->
        out.printf(Locale.ROOT, " (goal %.2f: %s)", most, ratio <= most ? "reached" : "missed"));
  }

  /// Prints how much longer our frames take in this size than in a smaller one.
  void growth(FrameTable small, PrintStream out) {
    for (String scenario : SCENARIOS) {
      Optional<Frames> here = frames(OURS, scenario);
      Optional<Frames> there = small.frames(OURS, scenario);
      if (here.isPresent() && there.isPresent()) {
        double ratio = here.get().half() / there.get().half();
        double most = scenario.endsWith("@1") ? 1.5 : 3;
        out.printf(
            Locale.ROOT,
            "%-12s ours, %,d over %,d components: %.2f (goal %.1f: %s)%n",
            scenario,
            size,
            small.size,
            ratio,
            most,
            ratio <= most ? "reached" : "missed");
      }
    }
  }
}
