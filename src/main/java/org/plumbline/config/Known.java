package org.plumbline.config;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.catalog.ArtifactKind;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Flag;
import org.plumbline.catalog.Port;
import org.plumbline.catalog.Property;

/// The words of a catalogue that a rule may use.
record Known(Catalog catalog) {
  Set<String> types() {
    return catalog.components().keySet();
  }

  Set<String> stages() {
    return catalog.stages().keySet();
  }

  Set<String> kinds() {
    return catalog.artifacts().keySet();
  }

  Set<String> boundaryKinds() {
    return catalog.boundaryKinds().keySet();
  }

  List<String> flags() {
    return Arrays.stream(Flag.values()).map(Flag::id).toList();
  }

  /// Names for what flows along a path: these, and all kinds that have nothing above them.
  Set<String> over(Set<String> names) {
    Set<String> over = new TreeSet<>(names);
    catalog.artifacts().values().stream()
        .filter(kind -> kind.base().equals(kind))
        .map(ArtifactKind::id)
        .forEach(over::add);
    return over;
  }

  Set<String> ports() {
    return types(type ->
        Stream.concat(
            type.inputs().stream().map(Port.Input::id),
            type.outputs().stream().map(Port.Output::id)));
  }

  Set<String> properties() {
    return types(type -> type.properties().keySet().stream());
  }

  Set<String> connectionProperties() {
    return ids(catalog.connectionProperties());
  }

  Set<String> designProperties() {
    return ids(catalog.designProperties());
  }

  private static Set<String> ids(List<Property> properties) {
    return properties.stream().map(Property::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> types(Function<ComponentType, Stream<String>> words) {
    return catalog.components().values().stream()
        .flatMap(words)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
