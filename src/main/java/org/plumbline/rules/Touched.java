package org.plumbline.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.plumbline.design.Connection;
import org.plumbline.design.PortRef;
import org.plumbline.edit.AddComponent;
import org.plumbline.edit.AddConnection;
import org.plumbline.edit.AddStoryStep;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.JoinBoundary;
import org.plumbline.edit.MoveElements;
import org.plumbline.edit.Reconnect;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.RenameElement;
import org.plumbline.edit.ResizeElement;
import org.plumbline.edit.RevokeAcceptance;
import org.plumbline.edit.SetProperty;

/// What edits change of a design, so that those can be told which have nothing to do with each
/// other: both may then be planned on the same design and be done one after the other.
final class Touched {
  private final Set<String> elements = new HashSet<>();
  private final Set<String> wires = new HashSet<>();
  private final Set<String> ends = new HashSet<>();
  private final Set<String> types = new HashSet<>();
  private boolean more;

  private Touched() {}

  static Touched nothing() {
    return new Touched();
  }

  static Touched by(Edit edit) {
    Touched touched = new Touched();
    touched.add(edit);
    return touched;
  }

  /// Whether nothing that one of them changes or adds is changed or added by the other one, and no
  /// two wires run alike.
  boolean apartFrom(Touched other) {
    return !more
        && !other.more
        && Collections.disjoint(elements, other.elements)
        && Collections.disjoint(wires, other.wires);
  }

  /// All that either of them touches.
  void and(Touched other) {
    elements.addAll(other.elements);
    wires.addAll(other.wires);
    ends.addAll(other.ends);
    types.addAll(other.types);
    more |= other.more;
  }

  /// The types of the components that are added.
  Set<String> types() {
    return types;
  }

  /// Whether one of these elements is changed or added, or is an end of a wire that is.
  boolean isAbout(Collection<String> ids) {
    return ids.stream().anyMatch(id -> elements.contains(id) || ends.contains(id));
  }

  private void add(Edit edit) {
    switch (edit) {
      case AllOf(_, var edits) -> edits.forEach(this::add);
      case AddComponent(var component) -> {
        elements.add(component.id());
        types.add(component.type());
      }
      case AddConnection(Connection connection) -> {
        elements.add(connection.id());
        wire(connection.from(), connection.to());
      }
      case Reconnect(String id, PortRef from, PortRef to) -> {
        elements.add(id);
        wire(from, to);
      }
      case ResizeElement(String id, _) -> elements.add(id);
      case RevokeAcceptance(String rule, String element) -> elements.add(rule + " " + element);
      case AddStoryStep(var step, _) -> elements.add(step.id());
      case SetProperty(var ids, _, _) -> elements.addAll(ids);
      case RemoveElements(var ids) -> elements.addAll(ids);
      case MoveElements(var ids, _, _) -> elements.addAll(ids);
      case JoinBoundary(var ids, _) -> elements.addAll(ids);
      case RenameElement(String id, _) -> elements.add(id);
      case Edit _ -> more = true;
    }
  }

  private void wire(PortRef from, PortRef to) {
    wires.add(from.text() + " > " + to.text());
    ends.add(from.component());
    ends.add(to.component());
  }
}
