package org.plumbline.compare;

import static org.plumbline.compare.Comparison.WORDS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Difference;
import org.plumbline.design.Difference.Kind;
import org.plumbline.design.PortRef;
import org.plumbline.design.Variant;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Scene;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.draw.Told.Emphasis;
import org.plumbline.geom.Rect;

/// A design and a variant of it beside each other: what differs, marked in both drawings, and in
/// words.
///
/// @param other the design as the variant has it
public record Pair(Design design, Variant variant, Design other, Difference difference) {
  private static final double MARGIN = 12;

  /// A design and a variant of it.
  public static Pair of(Design design, Variant variant) {
    Design other = variant.of(design);
    return new Pair(design, variant, other, Difference.between(design, other));
  }

  /// Both drawings, left the design.
  public record Drawn(Drawing left, Drawing right) {
    /// The part of the plane that shows all of both.
    public Rect seen() {
      List<Rect> both = Stream.of(left.extent(), right.extent()).flatMap(Optional::stream).toList();
      return Rect.around(both).orElse(new Rect(0, 0, 400, 300)).grown(MARGIN);
    }

    /// The part of the plane in which all lies that differs, without connections of components that
    /// differ themselves; all of it if nothing does.
    Rect differing() {
      List<Rect> marked =
          Stream.of(left, right)
              .flatMap(
                  each -> each.figures().stream().filter(figure -> differs(figure, each.scene())))
              .map(Figure::bounds)
              .toList();
      return Rect.around(marked).map(each -> each.grown(MARGIN)).orElseGet(this::seen);
    }

    /// Where cards and notes are.
    List<Rect> cards() {
      return Stream.of(left, right)
          .flatMap(each -> each.figures().stream())
          .filter(each -> each.kind() == Figure.Kind.COMPONENT || each.kind() == Figure.Kind.NOTE)
          .map(each -> each.bounds().grown(1))
          .toList();
    }

    private static boolean differs(Figure figure, Scene scene) {
      Set<String> marked = scene.told().emphasis().keySet();
      return marked.contains(figure.element())
          && scene
              .design()
              .connection(figure.element())
              .filter(each ->
                  marked.contains(each.from().component())
                      || marked.contains(each.to().component()))
              .isEmpty();
    }
  }

  /// Draws both: what differs is outlined, what one lacks is struck out in the other.
  public Drawn drawn(Painter painter, Style style) {
    return new Drawn(painter.paint(design, style, told()), painter.paint(other, style, told()));
  }

  /// What the design is called beside the name of the variant.
  public static String base() {
    return WORDS.say("base");
  }

  private Told told() {
    Map<String, Emphasis> emphasis = new HashMap<>();
    difference
        .kinds()
        .forEach((id, kind) -> {
          if (kind == Kind.REMOVED) {
            emphasis.put(id, Emphasis.GONE);
          } else if (!isCarried(id, kind)) {
            emphasis.put(id, Emphasis.CHANGED);
          }
        });
    return new Told(Map.of(), emphasis, Map.of());
  }

  /// Whether it is a connection that goes along with what has been moved.
  private boolean isCarried(String id, Kind kind) {
    return kind == Kind.MOVED && design.connection(id).isPresent();
  }

  /// Whether it is a connection of a component that has the same said of it.
  private boolean comesAlong(String id, Kind kind) {
    return wire(id)
        .filter(each ->
            difference.is(each.from().component(), kind)
                || difference.is(each.to().component(), kind))
        .isPresent();
  }

  private Optional<Connection> wire(String id) {
    return other.connection(id).or(() -> design.connection(id));
  }

  /// A line for each way of being different, with the names of what is.
  public String inWords() {
    List<String> lines = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<String> names =
          difference.kinds().entrySet().stream()
              .filter(each -> each.getValue() == kind && !isCarried(each.getKey(), kind))
              .filter(each -> !comesAlong(each.getKey(), kind))
              .map(each -> name(each.getKey()))
              .distinct()
              .sorted()
              .toList();
      if (!names.isEmpty()) {
        lines.add(
            WORDS.say("differs.line", WORDS.say("differs." + kind), String.join(", ", names)));
      }
    }
    return lines.isEmpty() ? WORDS.say("differs.nothing") : String.join("\n", lines);
  }

  private String name(String id) {
    return placed(id).or(() -> wire(id).map(this::name)).orElse(WORDS.say("differs.note"));
  }

  private Optional<String> placed(String id) {
    return other
        .component(id)
        .or(() -> design.component(id))
        .map(Component::name)
        .or(() -> other.boundary(id).or(() -> design.boundary(id)).map(Boundary::name));
  }

  private String name(Connection wire) {
    return WORDS.say("differs.wire", end(wire.from()), end(wire.to()));
  }

  private String end(PortRef end) {
    return placed(end.component()).orElse(end.component());
  }
}
