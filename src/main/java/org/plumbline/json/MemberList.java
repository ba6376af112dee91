package org.plumbline.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// The members of an object while it is read: a short list until there are too many to be searched
/// one by one.
final class MemberList {
  private static final int FIRST = 4;

  private String[] keys = new String[FIRST];
  private Json[] values = new Json[FIRST];
  private int count;
  private Map<String, Json> many = Map.of();

  boolean has(String key) {
    return many.isEmpty() ? FewMembers.place(keys, count, key) >= 0 : many.containsKey(key);
  }

  void add(String key, Json value) {
    if (count < FewMembers.MOST) {
      if (count == keys.length) {
        int room = Math.min(2 * count, FewMembers.MOST);
        keys = Arrays.copyOf(keys, room);
        values = Arrays.copyOf(values, room);
      }
      keys[count] = key;
      values[count++] = value;
      return;
    }
    if (many.isEmpty()) {
      many = new LinkedHashMap<>(few());
    }
    many.put(key, value);
  }

  Map<String, Json> map() {
    return many.isEmpty() ? few() : many;
  }

  private FewMembers few() {
    return FewMembers.of(keys, values, count);
  }
}
