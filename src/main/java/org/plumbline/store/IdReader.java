package org.plumbline.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.plumbline.design.Elements;
import org.plumbline.words.Quoted;

/// Gives every element an id of its own. Of several elements with one id the first keeps it, and
/// references mean that one.
final class IdReader {
  private final Supplier<Set<String>> written;
  private Set<String> all = Set.of();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> copies = new HashMap<>();

  /// @param written all ids that stand in the file, so that a new one never takes one of them;
  ///   asked for when the first one has to be made
  IdReader(Supplier<Set<String>> written) {
    this.written = written;
  }

  String id(Fields fields, String kind) {
    String written = fields.text("id");
    if (!written.isEmpty() && taken.add(written)) {
      fields.belongTo(written);
      if (!Elements.isId(written)) {
        fields.told("id", "odd-id", Quoted.of(written));
      }
      return written;
    }
    String made = made(written.isEmpty() ? kind : written);
    fields.belongTo(made);
    if (written.isEmpty()) {
      fields.repaired("id", "missing-id", made);
    } else {
      fields.repaired("id", "doubled-id", Quoted.of(written), made);
    }
    return made;
  }

  private String made(String wanted) {
    if (copies.isEmpty()) {
      all = new HashSet<>(written.get());
    }
    int copy = copies.merge(wanted, 1, Integer::sum);
    String made = Elements.freeId(copy == 1 ? wanted : wanted + "-" + (copy + 1), all);
    all.add(made);
    taken.add(made);
    return made;
  }
}
