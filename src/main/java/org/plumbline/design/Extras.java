package org.plumbline.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.json.Json;

/// What a file says beyond what this program understands of an element, so that saving loses
/// nothing.
///
/// @param unknown keys that mean nothing here, in the file's order
/// @param damaged known keys whose value could not be taken as it stands; written back unchanged
///   until the element is edited
public record Extras(List<Unknown> unknown, List<Damaged> damaged) {
  /// Nothing beyond.
  public static final Extras NONE = new Extras(List.of(), List.of());

  /// Copies the lists.
  public Extras {
    unknown = List.copyOf(unknown);
    damaged = List.copyOf(damaged);
  }

  /// Whether there is nothing beyond.
  public boolean isNone() {
    return unknown.isEmpty() && damaged.isEmpty();
  }

  /// An unknown key with its value.
  ///
  /// @param after the known key that it followed in the file, or empty at the start
  public record Unknown(String after, String key, Json value) {}

  /// A known key with the value that stands in the file.
  public record Damaged(String key, Json original) {}

  /// The original of a damaged key.
  public Optional<Json> original(String key) {
    return damaged.stream()
        .filter(each -> each.key().equals(key))
        .map(Damaged::original)
        .findFirst();
  }

  /// The unknown keys that followed the known key `after`.
  public List<Unknown> following(String after) {
    return unknown.stream().filter(each -> each.after().equals(after)).toList();
  }

  /// What is left once the element has been edited: the repaired values take the originals' place.
  public Extras mended() {
    return damaged.isEmpty() ? this : new Extras(unknown, List.of());
  }

  /// The same without the original of one key, which has been set anew.
  public Extras mended(String key) {
    if (original(key).isEmpty()) {
      return this;
    }
    List<Damaged> rest = new ArrayList<>(damaged);
    rest.removeIf(each -> each.key().equals(key));
    return new Extras(unknown, rest);
  }
}
