package org.plumbline.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Extras;
import org.plumbline.design.PortRef;
import org.plumbline.design.Properties;
import org.plumbline.geom.Rect;

/// A tiny language in which tests write designs.
public final class Sketch {
  private Sketch() {}

  /// A design of these elements.
  public static Design design(Element... elements) {
    return Design.titled("Sketch")
        .withComponents(pick(elements, Component.class))
        .withConnections(pick(elements, Connection.class))
        .withBoundaries(pick(elements, Boundary.class));
  }

  /// A component at the origin.
  public static Component component(String id, String type) {
    return new Component(
        id,
        type,
        id,
        new Rect(0, 0, Component.WIDTH, Component.HEIGHT),
        Optional.empty(),
        false,
        Properties.NONE,
        Extras.NONE);
  }

  /// A component in a boundary.
  public static Component inside(String boundary, Component component) {
    return component.withBoundary(Optional.of(boundary));
  }

  /// A connection, its id made of its ends.
  public static Connection connection(String from, String to) {
    String id = (from + "-" + to).replace('.', '-');
    return Connection.of(id, PortRef.of(from), PortRef.of(to));
  }

  /// A boundary of kind team, 400 by 300 at the origin.
  public static Boundary boundary(String id) {
    return new Boundary(
        id,
        "team",
        id,
        Optional.empty(),
        new Rect(0, 0, 400, 300),
        false,
        Properties.NONE,
        Extras.NONE);
  }

  private static <T> List<T> pick(Element[] elements, Class<T> type) {
    return Arrays.stream(elements).filter(type::isInstance).map(type::cast).toList();
  }
}
