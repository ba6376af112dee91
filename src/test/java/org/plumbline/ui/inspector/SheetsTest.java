package org.plumbline.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.PortRef;
import org.plumbline.geom.Point;
import org.plumbline.rules.Connecting;
import org.plumbline.ui.inspector.Reading.Refused;
import org.plumbline.ui.inspector.Reading.Understood;

class SheetsTest {
  private static final Catalog CATALOG = Catalog.bundled();

  private final Design design =
      Design.titled("Three")
          .withComponents(
              List.of(
                  component("orders", "operational-database"),
                  component("events", "event-source"),
                  component("store", "feature-store")))
          .withConnections(
              List.of(
                  Connection.of("c", PortRef.of("orders.records"), PortRef.of("store.features"))));

  @Test
  void theTypesOwnPropertiesComeBeforeTheOthers() {
    Sheet sheet = sheet("orders");
    List<String> main = ids(sheet, "main");
    assertEquals(List.of("name", "technology", "owner"), main.subList(0, 3));
    assertTrue(main.contains("redundancy"));
    assertTrue(ids(sheet, "runtime").contains("replicas"));
  }

  @Test
  void agreementIsShownAndDisagreementLeftOpen() {
    Sheet sheet = sheet("orders", "events");
    assertEquals(Optional.of(Value.of(1)), setting(sheet, "replicas").value());
    assertEquals(Optional.empty(), setting(sheet, "refreshMinutes").value());
  }

  @Test
  void whatIsStandardForOneTypeIsStillWrittenForAnother() {
    Setting setting = setting(sheet("orders", "events"), "refreshMinutes");
    Design changed = setting.edit().apply(Value.of(0)).apply(design);
    assertEquals(Optional.of(Value.of(0)), property(changed, "orders", "refreshMinutes"));
    assertEquals(Optional.empty(), property(changed, "events", "refreshMinutes"));
  }

  @Test
  void propertiesThatNotAllHaveAreLeftOut() {
    assertTrue(
        sheet("orders", "store").groups().stream()
            .flatMap(group -> group.settings().stream())
            .noneMatch(each -> each.property().id().equals("containsLabels")));
  }

  @Test
  void elementsOfDifferentKindsShareNothing() {
    assertEquals(List.of(), sheet("orders", "c").groups());
  }

  @Test
  void aConnectionOffersWhatMayFlow() {
    Setting flow = setting(sheet("c"), "flow");
    assertEquals("records>features", Plain.said(flow.value().orElseThrow()));
    flow.property()
        .values()
        .forEach(each -> {
          Design changed = flow.edit().apply(Value.of(each)).apply(design);
          Connection now = changed.connection("c").orElseThrow();
          assertEquals(each, now.from().port() + ">" + now.to().port());
        });
  }

  @Test
  void nothingSelectedMeansTheDesign() {
    Setting title = setting(sheet(), "title");
    assertEquals("Other", title.edit().apply(Value.of("Other")).apply(design).title());
  }

  @Test
  void moneyIsInTheCurrencyOfTheDesign() {
    assertEquals(
        Optional.of("USD/month"), setting(sheet("orders"), "costPerMonth").property().unit());
  }

  @Test
  void numbersAreReadWithTheirUnitAndWithinTheirLimits() {
    Setting replicas = setting(sheet("orders"), "replicas");
    assertEquals(new Understood(Value.of(3)), Reading.of(replicas, " 3 "));
    assertEquals(new Understood(Value.of(1)), Reading.of(replicas, ""));
    assertTrue(Reading.of(replicas, "1.5") instanceof Refused);
    assertTrue(Reading.of(replicas, "0") instanceof Refused);
    assertTrue(Reading.of(replicas, "many") instanceof Refused);
    assertTrue(Reading.of(replicas, "1e999") instanceof Refused);
    Setting refresh = setting(sheet("orders"), "refreshMinutes");
    assertEquals(new Understood(Value.of(60)), Reading.of(refresh, "60 min"));
  }

  private Sheet sheet(String... ids) {
    return new Sheets(design, CATALOG, new Connecting(CATALOG)).about(List.of(ids));
  }

  private static Setting setting(Sheet sheet, String property) {
    return sheet.groups().stream()
        .flatMap(group -> group.settings().stream())
        .filter(each -> each.property().id().equals(property))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(Sheet sheet, String group) {
    return sheet.groups().stream()
        .filter(each -> each.id().equals(group))
        .flatMap(each -> each.settings().stream())
        .map(Setting::property)
        .map(Property::id)
        .toList();
  }

  private static Optional<Value> property(Design design, String id, String property) {
    return design.component(id).orElseThrow().properties().at(property);
  }

  private static Component component(String id, String type) {
    return Component.of(id, CATALOG.component(type).orElseThrow(), Point.ORIGIN);
  }
}
