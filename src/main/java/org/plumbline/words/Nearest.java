package org.plumbline.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What somebody may have meant by an id that does not exist: ids that differ from it by a few
/// slips of the fingers, or else ids that hold its words.
public final class Nearest {
  private static final int AT_MOST = 3;

  /// Of so many letters one may be wrong.
  private static final int LETTERS_A_SLIP = 4;

  /// A shorter word says too little.
  private static final int SHORTEST = 3;

  private Nearest() {}

  /// Up to three of the known ids, the likeliest first; empty if none is near.
  public static List<String> of(String wanted, Collection<String> known) {
    List<String> found = new ArrayList<>();
    int limit = Math.max(1, wanted.length() / LETTERS_A_SLIP);
    for (int slips = 0; slips <= limit; slips++) {
      for (String id : known) {
        if (slips(wanted, id, limit) == slips) {
          found.add(id);
        }
      }
    }
    if (found.isEmpty()) {
      known.stream().filter(id -> holds(id, wanted)).forEach(found::add);
    }
    return List.copyOf(found.subList(0, Math.min(AT_MOST, found.size())));
  }

  /// Whether each word of what is wanted stands in the id, up to a slip.
  private static boolean holds(String id, String wanted) {
    boolean any = false;
    for (String word : words(wanted)) {
      if (word.length() >= SHORTEST) {
        any = true;
        int allowed = word.length() > SHORTEST ? 1 : 0;
        if (words(id).stream().noneMatch(each -> slips(word, each, 1) <= allowed)) {
          return false;
        }
      }
    }
    return any;
  }

  private static List<String> words(String id) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int dash = id.indexOf('-'); dash >= 0; dash = id.indexOf('-', from)) {
      words.add(id.substring(from, dash));
      from = dash + 1;
    }
    words.add(id.substring(from));
    return words;
  }

  /// How many letters were left out, added, mistaken or swapped with their neighbour; more than the
  /// limit if the two have little in common.
  private static int slips(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    int[][] slips = new int[one.length() + 1][other.length() + 1];
    for (int n = 0; n <= one.length(); n++) {
      slips[n][0] = n;
    }
    for (int m = 0; m <= other.length(); m++) {
      slips[0][m] = m;
    }
    for (int n = 1; n <= one.length(); n++) {
      for (int m = 1; m <= other.length(); m++) {
        int wrong = one.charAt(n - 1) == other.charAt(m - 1) ? 0 : 1;
        slips[n][m] =
            Math.min(slips[n - 1][m - 1] + wrong, Math.min(slips[n - 1][m], slips[n][m - 1]) + 1);
        if (n > 1 && m > 1 && areSwapped(one.substring(n - 2, n), other.substring(m - 2, m))) {
          slips[n][m] = Math.min(slips[n][m], slips[n - 2][m - 2] + 1);
        }
      }
    }
    return slips[one.length()][other.length()];
  }

  private static boolean areSwapped(String one, String other) {
    return one.charAt(0) == other.charAt(1) && one.charAt(1) == other.charAt(0);
  }
}
