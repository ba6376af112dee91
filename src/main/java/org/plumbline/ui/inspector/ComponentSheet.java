package org.plumbline.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.ComponentType.PropertyGroup;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.RenameElement;
import org.plumbline.edit.SetProperty;
import org.plumbline.ui.Texts;
import org.plumbline.ui.inspector.Sheet.Group;
import org.plumbline.ui.inspector.Sheet.Heading;

/// What can be set about one component, or about several at once: what their types share.
record ComponentSheet(Design design, Catalog catalog, List<Component> components) {
  private static final String OWN = "own";
  private static final List<String> FIRST = List.of("technology", "owner");

  Sheet sheet() {
    List<Group> groups = new ArrayList<>();
    groups.add(new Group("main", "", false, main()));
    shared().forEach(group -> rest(group).ifPresent(groups::add));
    return new Sheet(components.stream().map(Component::id).toList(), heading(), groups);
  }

  private Heading heading() {
    Optional<ComponentType> type = Plain.shared(types()).flatMap(catalog::component);
    if (components.size() > 1) {
      String several = Texts.count("inspector.components", components.size());
      return new Heading(
          type,
          Optional.empty(),
          several,
          type.map(ComponentType::name).orElse(Texts.say("inspector.of-several-types")));
    }
    return type.map(each -> Heading.of(each, each.name(), each.purpose()))
        .orElseGet(() ->
            Heading.of(
                Texts.say("inspector.unknown", components.getFirst().type()),
                Texts.say("inspector.unknown.about")));
  }

  private List<Setting> main() {
    List<Setting> settings = new ArrayList<>();
    if (components.size() == 1) {
      settings.add(name(components.getFirst()));
    }
    Map<String, Property> all = new LinkedHashMap<>();
    shared().forEach(group -> group.properties().forEach(each -> all.put(each.id(), each)));
    FIRST.stream()
        .flatMap(id -> Stream.ofNullable(all.get(id)))
        .map(this::set)
        .forEach(settings::add);
    shared().stream()
        .filter(group -> group.id().equals(OWN))
        .flatMap(group -> group.properties().stream())
        .map(this::set)
        .forEach(settings::add);
    return settings;
  }

  private Optional<Group> rest(PropertyGroup group) {
    List<Property> rest =
        group.properties().stream().filter(each -> !FIRST.contains(each.id())).toList();
    if (group.id().equals(OWN) || rest.isEmpty()) {
      return Optional.empty();
    }
    boolean untouched = rest.stream().noneMatch(this::touched);
    return Optional.of(
        new Group(group.id(), group.name(), untouched, rest.stream().map(this::set).toList()));
  }

  private boolean touched(Property property) {
    return components.stream().anyMatch(each -> each.properties().at(property.id()).isPresent());
  }

  /// The groups of the first type with the properties that all the other types have too.
  private List<PropertyGroup> shared() {
    List<ComponentType> known =
        types().stream().distinct().flatMap(id -> catalog.component(id).stream()).toList();
    if (known.isEmpty()) {
      return List.of();
    }
    return known.getFirst().groups().stream()
        .map(group ->
            new PropertyGroup(
                group.id(),
                group.name(),
                group.properties().stream().filter(each -> isIn(known, each)).toList()))
        .toList();
  }

  private static boolean isIn(List<ComponentType> types, Property property) {
    return types.stream()
        .allMatch(type ->
            type.property(property.id())
                .map(each -> each.withStandard(property.standard()).equals(property))
                .orElse(false));
  }

  private Setting name(Component component) {
    return Setting.of(
            Plain.line("name"),
            Optional.of(Value.of(component.name())),
            value -> new RenameElement(component.id(), Plain.said(value)))
        .required();
  }

  private Setting set(Property property) {
    Setting setting =
        Setting.of(property, value(property), value -> edit(property, value))
            .pricedIn(design.currency(catalog));
    return property.id().equals("technology") ? setting.suggesting(technologies()) : setting;
  }

  private Optional<Value> value(Property property) {
    return Plain.shared(
        components.stream().map(each -> each.properties().of(ofType(each, property))).toList());
  }

  /// The edit, type by type: what is standard differs between types.
  private Edit edit(Property property, Value value) {
    Map<Property, List<String>> byProperty = new LinkedHashMap<>();
    components.forEach(each ->
        byProperty.computeIfAbsent(ofType(each, property), _ -> new ArrayList<>()).add(each.id()));
    List<Edit> edits = new ArrayList<>();
    byProperty.forEach((each, ids) -> edits.add(new SetProperty(ids, each, value)));
    return edits.size() == 1 ? edits.getFirst() : new AllOf(edits.getFirst().name(), edits);
  }

  private Property ofType(Component component, Property property) {
    return component.typeIn(catalog).flatMap(type -> type.property(property.id())).orElse(property);
  }

  private List<String> technologies() {
    return types().stream()
        .distinct()
        .flatMap(id -> catalog.component(id).stream())
        .flatMap(type -> type.technologies().stream())
        .distinct()
        .toList();
  }

  private List<String> types() {
    return components.stream().map(Component::type).toList();
  }
}
