package org.plumbline.readiness;

import java.util.List;

/// Something that is asked for and not there.
///
/// @param id of the check or criterion
/// @param elements ids of the components that lack it, in file order; empty if there is none that
///   could have it
/// @param closing what would close it
public record Lack(String id, Kind kind, List<String> elements, Closing closing) {
  /// Copies the list.
  public Lack {
    elements = List.copyOf(elements);
  }

  /// What asks for it.
  public enum Kind {
    /// The coverage of the lifecycle.
    CHECK("check"),
    /// A level of maturity.
    CRITERION("criterion");

    private final String id;

    Kind(String id) {
      this.id = id;
    }
  }

  /// What would have to be so, in one sentence.
  public String words() {
    return Readiness.WORDS.say(kind.id + "." + id);
  }
}
