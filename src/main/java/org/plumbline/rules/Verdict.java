package org.plumbline.rules;

import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Port;
import org.plumbline.edit.Edit;

/// Whether one component may be connected to another, and if not, why not and what to do instead.
public sealed interface Verdict {
  /// It may.
  ///
  /// @param flows what may flow, likeliest first; never empty
  record Legal(List<Flow> flows) implements Verdict {
    /// Copies the list.
    public Legal {
      flows = List.copyOf(flows);
    }

    /// The likeliest.
    public Flow first() {
      return flows.getFirst();
    }
  }

  /// It may not.
  ///
  /// @param rule id of the refusal
  /// @param message what is wrong, by the names of the two components
  /// @param why why it is wrong
  /// @param instead what to do instead
  /// @param section the heading of the article that says so
  /// @param repairs edits that would be right, the likeliest first
  record Refused(
      String rule, String message, String why, String instead, String section, List<Fix> repairs)
      implements Verdict {
    /// Copies the list.
    public Refused {
      repairs = List.copyOf(repairs);
    }
  }

  /// One way in which an artifact may flow.
  ///
  /// @param caution a warning or an advice about it, if there is one
  /// @param connect the edit that makes the connection
  record Flow(Port.Output from, Port.Input to, Optional<Finding> caution, Edit connect) {
    /// What flows, as it reads within a sentence.
    public String what() {
      return Sayings.inSentence(from.kind().name());
    }
  }
}
