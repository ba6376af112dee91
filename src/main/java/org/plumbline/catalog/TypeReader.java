package org.plumbline.catalog;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.json.Json;
import org.plumbline.json.JsonWriter;

/// Reads component types against the artifacts, stages and facets that were read before.
///
/// @param ids those of all component types, also of the ones that come later
record TypeReader(
    Map<String, ArtifactKind> artifacts,
    Map<String, Stage> stages,
    Map<String, ComponentType.PropertyGroup> facets,
    Set<String> ids) {
  private static final Map<String, Flag> FLAGS = flags();

  Optional<ComponentType> type(Entry entry) {
    List<Port.Input> inputs = entry.entries("inputs").stream().map(this::input).toList();
    List<Port.Output> outputs =
        entry.entries("outputs").stream()
            .map(output -> output(output, inputs))
            .flatMap(Optional::stream)
            .toList();
    return entry
        .choice("stage", stages)
        .map(stage ->
            new ComponentType(
                entry.text("id"),
                entry.text("name"),
                stage,
                entry.text("section"),
                entry.text("purpose"),
                entry.texts("technologies"),
                inputs,
                outputs,
                groups(entry),
                flags(entry),
                Optional.empty()));
  }

  private Port.Input input(Entry entry) {
    checkArtifacts(entry, "accepts");
    checkArtifacts(entry, "refuses");
    for (String type : entry.texts("fromTypes")) {
      if (!ids.contains(type)) {
        entry.wrong("fromTypes", "there is no component type “" + type + "”");
      }
    }
    return new Port.Input(
        entry.text("id"),
        entry.text("name"),
        entry.texts("accepts"),
        entry.texts("refuses"),
        (int) entry.number("min").orElse(0),
        (int) entry.number("max").orElse(Integer.MAX_VALUE),
        entry.texts("fromTypes"));
  }

  private Optional<Port.Output> output(Entry entry, List<Port.Input> inputs) {
    checkArtifacts(entry, "needs");
    Optional<List<String>> fedBy = entry.object().at("fedBy").map(_ -> entry.texts("fedBy"));
    List<String> ports = inputs.stream().map(Port.Input::id).toList();
    if (!ports.containsAll(fedBy.orElse(List.of()))) {
      entry.wrong("fedBy", "names an input that the type does not have; it has " + ports);
    }
    return entry
        .choice("type", artifacts)
        .map(kind ->
            new Port.Output(
                entry.text("id"), entry.text("name"), kind, fedBy, entry.texts("needs")));
  }

  private void checkArtifacts(Entry entry, String key) {
    for (String id : entry.texts(key)) {
      if (!artifacts.containsKey(id)) {
        entry.wrong(key, "there is no artifact kind “" + id + "”");
      }
    }
  }

  private List<ComponentType.PropertyGroup> groups(Entry entry) {
    Map<String, Json> defaults = new LinkedHashMap<>(entry.members("defaults"));
    List<ComponentType.PropertyGroup> groups = new ArrayList<>();
    for (String facet : entry.texts("facets")) {
      if (!facets.containsKey(facet)) {
        entry.wrong("facets", "there is no facet “" + facet + "”; there are " + facets.keySet());
      } else {
        groups.add(withDefaults(entry, facets.get(facet), defaults));
      }
    }
    List<Property> own = PropertyReader.properties(entry, "properties");
    groups.add(withDefaults(entry, new ComponentType.PropertyGroup("own", "", own), defaults));
    if (!defaults.isEmpty()) {
      entry.wrong("defaults", "the type has no property " + defaults.keySet());
    }
    return groups;
  }

  private static ComponentType.PropertyGroup withDefaults(
      Entry entry, ComponentType.PropertyGroup group, Map<String, Json> defaults) {
    List<Property> properties = new ArrayList<>();
    for (Property property : group.properties()) {
      Json other = defaults.remove(property.id());
      Optional<Value> value =
          Optional.ofNullable(other).flatMap(json -> ValueReader.value(property, json));
      if (other != null && value.isEmpty()) {
        entry.wrong(
            "defaults", "“" + property.id() + "” may not be " + JsonWriter.text(other).strip());
      }
      properties.add(value.map(property::withStandard).orElse(property));
    }
    return new ComponentType.PropertyGroup(group.id(), group.name(), properties);
  }

  private static Set<Flag> flags(Entry entry) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    for (String id : entry.texts("flags")) {
      if (FLAGS.containsKey(id)) {
        flags.add(FLAGS.get(id));
      } else {
        entry.wrong("flags", "there is no flag “" + id + "”; there are " + FLAGS.keySet());
      }
    }
    return flags;
  }

  private static Map<String, Flag> flags() {
    Map<String, Flag> byId = new LinkedHashMap<>();
    for (Flag flag : Flag.values()) {
      byId.put(flag.id(), flag);
    }
    return byId;
  }
}
