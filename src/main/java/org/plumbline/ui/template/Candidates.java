package org.plumbline.ui.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.TemplateField;
import org.plumbline.design.TemplateInfo;
import org.plumbline.edit.Slot;
import org.plumbline.json.Json;
import org.plumbline.ui.Texts;

/// What a design could ask of whoever starts from it as a template: what it asks already, then
/// title, purpose and targets, then what has been said about components, equal values together.
public record Candidates(Design design, Catalog catalog) {
  /// What is asked for most comes first; all else follows in the order of the design.
  private static final List<String> LIKELY = List.of("owner", "technology");

  /// A property with a value that several elements share.
  private record Group(String id, String name, Value value) {}

  /// All that could be asked; nothing twice.
  public List<Candidate> all() {
    List<Candidate> all = new ArrayList<>();
    Set<Set<String>> known = new HashSet<>();
    for (TemplateField each : design.template().map(TemplateInfo::fields).orElse(List.of())) {
      known.add(Set.copyOf(each.of()));
      all.add(already(each));
    }
    Stream.concat(ofDesign(), ofElements())
        .filter(each -> known.add(Set.copyOf(each.field().of())))
        .forEach(all::add);
    return all;
  }

  private Candidate already(TemplateField field) {
    return new Candidate(field.ask(), where(field.of()), field, true);
  }

  private Stream<Candidate> ofDesign() {
    return Stream.concat(Stream.of("title"), catalog.designProperties().stream().map(Property::id))
        .distinct()
        .flatMap(place ->
            Slot.of(design, place, catalog).stream()
                .map(slot ->
                    new Candidate(
                        line(slot.property().name(), said(slot.property(), slot.value())),
                        "",
                        TemplateField.asking(slot.property().name(), List.of(place)),
                        false)));
  }

  private Stream<Candidate> ofElements() {
    Map<Group, List<String>> groups = new LinkedHashMap<>();
    for (String place : places()) {
      Slot.of(design, place, catalog)
          .ifPresent(slot ->
              groups
                  .computeIfAbsent(
                      new Group(slot.property().id(), slot.property().name(), slot.value()),
                      _ -> new ArrayList<>())
                  .add(place));
    }
    Map<String, Long> alike =
        groups.keySet().stream().collect(Collectors.groupingBy(Group::name, Collectors.counting()));
    return groups.entrySet().stream()
        .sorted(Comparator.comparingInt(each -> rank(each.getKey().id())))
        .map(each -> candidate(each.getKey(), each.getValue(), alike));
  }

  private Candidate candidate(Group group, List<String> places, Map<String, Long> alike) {
    Slot slot = Slot.of(design, places.getFirst(), catalog).orElseThrow();
    String ask =
        alike.getOrDefault(group.name(), 1L) > 1
            ? Texts.say("template.ask-of", group.name(), where(places))
            : group.name();
    return new Candidate(
        line(group.name(), said(slot.property(), group.value())),
        where(places),
        TemplateField.asking(ask, places),
        false);
  }

  /// All that has been said about components, and the names of everything.
  private List<String> places() {
    List<String> places = new ArrayList<>();
    for (Component each : design.components()) {
      each.properties().set().keySet().forEach(id -> places.add(each.id() + "." + id));
    }
    design.boundaries().forEach(each -> places.add(each.id() + ".name"));
    design.components().forEach(each -> places.add(each.id() + ".name"));
    return places;
  }

  private static int rank(String id) {
    int place = LIKELY.indexOf(id);
    return place < 0 ? LIKELY.size() : place;
  }

  /// The names of the elements of some places: two of them, and how many more there are.
  private String where(List<String> places) {
    List<String> names =
        places.stream()
            .flatMap(place -> TemplateField.element(place).stream())
            .distinct()
            .flatMap(id ->
                Stream.concat(
                    design.component(id).stream().map(Component::name),
                    design.boundary(id).stream().map(each -> each.name())))
            .toList();
    return switch (names.size()) {
      case 0, 1, 2 -> String.join(", ", names);
      default -> Texts.say("template.where-more", names.getFirst(), names.get(1), names.size() - 2);
    };
  }

  private static String line(String name, String value) {
    return Texts.say("template.candidate", name, value);
  }

  private static String said(Property property, Value value) {
    String words =
        switch (value) {
          case Value.Text(String text) ->
              property.values().contains(text) ? property.label(text) : text;
          case Value.Quantity(double number) ->
              property
                  .meaning(number)
                  .orElseGet(() ->
                      Json.JsonNumber.of(number).digits()
                          + property.unit().map(unit -> " " + unit).orElse(""));
          case Value.Flag(boolean on) -> Texts.say(on ? "template.yes" : "template.no");
          case Value.Choices(List<String> chosen) ->
              chosen.stream().map(property::label).collect(Collectors.joining(", "));
        };
    return words.isBlank() ? Texts.say("template.unset") : words;
  }
}
