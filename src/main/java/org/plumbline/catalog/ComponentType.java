package org.plumbline.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.geom.Path;

/// A kind of component that people put on the canvas.
///
/// @param section the heading of the article that speaks of it
/// @param purpose one plain sentence on what it is for
/// @param technologies products that realise it, as suggestions
/// @param groups its properties in order, facet by facet, its own last; defaults are this type's
/// @param icon its outline in a square of 24, if it brings one; the icons of bundled types lie in
///   files of the program that are named by their ids
public record ComponentType(
    String id,
    String name,
    Stage stage,
    String section,
    String purpose,
    List<String> technologies,
    List<Port.Input> inputs,
    List<Port.Output> outputs,
    List<PropertyGroup> groups,
    Set<Flag> flags,
    Optional<Path> icon) {
  /// Copies the lists.
  public ComponentType {
    technologies = List.copyOf(technologies);
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    groups = List.copyOf(groups);
    flags = Set.copyOf(flags);
  }

  /// Properties that belong together under a heading; `id` is the facet's, or `own`.
  public record PropertyGroup(String id, String name, List<Property> properties) {
    /// Copies the list.
    public PropertyGroup {
      properties = List.copyOf(properties);
    }
  }

  public Optional<Port.Input> input(String port) {
    return port(inputs, port);
  }

  /// The place of an input of this type among its inputs, from 0; -1 if it has none of that id.
  public int place(Port.Input input) {
    return place(inputs, input.id());
  }

  /// The place of an output of this type among its outputs, from 0; -1 if it has none of that id.
  public int place(Port.Output output) {
    return place(outputs, output.id());
  }

  private static int place(List<? extends Port> ports, String id) {
    for (int n = 0; n < ports.size(); n++) {
      if (ports.get(n).id().equals(id)) {
        return n;
      }
    }
    return -1;
  }

  public Optional<Port.Output> output(String port) {
    return port(outputs, port);
  }

  // Loops, as every end of every connection is looked up so.
  private static <P extends Port> Optional<P> port(List<P> ports, String id) {
    int place = place(ports, id);
    return place < 0 ? Optional.empty() : Optional.of(ports.get(place));
  }

  /// Whether it has a port of this id, on either side.
  public boolean hasPort(String id) {
    return place(outputs, id) >= 0 || place(inputs, id) >= 0;
  }

  /// All properties by id, in the catalogue's order.
  public Map<String, Property> properties() {
    Map<String, Property> all = new LinkedHashMap<>();
    groups.forEach(group -> group.properties().forEach(each -> all.put(each.id(), each)));
    return all;
  }

  public Optional<Property> property(String property) {
    return groups.stream()
        .flatMap(group -> group.properties().stream())
        .filter(each -> each.id().equals(property))
        .findFirst();
  }

  /// The same type with an icon of its own.
  public ComponentType drawnAs(Path outline) {
    return new ComponentType(
        id,
        name,
        stage,
        section,
        purpose,
        technologies,
        inputs,
        outputs,
        groups,
        flags,
        Optional.of(outline));
  }

  public boolean is(Flag flag) {
    return flags.contains(flag);
  }

  /// Whether it has the facet, as `runtime` or `online`.
  public boolean hasFacet(String facet) {
    for (int n = 0; n < groups.size(); n++) {
      if (groups.get(n).id().equals(facet)) {
        return true;
      }
    }
    return false;
  }
}
