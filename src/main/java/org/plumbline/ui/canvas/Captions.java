package org.plumbline.ui.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.book.Shown;
import org.plumbline.catalog.BoundaryKind;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Property;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Difference;
import org.plumbline.design.Difference.Kind;
import org.plumbline.design.Element;
import org.plumbline.design.Properties;
import org.plumbline.words.Words;

/// What an offer would set of an element that stays where it is, in a few words: `Replicas: 2`.
record Captions(Catalog catalog) {
  private static final Words WORDS = Words.beside(Captions.class);

  /// So many properties are told; the others are counted.
  private static final int TOLD = 2;

  /// Properties of an element, and those that it may have.
  private record Settings(List<Property> known, Properties now) {}

  /// The captions by element; elements of which nothing is set that has words have none.
  Map<String, String> of(Difference difference, Design before, Design after) {
    Map<String, String> captions = new HashMap<>();
    for (String id : difference.kinds().keySet()) {
      if (difference.is(id, Kind.CHANGED)) {
        List<String> parts =
            parts(
                before.element(id).orElseThrow(),
                after.element(id).orElseThrow(),
                after.currency(catalog));
        if (!parts.isEmpty()) {
          captions.put(id, joined(parts));
        }
      }
    }
    return captions;
  }

  private List<String> parts(Element old, Element next, String currency) {
    List<String> parts = new ArrayList<>();
    if (old instanceof Component was
        && next instanceof Component is
        && !was.type().equals(is.type())) {
      is.typeIn(catalog).map(ComponentType::name).ifPresent(parts::add);
    }
    Settings set = settings(next);
    Properties was = settings(old).now();
    for (Property property : set.known()) {
      if (!set.now().of(property).equals(was.of(property))) {
        String value = Shown.value(property, set.now().of(property), currency);
        parts.add(WORDS.say("caption.set", property.name(), value));
      }
    }
    return parts;
  }

  private Settings settings(Element element) {
    return switch (element) {
      case Component component ->
          new Settings(
              component
                  .typeIn(catalog)
                  .map(type -> List.copyOf(type.properties().values()))
                  .orElse(List.of()),
              component.properties());
      case Boundary boundary ->
          new Settings(
              catalog.boundaryKind(boundary.kind()).map(BoundaryKind::properties).orElse(List.of()),
              boundary.properties());
      case Connection connection ->
          new Settings(catalog.connectionProperties(), connection.properties());
      default -> new Settings(List.of(), Properties.NONE);
    };
  }

  private static String joined(List<String> parts) {
    String told =
        parts.stream()
            .limit(TOLD)
            .reduce((one, other) -> WORDS.say("caption.and", one, other))
            .orElse("");
    return parts.size() <= TOLD ? told : WORDS.say("caption.more", told, parts.size() - TOLD);
  }
}
