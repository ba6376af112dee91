package org.plumbline.draw;

import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Value;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.words.Words;

/// Paints components, and boundaries that are collapsed into one card.
final class ComponentPainter {
  private static final Words WORDS = Words.beside(ComponentPainter.class);

  /// Three boxes in a frame.
  private static final Path SEVERAL =
      Path.polygon(
              java.util.List.of(
                  new Point(4, 4), new Point(11, 4), new Point(11, 11), new Point(4, 11)))
          .and(
              Path.polygon(
                  java.util.List.of(
                      new Point(4, 15), new Point(11, 15), new Point(11, 20), new Point(4, 20))))
          .and(
              Path.polygon(
                  java.util.List.of(
                      new Point(15, 4), new Point(20, 4), new Point(20, 20), new Point(15, 20))));

  private final Catalog catalog;
  private final IconSet icons = IconSet.bundled();

  ComponentPainter(Catalog catalog) {
    this.catalog = catalog;
  }

  Figure figure(Component component, Look look) {
    Optional<ComponentType> type = component.typeIn(catalog);
    String name = Plain.line(component.name());
    Face face =
        new Face(
            look.shade()
                .map(each -> each.hue().in(look.style()))
                .orElseGet(
                    () -> look.style().stage(type.map(each -> each.stage().id()).orElse(""))),
            type.map(icons::of).orElseGet(() -> icons.of(component.type())),
            name,
            look.shade()
                .map(Shading.Shade::words)
                .filter(each -> !each.isBlank())
                .orElseGet(() -> detail(component, type, name)),
            type.flatMap(each -> replicas(component, each)),
            false);
    return new Figure(
        component.id(),
        Badges.told(title(name, type.map(ComponentType::name), face.detail()), look),
        Figure.Kind.COMPONENT,
        CardPainter.bounds(component.bounds(), look),
        CardPainter.marks(component.bounds(), face, look));
  }

  /// A boundary as one card.
  Figure collapsed(Cast.Folded folded, Look look) {
    Boundary boundary = folded.boundary();
    Rect rect = folded.rect();
    String name = Plain.line(boundary.name());
    String count = WORDS.count("collapsed", folded.members());
    Face face =
        new Face(
            look.shade()
                .map(each -> each.hue().in(look.style()))
                .orElse(look.style().ink().secondary()),
            SEVERAL,
            name,
            look.shade().map(Shading.Shade::words).filter(each -> !each.isBlank()).orElse(count),
            Optional.empty(),
            true);
    return new Figure(
        boundary.id(),
        Badges.told(WORDS.say("boundary", name, count), look),
        Figure.Kind.BOUNDARY,
        CardPainter.bounds(rect, look),
        CardPainter.marks(rect, face, look));
  }

  private static String detail(Component component, Optional<ComponentType> type, String name) {
    if (type.isEmpty()) {
      return WORDS.say("unknown", Plain.line(component.type()));
    }
    String technology = Plain.line(component.properties().text("technology"));
    String typeName = type.get().name();
    return !technology.isEmpty() ? technology : typeName.equals(name) ? "" : typeName;
  }

  private static Optional<String> replicas(Component component, ComponentType type) {
    return type.property("replicas")
        .map(property -> component.properties().of(property))
        .filter(Value.Quantity.class::isInstance)
        .map(value -> ((Value.Quantity) value).number())
        .filter(number -> number > 1)
        .map(number -> WORDS.say("replicas", Long.toString(Math.round(number))));
  }

  private static String title(String name, Optional<String> type, String detail) {
    return type.filter(each -> !detail.isEmpty() && !each.equals(detail))
        .map(each -> WORDS.say("component-detail", name, each, detail))
        .orElseGet(() -> WORDS.say("component", name, type.orElse(detail)));
  }
}
