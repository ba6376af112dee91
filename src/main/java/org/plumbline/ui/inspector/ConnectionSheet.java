package org.plumbline.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.catalog.ArtifactKind;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Port;
import org.plumbline.catalog.Property;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.edit.SetProperty;
import org.plumbline.rules.Connecting;
import org.plumbline.ui.Texts;
import org.plumbline.ui.inspector.Sheet.Group;
import org.plumbline.ui.inspector.Sheet.Heading;
import org.plumbline.ui.look.Glyph;

/// What can be set about one connection or several.
record ConnectionSheet(
    Design design, Catalog catalog, Connecting connecting, List<Connection> connections) {
  /// What tells how a connection reads; the rest of its properties matters to calls.
  private static final List<String> FIRST = List.of("label", "encryptedInTransit");

  Sheet sheet() {
    List<Setting> main = new ArrayList<>();
    if (connections.size() == 1) {
      new FlowChoice(design, catalog, connecting)
          .setting(connections.getFirst())
          .ifPresent(main::add);
    }
    properties(true).forEach(main::add);
    return new Sheet(
        connections.stream().map(Connection::id).toList(),
        heading(),
        List.of(
            new Group("main", "", false, main),
            new Group(
                "calls", Texts.say("inspector.calls"), !touched(), properties(false).toList())));
  }

  private Stream<Setting> properties(boolean first) {
    return catalog.connectionProperties().stream()
        .filter(each -> FIRST.contains(each.id()) == first)
        .map(this::set);
  }

  private boolean touched() {
    return connections.stream()
        .flatMap(each -> each.properties().set().keySet().stream())
        .anyMatch(id -> !FIRST.contains(id));
  }

  private Setting set(Property property) {
    return Setting.of(
        property,
        Plain.shared(connections.stream().map(each -> each.properties().of(property)).toList()),
        value ->
            new SetProperty(connections.stream().map(Connection::id).toList(), property, value));
  }

  private Heading heading() {
    if (connections.size() > 1) {
      return Heading.of(
          Glyph.LINK, Texts.count("inspector.connections", connections.size()), "");
    }
    Connection connection = connections.getFirst();
    return Heading.of(
        Glyph.LINK,
        Texts.say(
            "inspector.from-to",
            nameOf(connection.from().component()),
            nameOf(connection.to().component())),
        kind(connection).map(ArtifactKind::definition).orElse(""));
  }

  private Optional<ArtifactKind> kind(Connection connection) {
    return connection.from().output(design, catalog).map(Port.Output::kind);
  }

  private String nameOf(String id) {
    return design.component(id).map(Component::name).orElse(id);
  }
}
