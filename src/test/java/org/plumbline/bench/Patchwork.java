package org.plumbline.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Value;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Extras;
import org.plumbline.design.PortRef;
import org.plumbline.design.Properties;
import org.plumbline.geom.Rect;
import org.plumbline.store.Templates;

/// A large design with thousands of faults of many kinds: four templates, over and over, one below
/// the other, without one in four of their connections and half of their settings, and meant for
/// production. The same size gives the same design, however many templates there are, so that
/// figures taken with it can be compared.
public final class Patchwork {
  private static final double GAP = 200;

  private static final List<String> PATCHES =
      List.of(
          "first-end-to-end-project",
          "batch-scoring-churn",
          "realtime-feature-store",
          "streaming-fraud-detection");

  private final Random dice = new Random(20261124);
  private final List<Component> components = new ArrayList<>();
  private final List<Connection> connections = new ArrayList<>();
  private final List<Boundary> boundaries = new ArrayList<>();
  private double top;

  private Patchwork() {}

  /// A design of at least so many components, and of at most one template more.
  public static Design of(int size) {
    List<Design> templates =
        PATCHES.stream().map(id -> Templates.find(id, Catalog.bundled()).orElseThrow()).toList();
    Properties properties =
        templates.stream()
            .map(Design::properties)
            .filter(each -> each.at("stage").isEmpty())
            .max(Comparator.comparingInt(each -> each.set().size()))
            .orElseThrow();
    Patchwork work = new Patchwork();
    for (int n = 0; work.components.size() < size; n++) {
      work.sew(templates.get(n % templates.size()), "-" + n);
    }
    return Design.titled("Patchwork of " + size)
        .withProperties(properties)
        .withComponents(work.components)
        .withConnections(work.connections)
        .withBoundaries(work.boundaries);
  }

  private void sew(Design patch, String mark) {
    Rect extent = Elements.extent(patch).orElseThrow();
    double down = top - extent.y();
    patch.boundaries().forEach(each -> boundaries.add(copy(each, mark, down)));
    patch.components().forEach(each -> components.add(copy(each, mark, down)));
    for (Connection each : patch.connections()) {
      if (dice.nextInt(4) > 0) {
        PortRef from = new PortRef(each.from().component() + mark, each.from().port());
        PortRef to = new PortRef(each.to().component() + mark, each.to().port());
        connections.add(
            Connection.of(each.id() + mark, from, to).withProperties(worn(each.properties())));
      }
    }
    top += extent.height() + GAP;
  }

  private Component copy(Component each, String mark, double down) {
    return new Component(
        each.id() + mark,
        each.type(),
        each.name() + " " + mark.substring(1),
        each.bounds().moved(0, down),
        each.boundary().map(id -> id + mark),
        each.pinned(),
        worn(each.properties()),
        Extras.NONE);
  }

  private static Boundary copy(Boundary each, String mark, double down) {
    Optional<String> parent = each.parent().map(id -> id + mark);
    return new Boundary(
        each.id() + mark,
        each.kind(),
        each.name() + " " + mark.substring(1),
        parent,
        each.bounds().moved(0, down),
        each.collapsed(),
        each.properties(),
        Extras.NONE);
  }

  private Properties worn(Properties properties) {
    Set<String> kept =
        properties.set().keySet().stream()
            .sorted()
            .filter(_ -> dice.nextBoolean())
            .collect(Collectors.toSet());
    Map<String, Value> left = new HashMap<>(properties.set());
    left.keySet().retainAll(kept);
    return new Properties(left, Extras.NONE);
  }
}
