package org.plumbline.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.book.Side.Fact;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.words.Words;

/// What holds in one of two designs and cannot be seen in its picture: properties, ports,
/// decisions, the story. What both leave unsaid is left out.
final class Facts {
  static final Words WORDS = Words.beside(Facts.class);

  private final Catalog catalog;

  Facts(Catalog catalog) {
    this.catalog = catalog;
  }

  /// The facts of a design, compared with the other one; what differs comes last.
  List<Fact> of(Design design, Design other) {
    Map<Matter, String> here = new Collected(catalog, design, design.currency(catalog)).all();
    Map<Matter, String> there = new Collected(catalog, other, design.currency(catalog)).all();
    List<Fact> facts = new ArrayList<>();
    Map<Matter, String> all = new LinkedHashMap<>(here);
    there.forEach(all::putIfAbsent);
    for (Matter matter : all.keySet()) {
      String text = here.getOrDefault(matter, absent(matter, design));
      String opposite = there.getOrDefault(matter, absent(matter, other));
      if (!text.isEmpty() && matter.worthSaying(text, opposite)) {
        facts.add(new Fact(matter.about(), text, !text.equals(opposite)));
      }
    }
    return facts.stream().distinct().sorted(Comparator.comparing(Fact::differs)).toList();
  }

  /// What is said of something that only the other design speaks of; empty if it is not here at
  /// all.
  private String absent(Matter matter, Design design) {
    return matter.element().isEmpty() || design.element(matter.element()).isPresent()
        ? matter.absent()
        : "";
  }

  /// What a fact is about.
  ///
  /// @param element the element's id; empty for the whole design
  /// @param about its name
  /// @param topic which of its facts
  /// @param absent what holds where nothing is said
  record Matter(String element, String about, String topic, String absent) {
    /// Ports matter only where two connections with the same ends can be told apart by nothing
    /// else, the title only where it differs.
    boolean worthSaying(String text, String opposite) {
      boolean differs = !text.equals(opposite);
      return switch (topic) {
        case Collected.PORTS -> differs && !opposite.isEmpty();
        case Collected.TITLE -> differs;
        default -> true;
      };
    }
  }
}
