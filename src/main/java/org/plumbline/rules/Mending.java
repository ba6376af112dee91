package org.plumbline.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Elements;
import org.plumbline.design.StoryStep;
import org.plumbline.edit.AddComponent;
import org.plumbline.edit.AddConnection;
import org.plumbline.edit.AddStoryStep;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.MoveElements;
import org.plumbline.edit.RenameElement;
import org.plumbline.edit.ResizeElement;
import org.plumbline.edit.SetProperty;
import org.plumbline.geom.Rect;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;

/// Turns what would mend a breach into edits of one design. Only what leaves nothing refused behind
/// is offered; where there is no such edit, nothing is.
final class Mending {
  private final Standing standing;
  private Optional<FreeSpace> space = Optional.empty();
  private Optional<Set<String>> taken = Optional.empty();
  private Optional<Set<String>> names = Optional.empty();

  Mending(Standing standing) {
    this.standing = standing;
  }

  /// Ways to mend the breach, the likeliest first.
  List<Fix> fixes(Breach breach) {
    List<Fix> fixes = new ArrayList<>();
    repaired(breach).ifPresent(fixes::add);
    if (breach.existing().isEmpty()) {
      turned(breach).ifPresent(fixes::add);
    }
    return fixes;
  }

  /// Where something can be put; found out once for all fixes of a design.
  FreeSpace space() {
    FreeSpace known = space.orElseGet(() -> new FreeSpace(standing.wiring().design()));
    space = Optional.of(known);
    return known;
  }

  /// A free id, taken until it is released.
  String freeId(String wanted) {
    Set<String> ids = taken();
    String id = Elements.freeId(wanted, ids);
    ids.add(id);
    return id;
  }

  /// A name for a new component of this type that no other has.
  ///
  /// @param given names that have been given away already
  String freeName(ComponentType type, Collection<String> given) {
    Set<String> used = names();
    String name = type.name();
    for (int n = 2; used.contains(plain(name)) || given.contains(name); n++) {
      name = type.name() + " " + n;
    }
    return name;
  }

  /// What is compared when names are.
  static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private Set<String> namesOfAll() {
    Set<String> all = new HashSet<>();
    standing.wiring().design().components().forEach(each -> all.add(plain(each.name())));
    return all;
  }

  void release(Collection<String> ids) {
    taken.ifPresent(all -> all.removeAll(ids));
  }

  /// Keeps what an edit gives away: ids, names and places.
  void keep(Edit edit) {
    switch (edit) {
      case AllOf(_, List<Edit> edits) -> edits.forEach(this::keep);
      case AddComponent(Component component) -> {
        taken().add(component.id());
        names().add(plain(component.name()));
        space().take(component.bounds());
      }
      case AddConnection(Connection connection) -> taken().add(connection.id());
      case AddStoryStep(StoryStep step, _) -> taken().add(step.id());
      case RenameElement(_, String name) -> names().add(plain(name));
      case MoveElements(List<String> ids, double dx, double dy) ->
          ids.stream()
              .flatMap(id -> standing.wiring().design().component(id).stream())
              .forEach(each -> space().take(each.bounds().moved(dx, dy)));
      case ResizeElement(String id, Rect bounds) ->
          standing.wiring().design().boundary(id).stream()
              .map(each -> each.bounds().bottom())
              .map(bottom -> new Rect(bounds.x(), bottom, bounds.width(), bounds.bottom() - bottom))
              .forEach(space()::take);
      case Edit _ -> {}
    }
  }

  private Set<String> taken() {
    Set<String> ids = taken.orElseGet(() -> Elements.spoken(standing.wiring().design()));
    taken = Optional.of(ids);
    return ids;
  }

  private Set<String> names() {
    Set<String> used = names.orElseGet(this::namesOfAll);
    names = Optional.of(used);
    return used;
  }

  Plan plan(Breach breach) {
    return new Plan(standing, this).without(breach.existing());
  }

  Standing standing() {
    return standing;
  }

  private Optional<Fix> repaired(Breach breach) {
    return switch (breach.rule().repair()) {
      case Repair.None _ -> Optional.empty();
      case Repair.Insert(List<String> types) -> new Inserting(this, breach).row(types);
      case Repair.Interrupt(String type) -> interrupted(breach, type);
      case Repair.ShortestChain _ -> new Inserting(this, breach).shortestChain();
      case Repair.Add add -> new Adding(this, breach).beside(add);
      case Repair.SecondTarget _ -> new Adding(this, breach).secondTarget();
      case Repair.Reroute(Repair.Wire wire) -> new Rerouting(this, breach).along(wire);
      case Repair.SwitchType(String type) ->
          type(type).flatMap(other -> new Switching(this, breach).to(other));
      case Repair.SetOnConnection(String property, String value) -> set(breach, property, value);
    };
  }

  Optional<ComponentType> type(String id) {
    return standing.wiring().catalog().component(id);
  }

  /// The types with these ids, or nothing if the catalogue lacks one.
  Optional<List<ComponentType>> types(List<String> ids) {
    List<ComponentType> types = ids.stream().map(this::type).flatMap(Optional::stream).toList();
    return types.size() == ids.size() ? Optional.of(types) : Optional.empty();
  }

  private Optional<Fix> interrupted(Breach breach, String type) {
    List<Link> places =
        breach.existing().isPresent() ? breach.circle() : breach.circle().subList(0, 1);
    return places.stream()
        .map(link -> {
          Breach there = Breach.of(breach.rule(), link);
          return breach.existing().isPresent()
              ? there
              : Breach.drawing(breach.rule(), link.source(), link.target());
        })
        .flatMap(there -> new Inserting(this, there).row(List.of(type)).stream())
        .findFirst();
  }

  private Optional<Fix> set(Breach breach, String property, String value) {
    String label = Sayings.WORDS.say("fix.set." + property + "." + value);
    return breach
        .existing()
        .flatMap(connection ->
            standing.wiring().catalog().connectionProperties().stream()
                .filter(each -> each.id().equals(property))
                .findFirst()
                .map(each -> new SetProperty(List.of(connection.id()), each, Value.of(value))))
        .map(edit -> new Fix(label, edit));
  }

  /// The same arrow the other way round, if that is legal with nothing to be said against it.
  private Optional<Fix> turned(Breach breach) {
    Part source = breach.target();
    Part target = breach.source();
    if (source.same(target)
        || standing.connected(source, target)
        || !standing.rules().pair(source.type(), target.type()).clean()) {
      return Optional.empty();
    }
    Plan plan = plan(breach);
    plan.connect(source, target);
    return plan.as(Sayings.WORDS.say("fix.turn"));
  }
}
