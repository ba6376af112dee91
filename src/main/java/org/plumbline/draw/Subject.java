package org.plumbline.draw;

import java.util.List;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Note;
import org.plumbline.geom.Rect;

/// Everything that one figure is made from. Equal subjects look the same, so a figure is kept as
/// long as its subject stays equal.
sealed interface Subject {
  String id();

  /// An open boundary and where its title stands.
  record Area(Boundary boundary, Rect title, Look look) implements Subject {
    @Override
    public String id() {
      return boundary.id();
    }
  }

  /// A connection.
  record Line(WirePainter.Placed wire, Look look) implements Subject {
    @Override
    public String id() {
      return wire.id();
    }
  }

  /// A component.
  record Card(Component component, Look look) implements Subject {
    @Override
    public String id() {
      return component.id();
    }
  }

  /// A collapsed boundary.
  record Fold(Cast.Folded folded, Look look) implements Subject {
    @Override
    public String id() {
      return folded.boundary().id();
    }
  }

  /// What a note is about, from where it lies to where that lies.
  record Tied(String id, Rect note, List<Ties.End> ends, Look look) implements Subject {
    /// Copies the ends.
    public Tied {
      ends = List.copyOf(ends);
    }
  }

  /// A note.
  record Remark(Note note, Look look) implements Subject {
    @Override
    public String id() {
      return note.id();
    }
  }
}
