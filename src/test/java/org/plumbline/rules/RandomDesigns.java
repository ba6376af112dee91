package org.plumbline.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Properties;
import org.plumbline.edit.Edit;
import org.plumbline.edit.MoveElements;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.RenameElement;
import org.plumbline.edit.SetDesignProperty;
import org.plumbline.edit.SetProperty;
import org.plumbline.json.Json;
import org.plumbline.store.Templates;

/// Designs as people leave them: templates and examples of which parts are missing, moved or set to
/// something else.
final class RandomDesigns {
  private final Random random;
  private final List<Design> whole = new ArrayList<>();
  private final int templates;

  RandomDesigns(long seed) {
    random = new Random(seed);
    Templates.all(Examples.CATALOG).forEach(each -> whole.add(each.design()));
    templates = whole.size();
    for (Json.JsonObject example : Examples.all()) {
      whole.add(Examples.mendable(example));
      whole.add(Examples.design(example, "good"));
    }
  }

  Design next() {
    Design design = whole.get(random.nextInt(random.nextBoolean() ? templates : whole.size()));
    int changes = 1 + random.nextInt(6);
    for (int n = 0; n < changes && !design.components().isEmpty(); n++) {
      design = change(design).apply(design);
    }
    return design;
  }

  private Edit change(Design design) {
    Component any = design.components().get(random.nextInt(design.components().size()));
    return switch (random.nextInt(8)) {
      case 0 -> new RemoveElements(List.of(any.id()));
      case 1, 2 -> cut(design).orElse(new RemoveElements(List.of(any.id())));
      case 3 -> new RenameElement(any.id(), random.nextBoolean() ? "" : "Twice");
      case 4 ->
          new MoveElements(List.of(any.id()), random.nextInt(-400, 400), random.nextInt(-400, 400));
      case 5 -> impact();
      default -> set(any);
    };
  }

  private Optional<Edit> cut(Design design) {
    List<Connection> connections = design.connections();
    return connections.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RemoveElements(List.of(connections.get(random.nextInt(connections.size())).id())));
  }

  private Edit impact() {
    Property impact =
        Examples.CATALOG.designProperties().stream()
            .filter(each -> each.id().equals("impact"))
            .findFirst()
            .orElseThrow();
    return new SetDesignProperty(
        impact, Value.of(impact.values().get(random.nextInt(impact.values().size()))));
  }

  private Edit set(Component component) {
    List<Property> properties =
        component.typeIn(Examples.CATALOG).map(ComponentType::properties).stream()
            .flatMap(each -> each.values().stream())
            .toList();
    Property property = properties.get(random.nextInt(properties.size()));
    return new SetProperty(List.of(component.id()), property, value(property, component));
  }

  private Value value(Property property, Component component) {
    return switch (property.kind()) {
      case BOOLEAN -> Value.of(random.nextBoolean());
      case ENUM -> Value.of(property.values().get(random.nextInt(property.values().size())));
      case INTEGER, DECIMAL ->
          Value.of(
              Math.clamp(
                  (double) random.nextInt(2000), property.limits().min(), property.limits().max()));
      case STRING, TEXT, CHOICE_OR_TEXT, MULTI_ENUM -> old(property, component.properties());
    };
  }

  private static Value old(Property property, Properties properties) {
    return properties.of(property);
  }
}
