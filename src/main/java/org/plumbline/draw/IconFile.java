package org.plumbline.draw;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.words.Words;

/// Reads an icon that somebody else has drawn: an SVG file of outlines in a square of 24, in one
/// colour. It takes `<path d>` and `<circle cx cy r>` inside `<svg>` and refuses everything else,
/// so that what is drawn is what the file shows, and no script and no other file comes into it.
public final class IconFile {
  private static final Words WORDS = Words.beside(IconFile.class);
  private static final String BOX = "0 0 24 24";
  private static final Rect SQUARE = new Rect(0, 0, IconSet.SIZE, IconSet.SIZE);

  /// What an element may say, and where only one thing is understood, that.
  private static final Map<String, Map<String, String>> ELEMENTS =
      Map.of(
          "svg",
          new TreeMap<>(
              Map.of(
                  "viewBox",
                  BOX,
                  "width",
                  "24",
                  "height",
                  "24",
                  "fill",
                  "none",
                  "stroke",
                  "currentColor",
                  "stroke-width",
                  "",
                  "stroke-linecap",
                  "round",
                  "stroke-linejoin",
                  "round")),
          "path",
          new TreeMap<>(Map.of("d", "")),
          "circle",
          new TreeMap<>(Map.of("cx", "", "cy", "", "r", "")));

  private Path drawn = new Path(List.of());
  private int depth;

  private IconFile() {}

  /// What reading ends in.
  public sealed interface Outcome {}

  /// The outlines as one, in a square of 24.
  public record Drawn(Path outline) implements Outcome {}

  /// What is wrong first, and where; line and column count from 1.
  public record Faulty(int line, int column, String message) implements Outcome {}

  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message);
    }
  }

  /// Reads a file.
  public static Outcome read(byte[] bytes) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      return new IconFile().read(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    } catch (XMLStreamException fault) {
      return faulty(Optional.ofNullable(fault.getLocation()), WORDS.say("icon.no-xml"));
    }
  }

  private Outcome read(XMLStreamReader xml) throws XMLStreamException {
    Location before = xml.getLocation();
    try {
      while (xml.hasNext()) {
        before = xml.getLocation();
        take(xml, xml.next());
      }
      if (drawn.steps().isEmpty()) {
        throw new Refused(WORDS.say("icon.empty"));
      }
      return new Drawn(drawn);
    } catch (Refused refused) {
      return faulty(Optional.of(before), String.valueOf(refused.getMessage()));
    }
  }

  private static Faulty faulty(Optional<Location> place, String message) {
    return new Faulty(
        Math.max(1, place.map(Location::getLineNumber).orElse(1)),
        Math.max(1, place.map(Location::getColumnNumber).orElse(1)),
        message);
  }

  private void take(XMLStreamReader xml, int event) throws Refused {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml);
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.COMMENT,
          XMLStreamConstants.SPACE,
          XMLStreamConstants.END_DOCUMENT -> {}
      case XMLStreamConstants.CHARACTERS -> {
        if (!xml.isWhiteSpace()) {
          throw new Refused(WORDS.say("icon.text"));
        }
      }
      default -> throw new Refused(WORDS.say("icon.beyond"));
    }
  }

  private void start(XMLStreamReader xml) throws Refused {
    String element = xml.getLocalName();
    boolean root = depth == 0;
    if (!ELEMENTS.containsKey(element) || root != element.equals("svg") || depth > 1) {
      throw new Refused(WORDS.say(root ? "icon.no-svg" : "icon.element", element));
    }
    depth++;
    Map<String, String> said = attributes(xml, element);
    switch (element) {
      case "path" -> add(outline(said));
      case "circle" -> add(circle(said));
      default -> {
        if (!said.containsKey("viewBox")) {
          throw new Refused(WORDS.say("icon.no-box", BOX));
        }
      }
    }
  }

  private static Map<String, String> attributes(XMLStreamReader xml, String element)
      throws Refused {
    Map<String, String> known = ELEMENTS.getOrDefault(element, Map.of());
    Map<String, String> said = new TreeMap<>();
    for (int n = 0; n < xml.getAttributeCount(); n++) {
      String prefix = String.valueOf(xml.getAttributePrefix(n));
      String name = (prefix.isEmpty() ? "" : prefix + ":") + xml.getAttributeLocalName(n);
      String value = xml.getAttributeValue(n);
      String only = known.get(name);
      if (only == null) {
        throw new Refused(
            WORDS.say("icon.attribute", element, name, String.join(", ", known.keySet())));
      }
      if (!only.isEmpty() && !only.equals(String.join(" ", value.strip().split("[\\s,]+", -1)))) {
        throw new Refused(WORDS.say("icon.value", name, value, only));
      }
      said.put(name, value);
    }
    return said;
  }

  private static Path outline(Map<String, String> said) throws Refused {
    String data = said.getOrDefault("d", "");
    try {
      return PathData.read(data);
    } catch (IllegalArgumentException _) {
      throw new Refused(WORDS.say("icon.data"));
    }
  }

  private static Path circle(Map<String, String> said) throws Refused {
    double[] numbers = new double[3];
    List<String> names = Arrays.asList("cx", "cy", "r");
    for (int n = 0; n < numbers.length; n++) {
      try {
        numbers[n] = Double.parseDouble(said.getOrDefault(names.get(n), ""));
      } catch (NumberFormatException _) {
        numbers[n] = Double.NaN;
      }
      if (!Double.isFinite(numbers[n])) {
        throw new Refused(WORDS.say("icon.number", names.get(n)));
      }
    }
    if (numbers[2] <= 0) {
      throw new Refused(WORDS.say("icon.number", "r"));
    }
    return Path.circle(new Point(numbers[0], numbers[1]), numbers[2]);
  }

  private void add(Path shape) throws Refused {
    if (shape.steps().isEmpty() || !(shape.steps().getFirst() instanceof Path.MoveTo)) {
      throw new Refused(WORDS.say("icon.data"));
    }
    if (!SQUARE.grown(1).contains(shape.bounds())) {
      throw new Refused(WORDS.say("icon.outside"));
    }
    drawn = drawn.and(shape);
  }
}
