package org.plumbline.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.ui.palette.Shelf.Row;

class ShelfTest {
  private static final Catalog CATALOG = Catalog.bundled();

  @Test
  void everythingIsThereInLifecycleOrder() {
    List<Row> rows = new Shelf(CATALOG, " ").rows();
    assertEquals(CATALOG.components().size() + CATALOG.stages().size(), rows.size());
    assertEquals(
        List.copyOf(CATALOG.stages().values()),
        rows.stream()
            .filter(Row.Heading.class::isInstance)
            .map(row -> ((Row.Heading) row).stage())
            .toList());
  }

  @Test
  void aTechnologyFindsTheTypesThatItRealises() {
    List<String> found =
        new Shelf(CATALOG, "feast")
            .rows().stream()
                .filter(Row.Entry.class::isInstance)
                .map(row -> ((Row.Entry) row).type().id())
                .toList();
    assertTrue(found.contains("feature-store"), found.toString());
    assertTrue(found.size() < 10);
  }

  @Test
  void aNameThatStartsWithTheWordsIsMeantFirst() {
    assertEquals(
        "feature-store", new Shelf(CATALOG, "Feature store").best().map(ComponentType::id).get());
  }

  @Test
  void whatIsCalledSoComesBeforeWhatIsDescribedSo() {
    List<Row> rows = new Shelf(CATALOG, "application").rows();
    assertEquals("client-application", ((Row.Entry) rows.get(1)).type().id());
    assertEquals("people", ((Row.Heading) rows.getFirst()).stage().id());
    assertTrue(rows.size() > 3, "the database of an application is found too");
  }

  @Test
  void wordsThatFitNothingFindNothing() {
    assertEquals(List.of(), new Shelf(CATALOG, "qwertzuiop").rows());
    assertTrue(new Shelf(CATALOG, "qwertzuiop").best().isEmpty());
  }
}
