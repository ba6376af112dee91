package org.plumbline.rules;

import java.util.ArrayList;
import java.util.List;

/// What would mend a breach of a rule, in terms of component types: a recipe that `Mending` turns
/// into an edit of one design.
public sealed interface Repair {
  /// Nothing that a program could do: a person has to think.
  record None() implements Repair {}

  /// Removes the connection and puts components of these types in a row between its ends.
  record Insert(List<String> types) implements Repair {
    /// Copies the types.
    public Insert {
      types = List.copyOf(types);
    }
  }

  /// Removes the connection and puts components of these types beside it.
  ///
  /// @param wires what is then connected; if empty, the source is connected to what is added
  record Add(List<String> types, List<Wire> wires) implements Repair {
    /// Copies the lists.
    public Add {
      types = List.copyOf(types);
      wires = List.copyOf(wires);
    }

    Add wired(String wire) {
      List<Wire> all = new ArrayList<>(wires);
      all.add(Wire.of(wire));
      return new Add(types, all);
    }
  }

  /// Replaces one end of the connection so that it runs like this.
  record Reroute(Wire wire) implements Repair {}

  /// Makes the target a component of another type.
  record SwitchType(String type) implements Repair {}

  /// Sets a property of the connection.
  record SetOnConnection(String property, String value) implements Repair {}

  /// Puts the shortest legal chain of components between the ends.
  record ShortestChain() implements Repair {}

  /// A second component like the target, with a traffic splitter in front of both if they answer
  /// requests.
  record SecondTarget() implements Repair {}

  /// Puts a component of this type into the circle, at the first place where it fits.
  record Interrupt(String type) implements Repair {}

  /// Ports of two component types.
  record Wire(String source, String output, String target, String input) {
    /// Reads `type.output > type.input`.
    static Wire of(String text) {
      String[] ports = text.split(" > |\\.", -1);
      return new Wire(ports[0], ports[1], ports[2], ports[3]);
    }
  }

  static Repair insert(String types) {
    return new Insert(List.of(types.split(" ", -1)));
  }

  static Add add(String types) {
    return new Add(List.of(types.split(" ", -1)), List.of());
  }

  static Repair reroute(String wire) {
    return new Reroute(Wire.of(wire));
  }

  static Repair switchTo(String type) {
    return new SwitchType(type);
  }

  static Repair setTo(String property, String value) {
    return new SetOnConnection(property, value);
  }
}
