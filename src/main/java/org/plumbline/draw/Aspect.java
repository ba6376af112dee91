package org.plumbline.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.draw.Shading.Hue;
import org.plumbline.words.Words;

/// Something that is said of components and by which they can be coloured: their stage, or any of
/// their properties.
///
/// @param id `stage`, or the id of a property, as `owner`
/// @param name what it is called
public record Aspect(String id, String name) {
  private static final Words WORDS = Words.beside(Aspect.class);
  private static final String STAGE = "stage";

  /// What is asked for most, in the order in which it is offered first.
  private static final List<String> USUAL = List.of("owner", "status", "technology");

  /// All aspects of the components that a design has: the stage, owner, status and technology, then
  /// the other properties that somebody has set, by name.
  public static List<Aspect> in(Design design, Catalog catalog) {
    Map<String, Aspect> usual = new LinkedHashMap<>();
    Map<String, Aspect> others = new TreeMap<>();
    usual.put(STAGE, new Aspect(STAGE, WORDS.say("aspect.stage")));
    USUAL.forEach(
        id -> property(catalog, id).ifPresent(each -> usual.put(id, new Aspect(id, each.name()))));
    for (Component component : design.components()) {
      Map<String, Property> known =
          component.typeIn(catalog).map(ComponentType::properties).orElse(Map.of());
      for (String set : component.properties().set().keySet()) {
        Property property = known.get(set);
        if (property != null && !usual.containsKey(set) && tells(property)) {
          others.putIfAbsent(property.name() + set, new Aspect(set, property.name()));
        }
      }
    }
    return java.util.stream.Stream.concat(usual.values().stream(), others.values().stream())
        .toList();
  }

  /// The aspect with this id, if the catalogue knows it.
  public static Optional<Aspect> named(String id, Catalog catalog) {
    return id.equals(STAGE)
        ? Optional.of(new Aspect(STAGE, WORDS.say("aspect.stage")))
        : property(catalog, id).map(each -> new Aspect(id, each.name()));
  }

  /// The colours of a design's components by this aspect.
  public Shading of(Design design, Catalog catalog) {
    if (id.equals(STAGE)) {
      Map<String, Hue> order = new LinkedHashMap<>();
      catalog.stages().values().forEach(each -> order.put(each.name(), new Hue.OfStage(each.id())));
      return Shading.ordered(
          name,
          order,
          values(design, each -> each.typeIn(catalog).map(type -> type.stage().name()).orElse("")));
    }
    String currency = design.currency(catalog);
    return Shading.byFrequency(
        name,
        values(design, each -> value(each, catalog, currency)),
        WORDS.say("aspect.blank"),
        WORDS.say("aspect.others"));
  }

  private static Map<String, String> values(Design design, Function<Component, String> value) {
    Map<String, String> values = new LinkedHashMap<>();
    design.components().forEach(each -> values.put(each.id(), value.apply(each)));
    return values;
  }

  private String value(Component component, Catalog catalog, String currency) {
    return component
        .typeIn(catalog)
        .flatMap(type -> type.property(id))
        .map(property -> words(component.properties().of(property), property, currency))
        .orElse("");
  }

  private static String words(Value value, Property property, String currency) {
    return switch (value) {
      case Value.Text(String text) ->
          property.kind() == Property.Kind.ENUM ? property.label(text) : Plain.line(text);
      case Value.Quantity(double number) -> property.counted(number, currency);
      case Value.Flag(boolean on) -> WORDS.say(on ? "aspect.yes" : "aspect.no");
      case Value.Choices(List<String> chosen) ->
          String.join(", ", chosen.stream().map(property::label).toList());
    };
  }

  /// Whether values of a property put components into groups: prose does not.
  private static boolean tells(Property property) {
    return property.kind() != Property.Kind.TEXT;
  }

  private static Optional<Property> property(Catalog catalog, String id) {
    return catalog.components().values().stream()
        .flatMap(type -> type.property(id).stream())
        .findFirst();
  }
}
