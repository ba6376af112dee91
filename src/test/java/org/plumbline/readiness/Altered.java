package org.plumbline.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.edit.Sketch;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Wiring;
import org.plumbline.store.Templates;

/// The one template that covers everything, with facts of it changed. Changes are parted by `;`:
///
/// ```text
/// - trk                    without a component and its connections
/// - trn.model > evl.model  without a connection
/// + trn.model > reg.model  with one more
/// + x feature-pipeline     with one more component
/// evl threshold=           with another value
/// trn outside              in no boundary
/// undecided                without decisions
/// ```
final class Altered {
  private static final Catalog CATALOG = Catalog.bundled();

  private Design design = Templates.find("responsible-credit", CATALOG).orElseThrow();

  private Altered() {}

  static Design design(String changes) {
    Altered altered = new Altered();
    for (String change : changes.split(";", -1)) {
      if (!change.isBlank()) {
        altered.change(change.strip());
      }
    }
    return altered.design;
  }

  static Readiness by(String changes) {
    return of(design(changes));
  }

  static Readiness of(Design design) {
    return Readiness.of(MlSystem.of(Wiring.of(design, CATALOG)));
  }

  private void change(String change) {
    if (change.equals("undecided")) {
      design = design.withDecisions(List.of());
    } else if (change.startsWith("- ")) {
      remove(change.substring(2));
    } else if (change.startsWith("+ ")) {
      add(change.substring(2));
    } else {
      int space = change.indexOf(' ');
      alter(change.substring(0, space), change.substring(space + 1));
    }
  }

  private void remove(String what) {
    int before = design.components().size() + design.connections().size();
    design =
        design
            .withComponents(
                design.components().stream().filter(each -> !each.id().equals(what)).toList())
            .withConnections(
                design.connections().stream()
                    .filter(each -> !each.touches(what) && !ends(each).equals(what))
                    .toList());
    if (before == design.components().size() + design.connections().size()) {
      throw new IllegalArgumentException("There is no " + what);
    }
  }

  private static String ends(Connection each) {
    return each.from().text() + " > " + each.to().text();
  }

  private void add(String what) {
    int arrow = what.indexOf(" > ");
    if (arrow >= 0) {
      List<Connection> all = new ArrayList<>(design.connections());
      all.add(Sketch.connection(what.substring(0, arrow), what.substring(arrow + 3)));
      design = design.withConnections(all);
    } else {
      List<Component> all = new ArrayList<>(design.components());
      all.add(
          Sketch.component(
              what.substring(0, what.indexOf(' ')), what.substring(what.indexOf(' ') + 1)));
      design = design.withComponents(all);
    }
  }

  private void alter(String id, String what) {
    Component old = design.component(id).orElseThrow();
    Component altered =
        what.equals("outside") ? old.withBoundary(Optional.empty()) : set(old, what);
    design =
        design.withComponents(
            design.components().stream()
                .map(each -> each.id().equals(id) ? altered : each)
                .toList());
  }

  private static Component set(Component old, String what) {
    int equals = what.indexOf('=');
    Property property =
        CATALOG.component(old.type()).orElseThrow().properties().get(what.substring(0, equals));
    if (property == null) {
      throw new IllegalArgumentException("There is no " + what);
    }
    String value = what.substring(equals + 1);
    return old.withProperties(
        old.properties()
            .with(
                property,
                switch (property.kind()) {
                  case MULTI_ENUM -> Value.of(List.of(value.split(",", -1)));
                  case BOOLEAN -> Value.of(Boolean.parseBoolean(value));
                  case INTEGER, DECIMAL -> Value.of(Double.parseDouble(value));
                  case STRING, TEXT, CHOICE_OR_TEXT, ENUM -> Value.of(value);
                }));
  }
}
