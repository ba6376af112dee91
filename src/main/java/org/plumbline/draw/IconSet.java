package org.plumbline.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.catalog.ComponentType;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;

/// The pictograms of the component types: outlines in a square of 24, to be drawn with a stroke.
///
/// They are SVG files under `icons/` with nothing but `<path d>` and `<circle cx cy r>`, one for
/// each type id. A type without one gets `unknown.svg`.
public final class IconSet {
  /// The side of the square in which icons are drawn.
  public static final double SIZE = 24;

  private static final String UNKNOWN = "unknown";
  private static final Pattern SHAPE = Pattern.compile("<(path|circle)\\b([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\b(d|cx|cy|r)\\s*=\\s*\"([^\"]*)\"");
  private static final Path NOTHING = new Path(java.util.List.of());

  private static final IconSet BUNDLED = new IconSet();

  private final Map<String, Path> icons = new ConcurrentHashMap<>();

  private IconSet() {}

  /// The icons that come with the program; each is read when it is first asked for.
  public static IconSet bundled() {
    return BUNDLED;
  }

  /// The outline of a component type's icon: the one that it brings, or the bundled one.
  public Path of(ComponentType type) {
    return type.icon().orElseGet(() -> of(type.id()));
  }

  /// The bundled outline for the id of a component type.
  public Path of(String type) {
    return icons.computeIfAbsent(type, IconSet::read);
  }

  private static Path read(String type) {
    // Ids of types come from files; only words that can be a resource's name are looked up.
    boolean plain = type.matches("[a-z0-9-]+");
    try (InputStream in = plain ? open(type) : open(UNKNOWN);
        InputStream unknown = in == null ? open(UNKNOWN) : null) {
      InputStream found = in == null ? unknown : in;
      return found == null
          ? NOTHING
          : parse(new String(found.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The icon of " + type + " cannot be read.", e);
    }
  }

  private static @org.jspecify.annotations.Nullable InputStream open(String name) {
    return IconSet.class.getResourceAsStream("/icons/" + name + ".svg");
  }

  /// The outlines of an icon's file as one.
  static Path parse(String svg) {
    Path all = NOTHING;
    Matcher shapes = SHAPE.matcher(svg);
    while (shapes.find()) {
      Map<String, String> is = attributes(shapes.group(2));
      all =
          all.and(
              shapes.group(1).equals("path")
                  ? PathData.read(is.getOrDefault("d", ""))
                  : Path.circle(new Point(number(is, "cx"), number(is, "cy")), number(is, "r")));
    }
    return all;
  }

  private static Map<String, String> attributes(String text) {
    Map<String, String> found = new java.util.HashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(text);
    while (matcher.find()) {
      found.put(matcher.group(1), matcher.group(2));
    }
    return found;
  }

  private static double number(Map<String, String> attributes, String name) {
    return Double.parseDouble(attributes.getOrDefault(name, "0"));
  }
}
