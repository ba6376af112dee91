package org.plumbline.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.PortRef;
import org.plumbline.geom.Point;
import org.plumbline.rules.Connecting;
import org.plumbline.rules.Verdict;

/// The designs that are measured: stages of 25 components, chained, 1.4 connections a component (42
/// % of them skip within a stage, 8 % across one to four stages), names of about 17 characters,
/// cards of the usual size on a grid, types and ports legal. The same size gives the same design.
public final class WorkSet {
  private static final int STAGE = 25;
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Connecting CONNECTING = new Connecting(CATALOG);

  /// A circle of types in which each may be connected to the next and to many behind it.
  private static final List<String> TYPES =
      List.of("batch-ingestion", "data-cleaning", "data-validation", "labeling", "data-store");

  private final Random dice = new Random(11);
  private final List<Component> components = new ArrayList<>();
  private final List<Connection> connections = new ArrayList<>();
  private final Set<List<Integer>> connected = new HashSet<>();

  private WorkSet() {}

  /// A design of so many components.
  public static Design of(int size) {
    WorkSet set = new WorkSet();
    for (int n = 0; n < size; n++) {
      set.place(n, size);
    }
    for (int n = 1; n < size; n++) {
      set.connect(n - 1, n);
      set.skip(n);
    }
    return Design.titled("Work set of " + size)
        .withComponents(set.components)
        .withConnections(set.connections);
  }

  /// The component that is dragged: the first from the middle on that has four connections or more.
  public static String moved(Design design) {
    Map<String, Long> degrees =
        design.connections().stream()
            .flatMap(each -> Stream.of(each.from().component(), each.to().component()))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return design.components().stream()
        .skip(design.components().size() / 2)
        .map(Component::id)
        .filter(id -> degrees.getOrDefault(id, 0L) >= 4)
        .findFirst()
        .orElseThrow();
  }

  private void place(int n, int size) {
    int stages = Math.ceilDiv(size, STAGE);
    int across = Math.max(1, (int) Math.sqrt(stages * 0.6));
    int stage = n / STAGE;
    int inside = n % STAGE;
    Point corner =
        new Point(
            (stage % across) * 1248.0 + (inside % 5) * 240.0,
            Math.floorDiv(stage, across) * 720.0 + Math.floorDiv(inside, 5) * 128.0);
    ComponentType type = CATALOG.component(TYPES.get(n % TYPES.size())).orElseThrow();
    components.add(Component.of("c-" + n, type, corner).withName("Component no. " + n % 1000));
  }

  /// Every fifth connection or so leaves the chain: mostly within the stage, sometimes beyond it.
  private void skip(int n) {
    int lot = dice.nextInt(100);
    if (lot < 42) {
      connect(n, n - n % STAGE + dice.nextInt(STAGE));
    } else if (lot < 50) {
      connect(n, n + STAGE * (1 + dice.nextInt(4)));
    }
  }

  private void connect(int from, int to) {
    if (from >= components.size() || to >= components.size() || from == to) {
      return;
    }
    if (!connected.add(List.of(Math.min(from, to), Math.max(from, to)))) {
      return;
    }
    Component source = components.get(Math.min(from, to));
    Component target = components.get(Math.max(from, to));
    if (CONNECTING.between(pair(source, target), source.id(), target.id())
        instanceof Verdict.Legal legal) {
      connections.add(
          Connection.of(
              "e-" + connections.size(),
              new PortRef(source.id(), legal.first().from().id()),
              new PortRef(target.id(), legal.first().to().id())));
    }
  }

  private static Design pair(Component source, Component target) {
    return Design.titled("").withComponents(List.of(source, target));
  }
}
