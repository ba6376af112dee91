package org.plumbline.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Stage;

/// What the palette offers for the words that somebody looks for: component types in lifecycle
/// order, each stage under its heading; but types that are called so come before those that are
/// only described so, and so do their stages.
///
/// @param words what is looked for, blank for everything; a type fits if each word is found in its
///   name, its technologies, its purpose or the name of its stage
record Shelf(Catalog catalog, String words) {
  /// One row of the list.
  sealed interface Row {
    /// The name of a stage.
    record Heading(Stage stage) implements Row {}

    /// A type that can be added.
    record Entry(ComponentType type) implements Row {}
  }

  List<Row> rows() {
    Comparator<ComponentType> nearest = Comparator.comparingInt(this::distance);
    List<List<ComponentType>> found =
        catalog.stages().values().stream()
            .map(stage -> catalog.of(stage).stream().filter(this::fits).sorted(nearest).toList())
            .filter(types -> !types.isEmpty())
            .sorted(Comparator.comparing(List::getFirst, nearest))
            .toList();
    List<Row> rows = new ArrayList<>();
    for (List<ComponentType> types : found) {
      rows.add(new Row.Heading(types.getFirst().stage()));
      types.forEach(type -> rows.add(new Row.Entry(type)));
    }
    return rows;
  }

  /// The type that is meant most likely, which is the first.
  Optional<ComponentType> best() {
    return rows().stream()
        .filter(Row.Entry.class::isInstance)
        .map(row -> ((Row.Entry) row).type())
        .findFirst();
  }

  private int distance(ComponentType type) {
    return distance(type.name().toLowerCase(Locale.ROOT), words.strip().toLowerCase(Locale.ROOT));
  }

  private static int distance(String name, String sought) {
    if (name.equals(sought)) {
      return 0;
    }
    if (name.startsWith(sought)) {
      return 1;
    }
    return name.contains(sought) ? 2 : 3;
  }

  private boolean fits(ComponentType type) {
    String known =
        String.join(" ", type.name(), type.purpose(), type.stage().name())
            + " "
            + String.join(" ", type.technologies());
    String lower = known.toLowerCase(Locale.ROOT);
    return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .allMatch(lower::contains);
  }
}
