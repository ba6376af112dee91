package org.plumbline.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The members of an object that has only a few, in their order: two arrays that are searched from
/// the front. A large design consists of such objects, which a hash table each would make several
/// times as large.
final class FewMembers extends AbstractMap<String, Json> {
  /// Above this many a hash table finds a member sooner.
  static final int MOST = 12;

  private final String[] keys;
  private final Json[] values;

  private FewMembers(String[] keys, Json[] values) {
    this.keys = keys;
    this.values = values;
  }

  /// The first `count` of these, none of them twice.
  static FewMembers of(String[] keys, Json[] values, int count) {
    return new FewMembers(Arrays.copyOf(keys, count), Arrays.copyOf(values, count));
  }

  /// The same members.
  static FewMembers of(Map<String, Json> members) {
    String[] keys = new String[members.size()];
    Json[] values = new Json[members.size()];
    int count = 0;
    for (Map.Entry<String, Json> each : members.entrySet()) {
      keys[count] = each.getKey();
      values[count++] = each.getValue();
    }
    return new FewMembers(keys, values);
  }

  /// Where the key stands among the first `count`, or -1.
  static int place(String[] keys, int count, Object key) {
    for (int n = 0; n < count; n++) {
      if (keys[n].equals(key)) {
        return n;
      }
    }
    return -1;
  }

  @Override
  public int size() {
    return keys.length;
  }

  @Override
  public @Nullable Json get(Object key) {
    int place = place(keys, keys.length, key);
    return place < 0 ? null : values[place];
  }

  @Override
  public boolean containsKey(Object key) {
    return place(keys, keys.length, key) >= 0;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super Json> action) {
    for (int n = 0; n < keys.length; n++) {
      action.accept(keys[n], values[n]);
    }
  }

  /// Whether all keys are among these.
  boolean areAmong(Collection<String> known) {
    for (String key : keys) {
      if (!known.contains(key)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Set<Map.Entry<String, Json>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return keys.length;
      }

      @Override
      public Iterator<Map.Entry<String, Json>> iterator() {
        return new InOrder();
      }
    };
  }

  private final class InOrder implements Iterator<Map.Entry<String, Json>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < keys.length;
    }

    @Override
    public Map.Entry<String, Json> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int place = next++;
      return Map.entry(keys[place], values[place]);
    }
  }
}
