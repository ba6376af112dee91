package org.plumbline.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plumbline.design.Elements;

/// Gives every element an id of its own. Of several elements with one id the first keeps it, and
/// references mean that one.
final class IdReader {
  private final Set<String> all;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> copies = new HashMap<>();

  /// @param written all ids that stand in the file, so that a new one never takes one of them
  IdReader(Set<String> written) {
    all = new HashSet<>(written);
  }

  String id(Fields fields, String kind) {
    String written = fields.text("id");
    if (written.isEmpty()) {
      String made = made(kind);
      fields.repaired("id", "missing-id", made);
      return made;
    }
    if (taken.add(written)) {
      if (!Elements.isId(written)) {
        fields.told("id", "odd-id", written);
      }
      return written;
    }
    String made = made(written);
    fields.repaired("id", "doubled-id", written, made);
    return made;
  }

  private String made(String wanted) {
    int copy = copies.merge(wanted, 1, Integer::sum);
    String made = Elements.freeId(copy == 1 ? wanted : wanted + "-" + (copy + 1), all);
    all.add(made);
    taken.add(made);
    return made;
  }
}
