package org.plumbline.rules.own;

import java.util.List;
import org.plumbline.graph.MlSystem;

/// Something that holds of a whole design, or does not.
public sealed interface About {
  /// Whether it holds.
  boolean holds(MlSystem system);

  /// Holds where all of these do.
  record All(List<About> parts) implements About {
    /// Copies the list.
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(MlSystem system) {
      return parts.stream().allMatch(each -> each.holds(system));
    }
  }

  /// Holds where one of these does.
  record Any(List<About> parts) implements About {
    /// Copies the list.
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(MlSystem system) {
      return parts.stream().anyMatch(each -> each.holds(system));
    }
  }

  /// Holds where the other one does not.
  record Not(About other) implements About {
    @Override
    public boolean holds(MlSystem system) {
      return !other.holds(system);
    }
  }

  /// A property of the design says so.
  record Property(String id, Expected expected) implements About {
    @Override
    public boolean holds(MlSystem system) {
      return expected.by(system.value(id));
    }
  }

  /// So many components of a kind are there.
  record Count(Condition what, Connected.Times times) implements About {
    @Override
    public boolean holds(MlSystem system) {
      return times.hold(system.parts().stream().filter(what.in(system)).count());
    }
  }
}
