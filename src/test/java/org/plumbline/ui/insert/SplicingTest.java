package org.plumbline.ui.insert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.design.PortRef;
import org.plumbline.edit.CollapseBoundary;
import org.plumbline.edit.Session;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Connecting;
import org.plumbline.rules.Severity;
import org.plumbline.store.Templates;
import org.plumbline.store.Templates.Template;
import org.plumbline.ui.canvas.tool.Room;
import org.plumbline.ui.insert.Portion.Kind;
import org.plumbline.ui.insert.Splicing.Site;

class SplicingTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final List<Template> ALL = Templates.all(CATALOG);
  private final Splicing splicing = new Splicing(CATALOG);
  private final Checks checks = new Checks(CATALOG);

  @Test
  void aTemplateOffersItselfItsBoundariesAndTheStagesThatItHas() {
    for (Template each : ALL) {
      Design template = each.design();
      List<Portion> parts = Portion.of(template, CATALOG);
      assertEquals(Kind.WHOLE, parts.getFirst().kind());
      assertEquals(template.components(), parts.getFirst().part().components());
      assertEquals(template.connections(), parts.getFirst().part().connections());
      assertEquals(
          template.boundaries().stream().map(Boundary::name).toList(), names(parts, Kind.BOUNDARY));
      Set<String> stages =
          template.components().stream()
              .map(one -> one.typeIn(CATALOG).orElseThrow().stage().name())
              .collect(Collectors.toSet());
      assertEquals(stages, Set.copyOf(names(parts, Kind.STAGE)));
    }
  }

  @Test
  void aPartIsWholeInItself() {
    for (Template each : ALL) {
      for (Portion part : Portion.of(each.design(), CATALOG)) {
        Set<String> ids = Elements.ids(part.part());
        part.part()
            .components()
            .forEach(one -> assertTrue(ids.containsAll(one.boundary().stream().toList())));
        part.part()
            .boundaries()
            .forEach(one -> assertTrue(ids.containsAll(one.parent().stream().toList())));
        part.part().notes().forEach(one -> assertTrue(ids.containsAll(one.about())));
        for (Connection one : part.part().connections()) {
          assertTrue(ids.contains(one.from().component()) && ids.contains(one.to().component()));
        }
        for (Connection one : part.cut()) {
          assertTrue(ids.contains(one.from().component()) != ids.contains(one.to().component()));
        }
      }
    }
  }

  @Test
  void everyPartGoesIntoAnotherDesignInOneStepOverNothing() {
    int joined = 0;
    int n = 0;
    for (Template from : ALL) {
      for (Portion part : Portion.of(from.design(), CATALOG)) {
        Design into = ALL.get(n++ % ALL.size()).design().withTemplate(Optional.empty());
        Splice splice = splice(part, into);
        Session session = new Session(into);
        session.commit(splice.edit());
        Design after = session.design();
        assertAdded(part, into, after, splice);
        assertLiesFree(into, after, splice);
        assertNoErrorFromWiring(after, splice);
        joined += splice.joined().size();
        session.undo();
        assertEquals(into, session.design());
        assertEquals(Optional.empty(), session.undoName());
      }
    }
    assertTrue(joined > 100, "connections to what was there: " + joined);
  }

  private static void assertAdded(Portion part, Design into, Design after, Splice splice) {
    assertEquals(
        into.components().size() + part.part().components().size(), after.components().size());
    assertEquals(
        into.connections().size() + part.part().connections().size() + splice.joined().size(),
        after.connections().size());
    assertEquals(Elements.all(after).count(), Elements.ids(after).size());
    assertTrue(after.components().containsAll(into.components()));
    assertEquals(
        part.part().components().stream().map(Component::name).toList(),
        splice.part().components().stream().map(Component::name).toList());
    for (Connection each : splice.joined()) {
      boolean starts = into.component(each.from().component()).isPresent();
      boolean ends = into.component(each.to().component()).isPresent();
      assertTrue(starts != ends, each.id());
    }
  }

  private static void assertLiesFree(Design into, Design after, Splice splice) {
    List<Rect> old = Elements.placed(into).map(Placed::bounds).toList();
    for (Placed each : Elements.placed(splice.part()).toList()) {
      assertTrue(old.stream().noneMatch(each.bounds()::intersects), each.id());
    }
    Set<String> around = new HashSet<>();
    splice.part().components().forEach(each -> around.addAll(each.boundary().stream().toList()));
    into.boundaries().forEach(each -> assertFalse(around.contains(each.id())));
    assertTrue(Elements.ids(after).containsAll(splice.ids()));
  }

  private void assertNoErrorFromWiring(Design after, Splice splice) {
    Design unwired =
        after.withConnections(
            after.connections().stream().filter(each -> !splice.joined().contains(each)).toList());
    Set<List<String>> before = errors(unwired);
    assertTrue(before.containsAll(errors(after)), splice.joined().toString());
    Connecting connecting = new Connecting(CATALOG);
    for (Connection each : splice.joined()) {
      assertTrue(
          connecting
              .judge(after, each)
              .filter(finding -> finding.severity() == Severity.ERROR)
              .isEmpty(),
          each.toString());
    }
  }

  private Set<List<String>> errors(Design design) {
    return checks.of(design).now().stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .map(each -> Stream.concat(Stream.of(each.rule()), each.elements().stream()).toList())
        .collect(Collectors.toSet());
  }

  @Test
  void aStageTakenOutIsWiredAgainAsItWas() {
    // Serving without its components again, then serving put back from the template.
    int again = 0;
    int cut = 0;
    for (Template from : ALL) {
      Portion part =
          Portion.of(from.design(), CATALOG).stream()
              .filter(each -> each.kind() == Kind.STAGE && each.cut().size() > 2)
              .findFirst()
              .orElseThrow();
      Set<String> taken =
          part.part().components().stream().map(Component::id).collect(Collectors.toSet());
      Design rest =
          new org.plumbline.edit.RemoveElements(List.copyOf(taken))
              .apply(from.design().withTemplate(Optional.empty()));
      Splice splice = splice(part, rest);
      Set<List<Object>> was = ends(part.cut());
      assertTrue(
          splice.joined().stream()
              .allMatch(each -> sameTypes(each, splice.edit().apply(rest), part)));
      again += splice.joined().size();
      cut += was.size();
    }
    assertTrue(again * 10 >= cut * 8, again + " of " + cut);
  }

  private static Set<List<Object>> ends(List<Connection> connections) {
    return connections.stream()
        .map(each -> List.<Object>of(each.from(), each.to()))
        .collect(Collectors.toSet());
  }

  /// Whether the template has a connection between the same types by the same ports.
  private static boolean sameTypes(Connection joined, Design after, Portion part) {
    return part.cut().stream()
        .anyMatch(each ->
            like(each.from(), part.template()).equals(like(joined.from(), after))
                && like(each.to(), part.template()).equals(like(joined.to(), after)));
  }

  private static List<String> like(PortRef end, Design design) {
    return List.of(design.component(end.component()).orElseThrow().type(), end.port());
  }

  @Test
  void thePartIsWiredToTheNearestOfSeveral() {
    Design template = ALL.get(1).design();
    Portion part =
        Portion.of(template, CATALOG).stream()
            .filter(each -> each.kind() == Kind.STAGE && !each.cut().isEmpty())
            .findFirst()
            .orElseThrow();
    Set<String> inside = Elements.ids(part.part());
    Connection cut = part.cut().getFirst();
    String outside =
        inside.contains(cut.from().component()) ? cut.to().component() : cut.from().component();
    Component like = template.component(outside).orElseThrow();
    List<Component> two = new ArrayList<>();
    two.add(
        like.withId("far")
            .withBoundary(Optional.empty())
            .withBounds(like.bounds().at(new Point(0, 90_000))));
    two.add(
        like.withId("near")
            .withBoundary(Optional.empty())
            .withBounds(like.bounds().at(new Point(0, 900))));
    Design into = Design.titled("Two").withComponents(two);
    Site site = new Site(into, Room.whole(into), new Point(0, 0));
    Splice splice = splicing.of(part, site, "Insert");
    assertFalse(splice.joined().isEmpty());
    assertTrue(splice.joined().getFirst().touches("near"));
  }

  @Test
  void insideABoundaryThePartBelongsToIt() {
    Design design = ALL.getFirst().design();
    String root = design.boundaries().getFirst().id();
    Design closed = new CollapseBoundary(root, true).apply(design);
    Portion part = Portion.of(ALL.get(3).design(), CATALOG).getLast();
    Site site = new Site(closed, Room.in(closed, root), new Point(0, 0));
    Splice splice = splicing.of(part, site, "Insert");
    Design after = splice.edit().apply(closed);
    Set<String> members =
        Elements.members(after, root).stream().map(Component::id).collect(Collectors.toSet());
    splice.part().components().forEach(each -> assertTrue(members.contains(each.id())));
  }

  private Splice splice(Portion part, Design into) {
    Point middle = Elements.extent(into).map(Rect::center).orElse(new Point(0, 0));
    return splicing.of(part, new Site(into, Room.whole(into), middle), "Insert");
  }

  private static List<String> names(List<Portion> parts, Kind kind) {
    return parts.stream().filter(each -> each.kind() == kind).map(Portion::name).toList();
  }
}
