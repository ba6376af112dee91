package org.plumbline.overlay;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// Numbers beside a drawing.
///
/// @param title what the rows are
/// @param columns their heads
/// @param rows in their natural order, the most telling first
public record Table(String title, List<String> columns, List<Row> rows) {
  /// Copies the lists.
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// One line.
  ///
  /// @param element id of the element that it is about, to be shown in the drawing
  public record Row(Optional<String> element, List<Cell> cells) {
    /// Copies the list.
    public Row {
      cells = List.copyOf(cells);
    }

    /// A line about an element.
    static Row about(String element, Cell... cells) {
      return new Row(Optional.of(element), List.of(cells));
    }

    /// A line about nothing that could be shown.
    static Row of(Cell... cells) {
      return new Row(Optional.empty(), List.of(cells));
    }
  }

  /// One field.
  ///
  /// @param number by which fields are put in order; by their text where there is none
  /// @param share drawn as a bar, 0 to 1; none if empty
  public record Cell(String text, OptionalDouble number, OptionalDouble share) {
    static Cell of(String text) {
      return new Cell(text, OptionalDouble.empty(), OptionalDouble.empty());
    }

    static Cell of(String text, double number) {
      return new Cell(text, OptionalDouble.of(number), OptionalDouble.empty());
    }

    /// The same with a bar.
    Cell bar(double length) {
      return new Cell(text, number, OptionalDouble.of(Math.clamp(length, 0, 1)));
    }
  }

  /// As text with tabs between fields, for other programs.
  public String asText() {
    return String.join("\t", columns)
        + "\n"
        + rows.stream()
            .map(row ->
                row.cells().stream()
                    .map(cell -> cell.text().replaceAll("[\\t\\n]", " "))
                    .collect(Collectors.joining("\t")))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
  }
}
