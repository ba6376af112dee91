package org.plumbline.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Changes;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Variant;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told.Emphasis;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.RenameElement;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.store.Templates;

/// A design and a variant beside each other, in words and in pictures.
final class PairTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Design BASE =
      Templates.find("realtime-feature-store", CATALOG).orElseThrow();

  private static Variant variant(String name, Edit edit) {
    return Variant.named("v", name).withChanges(Changes.between(BASE, edit.apply(BASE)));
  }

  private static String name(String component) {
    return BASE.component(component).map(Component::name).orElseThrow();
  }

  @Test
  void aConnectionThatIsGoneIsNamedByItsEnds() {
    Connection gone = BASE.connections().getFirst();
    Pair pair = Pair.of(BASE, variant("Cut", new RemoveElements(List.of(gone.id()))));
    assertEquals(
        "Not in the variant: "
            + name(gone.from().component())
            + " → "
            + name(gone.to().component()),
        pair.inWords());
  }

  @Test
  void aComponentThatIsGoneSpeaksForItsConnections() {
    Connection gone = BASE.connections().getFirst();
    String component = gone.from().component();
    Pair pair = Pair.of(BASE, variant("Cut", new RemoveElements(List.of(component))));
    assertEquals("Not in the variant: " + name(component), pair.inWords());
  }

  @Test
  void whatIsGoneIsStruckOutInTheDesignAndWhatIsChangedOutlinedInBoth() {
    String gone = BASE.components().getFirst().id();
    String renamed = BASE.components().getLast().id();
    Edit both =
        new AllOf(
            "Both",
            List.of(new RemoveElements(List.of(gone)), new RenameElement(renamed, "Other")));
    Pair.Drawn drawn =
        Pair.of(BASE, variant("Both", both)).drawn(new Painter(CATALOG), Style.LIGHT);
    var left = drawn.left().scene().told().emphasis();
    assertEquals(Emphasis.GONE, left.get(gone));
    assertEquals(Emphasis.CHANGED, left.get(renamed));
    assertEquals(Emphasis.CHANGED, drawn.right().scene().told().emphasis().get(renamed));
    assertTrue(drawn.right().figures().stream().noneMatch(each -> each.element().equals(gone)));
  }

  private static PairMarks.Page page(String template, double high) {
    Design design = Templates.find(template, CATALOG).orElseThrow();
    Variant same = Variant.named("v", "Same");
    return PairMarks.pages(design.withVariants(List.of(same)), CATALOG, Style.LIGHT, high)
        .getFirst();
  }

  @Test
  void thePicturesStandAboveEachOtherWhereThatMakesThemLarger() {
    for (double high : List.of(440.0, 560.0)) {
      for (String template : List.of("managed-cloud-platform", "recommendation-two-stage")) {
        List<PairMarks.Half> halves = page(template, high).halves();
        Rect first = halves.getFirst().room();
        Rect second = halves.getLast().room();
        assertFalse(first.intersects(second));
        assertTrue(second.bottom() <= PairMarks.BODY.y() + high);
        assertTrue(second.right() <= PairMarks.BODY.right());
        boolean above = second.y() >= first.bottom();
        assertEquals(template.startsWith("managed"), above);
        // Beside each other none could be wider, above each other none higher.
        assertTrue(above ? first.width() > 432 : first.height() > (high - 40 - 36) / 2);
      }
    }
  }

  @Test
  void whatDiffersIsLargeEnoughToBeReadInBothPicturesAndNothingReachesOutOfThem() {
    for (String one : List.of("srv", "fs", "smon")) {
      Design other = new RenameElement(one, "Renamed").apply(BASE);
      Variant variant = Variant.named("v", "V").withChanges(Changes.between(BASE, other));
      PairMarks.Page page =
          PairMarks.pages(BASE.withVariants(List.of(variant)), CATALOG, Style.LIGHT, 440)
              .getFirst();
      Rect first = page.halves().getFirst().room();
      Rect second = page.halves().getLast().room();
      assertFalse(first.intersects(second));
      List<Mark> drawn = new java.util.ArrayList<>(page.titled(Style.LIGHT));
      drawn.removeAll(page.words());
      drawn.removeLast();
      for (Mark mark : drawn) {
        for (Point each : points(mark)) {
          assertTrue(
              first.grown(1).contains(each) || second.grown(1).contains(each), mark.toString());
        }
      }
      for (String name : List.of(name(one), "Renamed")) {
        assertTrue(
            drawn.stream()
                .anyMatch(each ->
                    each instanceof Mark.Text text
                        && text.text().equals(name)
                        && text.size() >= 0.55 * 12.5),
            name);
      }
    }
  }

  private static List<Point> points(Mark mark) {
    return switch (mark) {
      case Mark.Box box ->
          List.of(box.rect().corner(), new Point(box.rect().right(), box.rect().bottom()));
      case Mark.Line line -> line.points();
      case Mark.Text text -> List.of(text.at());
      case Mark.Shape shape -> List.of(shape.at());
      case Mark.Picture picture -> List.of(picture.rect().center());
    };
  }

  @Test
  void allThatDiffersIsSaidOfWideDesignsToo() {
    Design design = Templates.find("managed-cloud-platform", CATALOG).orElseThrow();
    List<Edit> edits =
        design.components().stream()
            .map(each -> (Edit) new RenameElement(each.id(), each.name() + " 2"))
            .toList();
    Design other = new AllOf("All", edits).apply(design);
    Variant variant = Variant.named("v", "All").withChanges(Changes.between(design, other));
    PairMarks.Page page =
        PairMarks.pages(design.withVariants(List.of(variant)), CATALOG, Style.LIGHT, 440)
            .getFirst();
    String words =
        page.words().stream()
            .map(each -> ((Mark.Text) each).text())
            .collect(Collectors.joining(" "));
    for (Component each : other.components()) {
      assertTrue(words.contains(each.name()), each.name());
    }
  }

  @Test
  void sixVariantsAtMostHaveAPageAndBothPicturesStayOnIt() {
    Design many =
        BASE.withVariants(
            IntStream.range(0, 8).mapToObj(n -> Variant.named("v" + n, "V" + n)).toList());
    List<PairMarks.Page> pages = PairMarks.pages(many, CATALOG, Style.DARK, 440);
    assertEquals(6, pages.size());
    for (PairMarks.Page page : pages) {
      List<Mark.Text> words =
          page.titled(Style.DARK).stream()
              .filter(Mark.Text.class::isInstance)
              .map(Mark.Text.class::cast)
              .toList();
      String serving = name("srv");
      List<Double> twice =
          words.stream()
              .filter(each -> each.text().equals(serving))
              .map(each -> each.at().x())
              .toList();
      assertEquals(2, twice.size());
      assertTrue(twice.getFirst() < 480 && twice.getLast() > 480);
      assertTrue(words.stream().allMatch(each -> each.at().y() < PairMarks.BODY.y() + 440));
    }
  }
}
