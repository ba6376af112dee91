package org.plumbline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.export.report.Block;
import org.plumbline.export.report.Report;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Review;
import org.plumbline.store.Templates;

/// Reports set on pages.
class ReportLeavesTest {
  private static final Catalog CATALOG = Catalog.bundled();

  static Stream<Design> templates() {
    return Templates.all(CATALOG).stream().map(Templates.Template::design);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void pagesAreFilledFromTopToFoot(Design design) {
    List<Leaf> leaves = leaves(design);
    assertTrue(leaves.size() <= 13, leaves.size() + " pages");
    for (Leaf leaf : leaves.subList(0, leaves.size() - 1)) {
      assertTrue(lowest(leaf) > leaf.height() * 0.5, "a page that is half empty");
    }
    for (Leaf leaf : leaves) {
      assertEquals(Paper.A4.height(), leaf.width());
      assertTrue(lowest(leaf) < leaf.height());
    }
  }

  @Test
  void noEntryOfAListIsTornApartByTheEndOfAPage() {
    String many = "word ".repeat(40);
    List<Block.Fact> facts =
        IntStream.range(0, 90).mapToObj(n -> new Block.Fact("Name " + n, many)).toList();
    Drawing drawing = new Painter(CATALOG).paint(Design.titled("Blank"), Style.LIGHT, Told.NOTHING);
    List<Leaf> leaves = ReportLeaves.of(List.of(new Block.Facts(facts)), drawing, Paper.A4);
    assertTrue(leaves.size() > 2);
    for (Leaf leaf : leaves) {
      Mark first = leaf.layers().getLast().marks().getFirst();
      assertTrue(((Mark.Text) first).text().startsWith("Name"), first.toString());
    }
  }

  /// How far down the words of a page reach, without its number.
  private static double lowest(Leaf leaf) {
    List<Mark> words = leaf.layers().getLast().marks();
    return words.subList(0, words.size() - 1).stream()
        .mapToDouble(each -> each instanceof Mark.Text text ? text.at().y() : 0)
        .max()
        .orElse(0);
  }

  private static List<Leaf> leaves(Design design) {
    Drawing drawing = new Painter(CATALOG).paint(design, Style.LIGHT, Told.NOTHING);
    LocalDate today = LocalDate.of(2026, 1, 1);
    return ReportLeaves.of(
        Report.of(
            design,
            CATALOG,
            Review.of(new Checks(CATALOG), design, today).found(),
            java.util.Optional.empty()),
        drawing,
        Paper.A4);
  }
}
