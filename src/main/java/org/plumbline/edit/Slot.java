package org.plumbline.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Design;
import org.plumbline.design.TemplateField;

/// A place of a design that a template may ask for: a property or the name of a component or a
/// boundary, a property of the design, its title.
///
/// @param property what it is called and may be
/// @param value what stands there now
/// @param named whether it is a name or a title, which has to be there
/// @param setting the edit that writes another value
public record Slot(Property property, Value value, boolean named, Function<Value, Edit> setting) {
  private static final String TITLE = "title";
  private static final String NAME = "name";

  /// The slot that a template means by `orders.owner`, `orders.name`, `owner` or `title`; empty if
  /// the design has none.
  public static Optional<Slot> of(Design design, String place, Catalog catalog) {
    Optional<String> element = TemplateField.element(place);
    if (element.isEmpty()) {
      return ofDesign(design, place, catalog);
    }
    String key = place.substring(element.get().length() + 1);
    return key.equals(NAME)
        ? name(design, element.get())
        : ofElement(design, element.get(), key, catalog);
  }

  private static Optional<Slot> ofDesign(Design design, String id, Catalog catalog) {
    if (id.equals(TITLE)) {
      return Optional.of(
          new Slot(
              words(TITLE),
              Value.of(design.title()),
              true,
              value -> new RetitleDesign(text(value))));
    }
    return catalog.designProperties().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(property ->
            new Slot(
                property.in(design.currency(catalog)),
                design.properties().of(property),
                false,
                value -> new SetDesignProperty(property, value)));
  }

  private static Optional<Slot> name(Design design, String id) {
    return design
        .component(id)
        .map(each -> each.name())
        .or(() -> design.boundary(id).map(each -> each.name()))
        .map(name ->
            new Slot(
                words(NAME), Value.of(name), true, value -> new RenameElement(id, text(value))));
  }

  private static Optional<Slot> ofElement(Design design, String id, String key, Catalog catalog) {
    return described(design, id, catalog)
        .filter(each -> each.id().equals(key))
        .findFirst()
        .map(property ->
            new Slot(
                property.in(design.currency(catalog)),
                design
                    .component(id)
                    .map(each -> each.properties())
                    .or(() -> design.boundary(id).map(each -> each.properties()))
                    .orElseThrow()
                    .of(property),
                false,
                value -> new SetProperty(List.of(id), property, value)));
  }

  private static Stream<Property> described(Design design, String id, Catalog catalog) {
    return Stream.concat(
        design
            .component(id)
            .flatMap(each -> each.typeIn(catalog))
            .map(ComponentType::properties)
            .stream()
            .flatMap(each -> each.values().stream()),
        design.boundary(id).flatMap(each -> catalog.boundaryKind(each.kind())).stream()
            .flatMap(each -> each.properties().stream()));
  }

  /// The description of what every element has and the catalogue therefore does not list.
  private static Property words(String id) {
    return new Property(
        id,
        Steps.WORDS.say("slot." + id),
        Property.Kind.STRING,
        Value.of(""),
        "",
        Optional.empty(),
        Property.Limits.NONE,
        List.of(),
        Map.of());
  }

  private static String text(Value value) {
    return value instanceof Value.Text(String text) ? text : "";
  }
}
