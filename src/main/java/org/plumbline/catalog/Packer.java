package org.plumbline.catalog;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.catalog.ComponentType.PropertyGroup;

/// Writes the bundled catalogue in the form in which it is fastest to read: a start of the command
/// line spends more time on its JSON than on checking a small design. Run by the build; people edit
/// `catalog.json`, and where the packed form is missing that is read.
///
/// Each text, property and group of properties is written once and named by its number.
public final class Packer {
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Map<Property, Integer> properties = new LinkedHashMap<>();
  private final Map<PropertyGroup, Integer> groups = new LinkedHashMap<>();
  private final List<ArtifactKind> kinds;
  private final List<Stage> stages;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private Packer(Catalog catalog) {
    kinds = List.copyOf(catalog.artifacts().values());
    stages = List.copyOf(catalog.stages().values());
  }

  /// Packs the bundled catalogue into the file that is named.
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), pack(CatalogReader.fromJson()));
  }

  /// The packed form of a catalogue.
  static byte[] pack(Catalog catalog) throws IOException {
    Packer packer = new Packer(catalog);
    packer.catalog(catalog);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(all);
    head.writeShort(packer.texts.size());
    for (String text : packer.texts.keySet()) {
      head.writeUTF(text);
    }
    packer.bytes.writeTo(head);
    return all.toByteArray();
  }

  private void catalog(Catalog catalog) throws IOException {
    number(kinds.size());
    for (ArtifactKind kind : kinds) {
      kind(kind);
    }
    number(stages.size());
    for (Stage stage : stages) {
      texts(stage.id(), stage.name(), stage.section(), stage.question());
      number(stage.order());
    }
    number(catalog.facets().size());
    for (Map.Entry<String, PropertyGroup> facet : catalog.facets().entrySet()) {
      text(facet.getKey());
      group(facet.getValue());
    }
    number(catalog.components().size());
    for (ComponentType type : catalog.components().values()) {
      type(type);
    }
    properties(catalog.connectionProperties());
    properties(catalog.designProperties());
    number(catalog.boundaryKinds().size());
    for (BoundaryKind kind : catalog.boundaryKinds().values()) {
      texts(kind.id(), kind.name());
      properties(kind.properties());
    }
  }

  private void kind(ArtifactKind kind) throws IOException {
    texts(kind.id(), kind.name(), kind.definition());
    number(kind.parent().map(parent -> kinds.indexOf(parent) + 1).orElse(0));
    texts(kind.family().name(), kind.line().name());
  }

  private void type(ComponentType type) throws IOException {
    texts(type.id(), type.name(), type.section(), type.purpose());
    number(stages.indexOf(type.stage()));
    list(type.technologies());
    number(type.inputs().size());
    for (Port.Input input : type.inputs()) {
      texts(input.id(), input.name());
      list(input.accepts());
      list(input.refuses());
      list(input.fromTypes());
      out.writeInt(input.min());
      out.writeInt(input.max());
    }
    number(type.outputs().size());
    for (Port.Output output : type.outputs()) {
      texts(output.id(), output.name());
      number(kinds.indexOf(output.kind()));
      number(output.fedBy().isPresent() ? 1 : 0);
      list(output.fedBy().orElse(List.of()));
      list(output.needs());
    }
    number(type.groups().size());
    for (PropertyGroup group : type.groups()) {
      group(group);
    }
    list(type.flags().stream().map(Flag::name).sorted().toList());
  }

  /// The number of a group, and the group itself where it comes for the first time.
  private void group(PropertyGroup group) throws IOException {
    boolean fresh = !groups.containsKey(group);
    number(groups.computeIfAbsent(group, _ -> groups.size()));
    if (fresh) {
      texts(group.id(), group.name());
      properties(group.properties());
    }
  }

  private void properties(Collection<Property> all) throws IOException {
    number(all.size());
    for (Property property : all) {
      boolean fresh = !properties.containsKey(property);
      number(properties.computeIfAbsent(property, _ -> properties.size()));
      if (fresh) {
        property(property);
      }
    }
  }

  private void property(Property property) throws IOException {
    texts(property.id(), property.name(), property.help());
    text(property.kind().name());
    value(property.standard());
    list(property.unit().map(List::of).orElse(List.of()));
    out.writeDouble(property.limits().min());
    out.writeDouble(property.limits().max());
    list(property.values());
    Map<String, String> labels = new TreeMap<>(property.labels());
    list(List.copyOf(labels.keySet()));
    list(List.copyOf(labels.values()));
  }

  private void value(Value value) throws IOException {
    switch (value) {
      case Value.Text(String text) -> {
        number(0);
        text(text);
      }
      case Value.Quantity(double number) -> {
        number(1);
        out.writeDouble(number);
      }
      case Value.Flag(boolean on) -> number(on ? 3 : 2);
      case Value.Choices(List<String> chosen) -> {
        number(4);
        list(chosen);
      }
    }
  }

  private void list(List<String> list) throws IOException {
    number(list.size());
    texts(list.toArray(String[]::new));
  }

  private void texts(String... all) throws IOException {
    for (String text : all) {
      text(text);
    }
  }

  private void text(String text) throws IOException {
    number(texts.computeIfAbsent(text, _ -> texts.size()));
  }

  /// A number from 0 to 65,535.
  private void number(int number) throws IOException {
    if (number < 0 || number > 0xFFFF) {
      throw new IOException("The catalogue has outgrown its packed form: " + number + ".");
    }
    out.writeShort(number);
  }
}
