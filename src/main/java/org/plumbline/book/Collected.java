package org.plumbline.book;

import static org.plumbline.book.Facts.WORDS;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.book.Facts.Matter;
import org.plumbline.catalog.BoundaryKind;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Property;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Note;
import org.plumbline.design.PortRef;
import org.plumbline.design.Properties;
import org.plumbline.design.StoryStep;

/// All that is said in a design beside what its picture shows.
final class Collected {
  static final String PORTS = "ports";
  static final String TITLE = "title";

  private final Catalog catalog;
  private final Design design;
  private final String usual;
  private final Map<Matter, String> facts = new LinkedHashMap<>();

  /// @param usual the currency in which what is not set is told, the same for all that is compared
  Collected(Catalog catalog, Design design, String usual) {
    this.catalog = catalog;
    this.design = design;
    this.usual = usual;
  }

  Map<Matter, String> all() {
    String whole = WORDS.say("design");
    put(new Matter("", whole, TITLE, ""), WORDS.say("title", named(design.title())));
    properties(new Subject("", whole), design.properties(), catalog.designProperties());
    design.components().forEach(this::component);
    design.connections().forEach(this::connection);
    design
        .boundaries()
        .forEach(each ->
            properties(
                new Subject(each.id(), each.name()),
                each.properties(),
                catalog.boundaryKind(each.kind()).map(BoundaryKind::properties).orElse(List.of())));
    design.decisions().forEach(this::decision);
    design.story().forEach(this::step);
    design
        .accepted()
        .forEach(each ->
            put(
                new Matter("", whole, "accepted " + each.rule() + each.element(), none("accepted")),
                WORDS.say("accepted", each.rule(), nameOf(each.element()), each.reason())));
    return facts;
  }

  private record Subject(String id, String name) {}

  private void component(Component component) {
    catalog
        .component(component.type())
        .ifPresent(type ->
            properties(
                new Subject(component.id(), named(component.name())),
                component.properties(),
                type.properties().values()));
  }

  private void connection(Connection connection) {
    Subject subject = new Subject(connection.id(), ends(connection));
    put(
        new Matter("", subject.name(), PORTS, ""),
        WORDS.say("ports", output(connection.from()), input(connection.to())));
    properties(subject, connection.properties(), catalog.connectionProperties());
  }

  private void decision(Decision decision) {
    put(
        new Matter("", WORDS.say("design"), "decision " + decision.id(), none("decision")),
        WORDS.say(
            "decision",
            named(decision.title()),
            orNothing(decision.rationale()),
            orNothing(String.join(", ", decision.alternatives()))));
  }

  private void step(StoryStep step) {
    put(
        new Matter("", WORDS.say("design"), "story " + step.id(), none("story")),
        WORDS.say(
            "story",
            named(step.title()),
            orNothing(String.join(", ", step.focus().stream().map(this::nameOf).toList()))));
  }

  private void properties(Subject about, Properties set, Collection<Property> known) {
    for (Property property : known) {
      if (set.at(property.id()).isPresent() && !property.id().equals("label")) {
        Matter matter = new Matter(about.id(), about.name(), property.id(), unset(property));
        String value = Shown.value(property, set.of(property), design.currency(catalog));
        put(matter, WORDS.say("set", property.name(), value));
      }
    }
  }

  private String unset(Property property) {
    return Shown.isNothing(property.standard())
        ? WORDS.say("unset.plain", property.name())
        : WORDS.say("unset", property.name(), Shown.value(property, property.standard(), usual));
  }

  private void put(Matter matter, String text) {
    facts.put(matter, text);
  }

  private String none(String what) {
    return WORDS.say(what + ".none");
  }

  private String ends(Connection connection) {
    return WORDS.say(
        "connection", nameOf(connection.from().component()), nameOf(connection.to().component()));
  }

  private String nameOf(String id) {
    return design.element(id).map(this::nameOf).orElse(id.isEmpty() ? WORDS.say("design") : id);
  }

  private String nameOf(Element element) {
    return switch (element) {
      case Component component -> named(component.name());
      case Connection connection -> ends(connection);
      case Boundary boundary -> named(boundary.name());
      case Note note -> note.id();
      case Decision decision -> named(decision.title());
      case StoryStep step -> named(step.title());
    };
  }

  private String output(PortRef from) {
    return from.output(design, catalog).map(port -> port.name()).orElse(from.port());
  }

  private String input(PortRef to) {
    return to.input(design, catalog).map(port -> port.name()).orElse(to.port());
  }

  private static String named(String name) {
    return name.isBlank() ? WORDS.say("unnamed") : name;
  }

  private static String orNothing(String text) {
    return text.isBlank() ? WORDS.say("nothing") : text;
  }
}
