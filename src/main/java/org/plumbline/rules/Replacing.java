package org.plumbline.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.ChangeType;
import org.plumbline.edit.Edit;
import org.plumbline.edit.Reconnect;
import org.plumbline.edit.RemoveElements;
import org.plumbline.graph.Part;

/// Works out what becomes of the connections of a component that is made one of another type. What
/// comes from or goes to the other end stays what it is: only the port of the changed component may
/// be another one.
final class Replacing {
  private final Standing standing;
  private final Component old;
  private final List<Connection> touching;
  private final Set<String> faulty = new HashSet<>();

  Replacing(Standing standing, Component old) {
    this.standing = standing;
    this.old = old;
    touching = Elements.touching(design(), Set.of(old.id()));
    standing.breaches().forEach(each -> faulty.add(each.connectionId()));
  }

  Replacement by(ComponentType type) {
    Part changed = Part.planned(old.withType(type.id()), type);
    List<Edit> edits = new ArrayList<>(List.of(new ChangeType(old.id(), type)));
    Set<String> lost = new HashSet<>();
    for (Connection each : touching) {
      Optional<Connection> legal = legal(each, changed);
      legal
          .filter(now -> !now.equals(each))
          .ifPresent(now -> edits.add(new Reconnect(each.id(), now.from(), now.to())));
      if (legal.isEmpty()) {
        lost.add(each.id());
      }
    }
    lost.addAll(tooMany(edits, lost));
    return replacement(type, edits, lost);
  }

  /// What fits port by port, and yet not with all the others.
  private List<String> tooMany(List<Edit> edits, Set<String> lost) {
    Design after = step(edits, lost).apply(design());
    Standing then = Standing.of(standing.wiring().reread(after), standing.rules());
    return then.breaches().stream()
        .filter(each -> touching.stream().anyMatch(own -> own.id().equals(each.connectionId())))
        .map(Breach::connectionId)
        .filter(each -> !faulty.contains(each))
        .toList();
  }

  private Replacement replacement(ComponentType type, List<Edit> edits, Set<String> lost) {
    List<Connection> gone = touching.stream().filter(each -> lost.contains(each.id())).toList();
    return new Replacement(type, step(edits, lost), touching.size() - gone.size(), gone);
  }

  private Edit step(List<Edit> edits, Set<String> lost) {
    List<Edit> all = new ArrayList<>(edits);
    if (!lost.isEmpty()) {
      all.add(new RemoveElements(List.copyOf(lost)));
    }
    return new AllOf(Sayings.WORDS.say("replace.step", old.name()), all);
  }

  private Optional<Connection> legal(Connection connection, Part changed) {
    boolean leaves = connection.from().component().equals(old.id());
    boolean circle = leaves && connection.to().component().equals(old.id());
    String other = leaves ? connection.to().component() : connection.from().component();
    return circle
        ? Optional.empty()
        : standing.wiring().part(other).flatMap(end -> legal(connection, changed, end, leaves));
  }

  private Optional<Connection> legal(
      Connection connection, Part changed, Part end, boolean leaves) {
    PortRules rules = standing.rules();
    TypePair pair =
        leaves ? rules.pair(changed.type(), end.type()) : rules.pair(end.type(), changed.type());
    return pair.candidates().stream()
        .filter(way ->
            leaves
                ? way.input().id().equals(connection.to().port())
                : way.output().id().equals(connection.from().port()))
        .max(Comparator.comparing((TypePair.Candidate way) -> same(connection, way)))
        .map(way -> connection.withPorts(way.output().id(), way.input().id()));
  }

  private static boolean same(Connection connection, TypePair.Candidate way) {
    return way.output().id().equals(connection.from().port())
        && way.input().id().equals(connection.to().port());
  }

  private Design design() {
    return standing.wiring().design();
  }
}
