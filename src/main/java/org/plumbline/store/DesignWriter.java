package org.plumbline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Acceptance;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Note;
import org.plumbline.design.StoryStep;
import org.plumbline.design.TemplateField;
import org.plumbline.design.TemplateInfo;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.json.Json;
import org.plumbline.json.JsonWriter;

/// Writes designs in the canonical form of format 1: keys in a fixed order, properties in the
/// catalogue's, nothing that equals its default. What the reader did not understand stands where it
/// stood.
///
/// Reading and writing an untouched canonical file changes no byte; editing one element changes
/// only its own lines.
public final class DesignWriter {
  private final Catalog catalog;
  private final Described described;

  private DesignWriter(Catalog catalog) {
    this.catalog = catalog;
    this.described = new Described(catalog);
  }

  /// The file of a design.
  public static byte[] write(Design design, Catalog catalog) {
    return JsonWriter.bytes(new DesignWriter(catalog).design(design));
  }

  private Json design(Design design) {
    Members members = new Members(design.extras());
    members.text("format", "plumbline/1");
    members.always("title", design.title());
    members.put("template", design.template().map(DesignWriter::template));
    members.properties("properties", design.properties(), catalog.designProperties());
    members.put("components", Optional.of(array(design.components(), this::component)));
    list(members, "connections", design.connections(), this::connection);
    list(members, "boundaries", design.boundaries(), this::boundary);
    list(members, "notes", design.notes(), DesignWriter::note);
    list(members, "decisions", design.decisions(), DesignWriter::decision);
    list(members, "story", design.story(), DesignWriter::step);
    list(members, "accepted", design.accepted(), DesignWriter::acceptance);
    list(members, "variants", design.variants(), new VariantWriter(this, catalog)::variant);
    return members.object();
  }

  static <T> void list(Members members, String key, List<T> elements, Function<T, Json> json) {
    members.put(key, elements.isEmpty() ? Optional.empty() : Optional.of(array(elements, json)));
  }

  private static <T> Json array(List<T> elements, Function<T, Json> json) {
    List<Json> items = new ArrayList<>(elements.size());
    elements.forEach(element -> items.add(json.apply(element)));
    return new Json.JsonArray(items);
  }

  private static Json template(TemplateInfo template) {
    Members members = new Members(template.extras());
    members.text("summary", template.summary());
    members.text("level", template.level());
    members.texts("tags", template.tags());
    members.text("avoidWhen", template.avoidWhen());
    list(members, "fields", template.fields(), DesignWriter::templateField);
    return members.object();
  }

  private static Json templateField(TemplateField field) {
    Members members = new Members(field.extras());
    members.text("ask", field.ask());
    members.texts("of", field.of());
    return members.object();
  }

  private Json component(Component component) {
    return component(component, new Members(component.extras()));
  }

  Json component(Component component, Members members) {
    members.always("id", component.id());
    members.text("type", component.type());
    members.always("name", component.name());
    bounds(members, component.bounds(), Component.WIDTH, Component.HEIGHT);
    members.text("boundary", component.boundary().orElse(""));
    members.flag("pinned", component.pinned());
    members.properties("properties", component.properties(), described.of(component.type()));
    return members.object();
  }

  private Json connection(Connection connection) {
    return connection(connection, new Members(connection.extras()));
  }

  Json connection(Connection connection, Members members) {
    members.always("id", connection.id());
    members.text("from", connection.from().text());
    members.text("to", connection.to().text());
    list(members, "waypoints", connection.waypoints(), DesignWriter::point);
    members.properties("properties", connection.properties(), catalog.connectionProperties());
    return members.object();
  }

  private static Json point(Point point) {
    return new Json.JsonArray(
        List.of(Json.JsonNumber.of(point.x()), Json.JsonNumber.of(point.y())));
  }

  private Json boundary(Boundary boundary) {
    return boundary(boundary, new Members(boundary.extras()));
  }

  Json boundary(Boundary boundary, Members members) {
    members.always("id", boundary.id());
    members.text("kind", boundary.kind());
    members.text("name", boundary.name());
    members.text("parent", boundary.parent().orElse(""));
    bounds(members, boundary.bounds(), ElementReader.AREA_WIDTH, ElementReader.AREA_HEIGHT);
    members.flag("collapsed", boundary.collapsed());
    members.properties("properties", boundary.properties(), described.ofBoundary(boundary.kind()));
    return members.object();
  }

  private static Json note(Note note) {
    return note(note, new Members(note.extras()));
  }

  static Json note(Note note, Members members) {
    members.always("id", note.id());
    members.text("text", note.text());
    members.text("image", note.image());
    bounds(members, note.bounds(), Note.WIDTH, Note.HEIGHT);
    members.texts("about", note.about());
    return members.object();
  }

  private static void bounds(Members members, Rect bounds, double width, double height) {
    members.number("x", bounds.x());
    members.number("y", bounds.y());
    members.numberUnless("width", bounds.width(), width);
    members.numberUnless("height", bounds.height(), height);
  }

  private static Json decision(Decision decision) {
    Members members = new Members(decision.extras());
    members.always("id", decision.id());
    members.text("title", decision.title());
    members.text(
        "status",
        decision.status() == Decision.Status.PROPOSED ? "" : ElementReader.word(decision.status()));
    members.text("date", decision.date());
    members.text("author", decision.author());
    members.text("context", decision.context());
    members.text("choice", decision.choice());
    members.text("rationale", decision.rationale());
    members.texts("alternatives", decision.alternatives());
    members.text("tradeoffs", decision.tradeoffs());
    members.texts("about", decision.about());
    members.texts("gone", decision.gone());
    members.text("supersedes", decision.supersedes());
    return members.object();
  }

  private static Json step(StoryStep step) {
    Members members = new Members(step.extras());
    members.always("id", step.id());
    members.text("title", step.title());
    members.text("say", step.say());
    members.text("notes", step.notes());
    members.texts("focus", step.focus());
    members.text("overlay", step.overlay());
    return members.object();
  }

  private static Json acceptance(Acceptance acceptance) {
    Members members = new Members(acceptance.extras());
    members.text("rule", acceptance.rule());
    members.text("element", acceptance.element());
    members.text("reason", acceptance.reason());
    members.text("owner", acceptance.owner());
    members.text("date", acceptance.date());
    members.text("expires", acceptance.expires());
    members.text("decision", acceptance.decision());
    return members.object();
  }
}
