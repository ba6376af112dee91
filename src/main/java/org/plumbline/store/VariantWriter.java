package org.plumbline.store;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Changes;
import org.plumbline.design.Extras;
import org.plumbline.design.Parts;
import org.plumbline.design.Variant;
import org.plumbline.json.Json;

/// Writes variants. What is changed of an element is written as the keys that hold, in their usual
/// order; one that goes back to its default is `null`.
record VariantWriter(DesignWriter writer, Catalog catalog) {
  Json variant(Variant variant) {
    Changes changes = variant.changes();
    Members members = new Members(variant.extras());
    members.always("id", variant.id());
    members.always("name", variant.name());
    members.text("note", variant.note());
    members.put(
        "properties",
        Optional.of(changes.set())
            .filter(set -> !set.isEmpty())
            .map(set ->
                Members.properties(
                    changes.properties(), catalog.designProperties(), Optional.of(set))));
    members.put("added", parts(changes.added(), (_, extras) -> new Members(extras)));
    members.put("changed", parts(changes.changed(), (id, extras) -> held(changes, id, extras)));
    members.texts("removed", changes.removed());
    members.texts("order", changes.order());
    return members.object();
  }

  private static Members held(Changes changes, String id, Extras extras) {
    Set<String> keys = new LinkedHashSet<>(Set.of("id"));
    keys.addAll(changes.keys().getOrDefault(id, Set.of()));
    return Members.only(keys, extras);
  }

  /// @param begun the members of an element with that id, before anything is put
  private Optional<Json> parts(Parts parts, BiFunction<String, Extras, Members> begun) {
    if (parts.isNone()) {
      return Optional.empty();
    }
    Members members = new Members(parts.extras());
    DesignWriter.list(
        members,
        "components",
        parts.components(),
        each -> writer.component(each, begun.apply(each.id(), each.extras())));
    DesignWriter.list(
        members,
        "connections",
        parts.connections(),
        each -> writer.connection(each, begun.apply(each.id(), each.extras())));
    DesignWriter.list(
        members,
        "boundaries",
        parts.boundaries(),
        each -> writer.boundary(each, begun.apply(each.id(), each.extras())));
    DesignWriter.list(
        members,
        "notes",
        parts.notes(),
        each -> DesignWriter.note(each, begun.apply(each.id(), each.extras())));
    return Optional.of(members.object());
  }
}
