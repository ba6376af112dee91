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
/// order, each stage under its heading.
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
    List<Row> rows = new ArrayList<>();
    for (Stage stage : catalog.stages().values()) {
      List<ComponentType> fitting = catalog.of(stage).stream().filter(this::fits).toList();
      if (!fitting.isEmpty()) {
        rows.add(new Row.Heading(stage));
        fitting.forEach(type -> rows.add(new Row.Entry(type)));
      }
    }
    return rows;
  }

  /// The type that is meant most likely: the one whose name starts with the words, then one whose
  /// name holds them, then the first.
  Optional<ComponentType> best() {
    String sought = words.strip().toLowerCase(Locale.ROOT);
    return catalog.components().values().stream()
        .filter(this::fits)
        .min(
            Comparator.comparingInt(
                type -> distance(type.name().toLowerCase(Locale.ROOT), sought)));
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
