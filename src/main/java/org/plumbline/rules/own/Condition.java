package org.plumbline.rules.own;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.catalog.Flag;
import org.plumbline.graph.Call;
import org.plumbline.graph.Kinds;
import org.plumbline.graph.Link;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.graph.Ways;

/// Something that holds of a component, or does not.
///
/// A condition is asked of one system at a time: what needs a search through the design is searched
/// once, for all components together.
public sealed interface Condition {
  /// The condition in one design.
  Predicate<Part> in(MlSystem system);

  /// Holds where all of these do; of everything if there is none.
  record All(List<Condition> conditions) implements Condition {
    /// Copies the list.
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Predicate<Part> in(MlSystem system) {
      return conditions.stream().map(each -> each.in(system)).reduce(_ -> true, Predicate::and);
    }
  }

  /// Holds where one of these does.
  record Any(List<Condition> conditions) implements Condition {
    /// Copies the list.
    public Any {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Predicate<Part> in(MlSystem system) {
      return conditions.stream().map(each -> each.in(system)).reduce(_ -> false, Predicate::or);
    }
  }

  /// Holds where the other one does not.
  record Not(Condition condition) implements Condition {
    @Override
    public Predicate<Part> in(MlSystem system) {
      return condition.in(system).negate();
    }
  }

  /// A component of one of these types.
  record OfType(Set<String> types) implements Condition {
    @Override
    public Predicate<Part> in(MlSystem system) {
      return part -> types.contains(part.type().id());
    }
  }

  /// A component of one of these stages of the lifecycle.
  record OfStage(Set<String> stages) implements Condition {
    @Override
    public Predicate<Part> in(MlSystem system) {
      return part -> stages.contains(part.type().stage().id());
    }
  }

  /// A component whose type has one of these flags.
  record Flagged(Set<Flag> flags) implements Condition {
    @Override
    public Predicate<Part> in(MlSystem system) {
      return part -> flags.stream().anyMatch(part::is);
    }
  }

  /// A component with a property that says so.
  record Property(String id, Expected expected) implements Condition {
    @Override
    public Predicate<Part> in(MlSystem system) {
      return part -> expected.by(system.value(part, id));
    }
  }

  /// A component inside a boundary of one of these kinds, near or far.
  record Within(Set<String> kinds) implements Condition {
    @Override
    public Predicate<Part> in(MlSystem system) {
      return part -> system.isWithin(part, kinds);
    }
  }

  /// A component that gives something of a kind to others: so many connections of it.
  record Gives(Connected connected) implements Condition {
    @Override
    public Predicate<Part> in(MlSystem system) {
      Predicate<Part> others = connected.other().in(system);
      return part ->
          connected.holds(
              system.out(part).stream().filter(link -> others.test(link.target())),
              Link::output,
              org.plumbline.catalog.Port.Output::id);
    }
  }

  /// A component that gets something of a kind from others.
  record Gets(Connected connected) implements Condition {
    @Override
    public Predicate<Part> in(MlSystem system) {
      Predicate<Part> others = connected.other().in(system);
      return part ->
          connected.holds(
              system.in(part).stream().filter(link -> others.test(link.source())),
              Link::input,
              org.plumbline.catalog.Port.Input::id);
    }
  }

  /// A component from which a path leads to others.
  record LeadsTo(Route route) implements Condition {
    @Override
    public Predicate<Part> in(MlSystem system) {
      BitSet found = route.into(system);
      return part -> found.get(part.index());
    }
  }

  /// A component to which a path leads from others.
  record ComesFrom(Route route) implements Condition {
    @Override
    public Predicate<Part> in(MlSystem system) {
      Ways.Reached reached = route.from(system);
      return route.inputs().isEmpty()
          ? reached::at
          : part -> route.inputs().stream().anyMatch(input -> reached.at(part, input));
    }
  }

  /// A component that runs on another one, or on what that one runs on.
  record RunsOn(Condition host) implements Condition {
    @Override
    public Predicate<Part> in(MlSystem system) {
      Predicate<Part> hosts = host.in(system);
      return part -> system.hosts(part).stream().mapToObj(system.parts()::get).anyMatch(hosts);
    }
  }

  /// A component that calls another one: by a request, or by looking something up.
  record Calls(Condition callee) implements Condition {
    @Override
    public Predicate<Part> in(MlSystem system) {
      Predicate<Part> callees = callee.in(system);
      return part -> system.calls().from(part).stream().map(Call::callee).anyMatch(callees);
    }
  }

  /// A component that is called by another one.
  record CalledBy(Condition caller) implements Condition {
    @Override
    public Predicate<Part> in(MlSystem system) {
      Predicate<Part> callers = caller.in(system);
      return part -> system.calls().to(part).stream().map(Call::caller).anyMatch(callers);
    }
  }

  /// A component whose telemetry or predictions come to such a monitor.
  record WatchedBy(Condition monitor) implements Condition {
    @Override
    public Predicate<Part> in(MlSystem system) {
      Predicate<Part> monitors = monitor.in(system);
      return part -> system.watchers(part).stream().anyMatch(monitors);
    }
  }

  /// A component whose answers come to such another one.
  record Answers(Condition user) implements Condition {
    @Override
    public Predicate<Part> in(MlSystem system) {
      Predicate<Part> users = user.in(system);
      return part -> system.answers(part).stream().mapToObj(system.parts()::get).anyMatch(users);
    }
  }

  /// Paths between components.
  ///
  /// @param over kinds of artifacts that flow along them
  /// @param end where they begin, or end: at the other side of the component that is asked of
  /// @param inputs at which of its inputs they enter the component where they end; any if empty
  /// @param avoided components that may not lie on them but at their end
  record Route(Kinds over, Condition end, List<String> inputs, Condition avoided) {
    /// Copies the list.
    public Route {
      inputs = List.copyOf(inputs);
    }

    private BitSet into(MlSystem system) {
      return system.ways().into(ends(system), new Ways.Going(over, inputs, avoided.in(system)));
    }

    private Ways.Reached from(MlSystem system) {
      return system.ways().from(ends(system), over, avoided.in(system));
    }

    private Collection<Part> ends(MlSystem system) {
      return system.parts().stream().filter(end.in(system)).toList();
    }
  }
}
