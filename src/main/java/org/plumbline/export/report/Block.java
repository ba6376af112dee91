package org.plumbline.export.report;

import java.util.List;

/// A piece of a report. Texts are as people wrote them; whoever writes a format makes them
/// harmless.
public sealed interface Block {
  /// @param level 1 for the title of the whole, up to 4
  record Heading(int level, String text) implements Block {}

  /// Words that hang together; line breaks in them count.
  record Paragraph(String text) implements Block {}

  /// One below the other.
  record Items(List<String> items) implements Block {
    /// Copies the list.
    public Items {
      items = List.copyOf(items);
    }
  }

  /// What is called what.
  record Facts(List<Fact> facts) implements Block {
    /// Copies the list.
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /// A name and its value.
  record Fact(String name, String value) {}

  /// Rows under headings; each row has as many cells as there are headings.
  record Table(List<String> head, List<List<String>> rows) implements Block {
    /// Copies the lists.
    public Table {
      head = List.copyOf(head);
      rows = List.copyOf(rows);
    }
  }

  /// The whole design.
  record Picture() implements Block {}
}
