package org.plumbline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.PortRef;
import org.plumbline.geom.Point;

/// A large design in which everything hangs together: a hundredth of it applications, a tenth
/// serving, all of them fed by trainers over one lake of data, all calls through a few layers of
/// gateways, so that one failure reaches far. The same size gives the same design.
public final class OneSystem {
  private static final Catalog CATALOG = Catalog.bundled();

  /// Layers of what is called, each calling the next, with what one of them is like.
  private static final List<String> LAYERS =
      List.of("client-application", "api-gateway", "inference-orchestrator", "online-serving");

  private static final List<String> LINE =
      List.of(
          "batch-ingestion",
          "data-cleaning",
          "feature-pipeline",
          "feature-store",
          "model-trainer",
          "model-evaluator",
          "model-registry",
          "cd-pipeline");

  private static final List<String> WIRES =
      List.of(
          "landed > raw",
          "clean > data",
          "features > features",
          "offline > data",
          "model > model",
          "validated > model",
          "released > model",
          "deployment > model");

  private final Random dice = new Random(20261127);
  private final List<Component> components = new ArrayList<>();
  private final List<Connection> connections = new ArrayList<>();

  private OneSystem() {}

  /// A design of so many components.
  public static Design of(int size) {
    OneSystem system = new OneSystem();
    system.build(size);
    return Design.titled("One system of " + size)
        .withComponents(system.components)
        .withConnections(system.connections);
  }

  private void build(int size) {
    List<Component> source = all("operational-database", 1);
    List<Component> before = source;
    String out = "records > source";
    for (int n = 0; n < LINE.size(); n++) {
      List<Component> here = all(LINE.get(n), Math.max(1, size / 12));
      for (Component each : here) {
        connect(one(before), out, each);
      }
      before = here;
      out = WIRES.get(n);
    }
    List<Component> asking = List.of();
    int left = size - components.size();
    for (String type : LAYERS) {
      boolean last = type.equals(LAYERS.getLast());
      List<Component> here =
          all(type, Math.max(1, last ? size - components.size() : left / (4 * LAYERS.size())));
      for (int n = 0; n < Math.max(here.size(), asking.size()) && !asking.isEmpty(); n++) {
        Component from = asking.get(n % asking.size());
        Component to = here.get(n % here.size());
        connect(
            from,
            (from.type().equals("inference-orchestrator") ? "calls" : "requests") + " > requests",
            to);
      }
      asking = here;
    }
    for (Component serving : asking) {
      connect(one(before), "deployment > model", serving);
    }
  }

  private Component one(List<Component> all) {
    return all.get(dice.nextInt(all.size()));
  }

  private List<Component> all(String type, int number) {
    List<Component> made = new ArrayList<>();
    for (int n = 0; n < number; n++) {
      int place = components.size();
      Component each =
          Component.of(
              "c-" + place,
              CATALOG.component(type).orElseThrow(),
              new Point(place % 100 * 240.0, Math.floorDiv(place, 100) * 128.0));
      for (Property property : CATALOG.component(type).orElseThrow().properties().values()) {
        switch (property.id()) {
          case "peakRps" -> each = with(each, property, 100);
          case "latencyP99Ms" -> each = with(each, property, 1 + dice.nextInt(20));
          case "throughputRps" -> each = with(each, property, 1 + dice.nextInt(500));
          case "costPerMonth" -> each = with(each, property, dice.nextInt(500));
          default -> {}
        }
      }
      components.add(each);
      made.add(each);
    }
    return made;
  }

  private static Component with(Component component, Property property, double number) {
    return component.withProperties(component.properties().with(property, Value.of(number)));
  }

  private void connect(Component from, String ports, Component to) {
    int arrow = ports.indexOf(" > ");
    connections.add(
        Connection.of(
            "e-" + connections.size(),
            new PortRef(from.id(), ports.substring(0, arrow)),
            new PortRef(to.id(), ports.substring(arrow + 3))));
  }
}
