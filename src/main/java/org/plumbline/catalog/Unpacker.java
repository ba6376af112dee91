package org.plumbline.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.ComponentType.PropertyGroup;

/// Reads what `Packer` has written. Both belong to one build, so nothing is checked.
final class Unpacker {
  private final ByteBuffer in;
  private final String[] texts;
  private final List<ArtifactKind> kinds = new ArrayList<>();
  private final List<Stage> stages = new ArrayList<>();
  private final List<Property> properties = new ArrayList<>();
  private final List<PropertyGroup> groups = new ArrayList<>();

  private Unpacker(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
    texts = new String[number()];
    for (int n = 0; n < texts.length; n++) {
      int length = number();
      texts[n] = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
      in.position(in.position() + length);
    }
  }

  static Catalog unpack(byte[] bytes) {
    return new Unpacker(bytes).catalog();
  }

  private Catalog catalog() {
    for (int left = number(); left > 0; left--) {
      kinds.add(kind());
    }
    for (int left = number(); left > 0; left--) {
      String id = text();
      String name = text();
      String section = text();
      String question = text();
      stages.add(new Stage(id, name, number(), section, question));
    }
    Map<String, PropertyGroup> facets = new LinkedHashMap<>();
    for (int left = number(); left > 0; left--) {
      facets.put(text(), group());
    }
    Map<String, ComponentType> types = new LinkedHashMap<>();
    for (int left = number(); left > 0; left--) {
      ComponentType type = type();
      types.put(type.id(), type);
    }
    return new Catalog(
        Catalog.byId(kinds, ArtifactKind::id),
        Catalog.byId(stages, Stage::id),
        facets,
        types,
        properties(),
        properties(),
        Catalog.byId(boundaryKinds(), BoundaryKind::id));
  }

  private List<BoundaryKind> boundaryKinds() {
    List<BoundaryKind> all = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      all.add(new BoundaryKind(text(), text(), properties()));
    }
    return all;
  }

  private ArtifactKind kind() {
    String id = text();
    String name = text();
    String definition = text();
    int parent = number();
    return new ArtifactKind(
        id,
        name,
        parent == 0 ? Optional.empty() : Optional.of(kinds.get(parent - 1)),
        ArtifactKind.Family.valueOf(text()),
        ArtifactKind.Line.valueOf(text()),
        definition);
  }

  private ComponentType type() {
    String id = text();
    String name = text();
    String section = text();
    String purpose = text();
    Stage stage = stages.get(number());
    return new ComponentType(
        id,
        name,
        stage,
        section,
        purpose,
        list(),
        inputs(),
        outputs(),
        groups(),
        flags(),
        Optional.empty());
  }

  private List<Port.Input> inputs() {
    Port.Input[] all = new Port.Input[number()];
    for (int n = 0; n < all.length; n++) {
      String id = text();
      String name = text();
      List<String> accepts = list();
      List<String> refuses = list();
      List<String> fromTypes = list();
      all[n] = new Port.Input(id, name, accepts, refuses, in.getInt(), in.getInt(), fromTypes);
    }
    return Arrays.asList(all);
  }

  private List<Port.Output> outputs() {
    Port.Output[] all = new Port.Output[number()];
    for (int n = 0; n < all.length; n++) {
      String id = text();
      String name = text();
      ArtifactKind kind = kinds.get(number());
      boolean said = number() == 1;
      List<String> fedBy = list();
      Optional<List<String>> fed = said ? Optional.of(fedBy) : Optional.empty();
      all[n] = new Port.Output(id, name, kind, fed, list());
    }
    return Arrays.asList(all);
  }

  private List<PropertyGroup> groups() {
    PropertyGroup[] all = new PropertyGroup[number()];
    for (int n = 0; n < all.length; n++) {
      all[n] = group();
    }
    return Arrays.asList(all);
  }

  private PropertyGroup group() {
    int number = number();
    if (number == groups.size()) {
      groups.add(new PropertyGroup(text(), text(), properties()));
    }
    return groups.get(number);
  }

  private List<Property> properties() {
    Property[] all = new Property[number()];
    for (int n = 0; n < all.length; n++) {
      int number = number();
      if (number == properties.size()) {
        properties.add(property());
      }
      all[n] = properties.get(number);
    }
    return Arrays.asList(all);
  }

  private Property property() {
    String id = text();
    String name = text();
    String help = text();
    Property.Kind kind = Property.Kind.valueOf(text());
    Value standard = value();
    List<String> unit = list();
    Property.Limits limits = new Property.Limits(in.getDouble(), in.getDouble());
    List<String> values = list();
    return new Property(
        id,
        name,
        kind,
        standard,
        help,
        unit.isEmpty() ? Optional.empty() : Optional.of(unit.getFirst()),
        limits,
        values,
        labels());
  }

  private Map<String, String> labels() {
    List<String> keys = list();
    List<String> words = list();
    Map<String, String> labels = new LinkedHashMap<>();
    for (int n = 0; n < keys.size(); n++) {
      labels.put(keys.get(n), words.get(n));
    }
    return labels;
  }

  private Value value() {
    return switch (number()) {
      case 0 -> Value.of(text());
      case 1 -> Value.of(in.getDouble());
      case 2 -> Value.of(false);
      case 3 -> Value.of(true);
      default -> Value.of(list());
    };
  }

  private Set<Flag> flags() {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    for (int left = number(); left > 0; left--) {
      flags.add(Flag.valueOf(text()));
    }
    return flags;
  }

  private List<String> list() {
    String[] list = new String[number()];
    for (int n = 0; n < list.length; n++) {
      list[n] = text();
    }
    return Arrays.asList(list);
  }

  private String text() {
    return texts[number()];
  }

  private int number() {
    return in.getShort() & 0xFFFF;
  }
}
