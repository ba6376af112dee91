package org.plumbline.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Everything that can be drawn, in the order in which it is offered.
///
/// @param artifacts kinds of artifact by id
/// @param stages stages of the lifecycle by id, in lifecycle order
/// @param facets properties that many component types share, by the facet's id
/// @param components component types by id, in lifecycle order
/// @param connectionProperties properties that every connection has
/// @param designProperties properties of a design as a whole; the title is not among them, since a
///   design file keeps it beside its properties
/// @param boundaryKinds kinds of boundary by id
public record Catalog(
    Map<String, ArtifactKind> artifacts,
    Map<String, Stage> stages,
    Map<String, ComponentType.PropertyGroup> facets,
    Map<String, ComponentType> components,
    List<Property> connectionProperties,
    List<Property> designProperties,
    Map<String, BoundaryKind> boundaryKinds) {
  /// Copies everything, in order.
  public Catalog {
    artifacts = ordered(artifacts);
    stages = ordered(stages);
    facets = ordered(facets);
    components = ordered(components);
    connectionProperties = List.copyOf(connectionProperties);
    designProperties = List.copyOf(designProperties);
    boundaryKinds = ordered(boundaryKinds);
  }

  /// The catalogue that comes with the program; read once.
  public static Catalog bundled() {
    return BundledCatalog.CATALOG;
  }

  /// This catalogue and what a pack adds to it: its types come last in their stages.
  public Catalog with(Extension extension) {
    Map<String, ArtifactKind> kinds = new LinkedHashMap<>(artifacts);
    extension.artifacts().forEach(kind -> kinds.put(kind.id(), kind));
    List<ComponentType> types =
        Stream.concat(components.values().stream(), extension.components().stream())
            .sorted(Comparator.comparingInt(type -> type.stage().order()))
            .toList();
    return new Catalog(
        kinds,
        stages,
        facets,
        byId(types, ComponentType::id),
        connectionProperties,
        designProperties,
        boundaryKinds);
  }

  public Optional<ComponentType> component(String id) {
    return Optional.ofNullable(components.get(id));
  }

  public Optional<ArtifactKind> artifact(String id) {
    return Optional.ofNullable(artifacts.get(id));
  }

  public Optional<BoundaryKind> boundaryKind(String id) {
    return Optional.ofNullable(boundaryKinds.get(id));
  }

  /// The component types of a stage, in order.
  public List<ComponentType> of(Stage stage) {
    return components.values().stream().filter(type -> type.stage().equals(stage)).toList();
  }

  /// A map by id that keeps the order of the elements.
  public static <T> Map<String, T> byId(Collection<T> elements, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    elements.forEach(element -> map.put(id.apply(element), element));
    return map;
  }

  private static <T> Map<String, T> ordered(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /// Holds the bundled catalogue until it is first asked for.
  private static final class BundledCatalog {
    static final Catalog CATALOG = CatalogReader.bundled();
  }
}
