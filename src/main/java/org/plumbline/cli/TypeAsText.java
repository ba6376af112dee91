package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.util.List;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Port;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Stage;

/// Component types, for people.
final class TypeAsText {
  private TypeAsText() {}

  /// All types, stage by stage.
  static String all(Catalog catalog) {
    StringBuilder text = new StringBuilder();
    for (Stage stage : catalog.stages().values()) {
      List<ComponentType> types = catalog.of(stage);
      if (!types.isEmpty()) {
        text.append(stage.name()).append('\n');
        types.forEach(type -> text.append(line(type.id(), type.purpose())));
      }
    }
    return text.toString();
  }

  /// All that is known of one type.
  static String whole(ComponentType type) {
    StringBuilder text = new StringBuilder();
    text.append(type.name()).append(" (").append(type.id()).append(")\n");
    text.append(type.purpose()).append('\n');
    text.append(WORDS.say("type.stage", type.stage().name(), type.section())).append('\n');
    text.append('\n').append(WORDS.say("type.inputs")).append('\n');
    type.inputs().forEach(port -> text.append(line(port.id(), input(port))));
    text.append('\n').append(WORDS.say("type.outputs")).append('\n');
    type.outputs().forEach(port -> text.append(line(port.id(), port.kind().name())));
    for (ComponentType.PropertyGroup group : type.groups()) {
      text.append('\n').append(group.name()).append('\n');
      group.properties().forEach(each -> text.append(line(each.id(), property(each))));
    }
    return text.toString();
  }

  private static String input(Port.Input port) {
    String accepts = String.join(", ", port.accepts());
    return port.required() ? WORDS.say("type.required", accepts) : accepts;
  }

  private static String property(Property property) {
    String values =
        property.values().isEmpty() ? "" : " (" + String.join("|", property.values()) + ")";
    String unit = property.unit().map(each -> ", " + each).orElse("");
    return property.name() + unit + values;
  }

  private static String line(String id, String words) {
    return String.format("  %-28s %s%n", id, words);
  }
}
