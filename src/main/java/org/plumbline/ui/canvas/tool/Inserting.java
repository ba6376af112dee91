package org.plumbline.ui.canvas.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.edit.AddComponent;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.JoinBoundary;
import org.plumbline.geom.Point;
import org.plumbline.rules.Verdict;

/// Adds a component without a drag: where it can be seen and covers nothing, connected to the
/// selected component where the rules allow.
///
/// @param added the new component
/// @param edit the edit that adds it
public record Inserting(Component added, Edit edit) {
  /// Adds a component of this type.
  public static Inserting of(ComponentType type, Sight sight) {
    Optional<Component> selected =
        sight.chosenAlone().flatMap(each -> sight.design().component(each.id()));
    Point wanted =
        selected
            .map(each -> Vacancy.beside(each.bounds(), new Point(1, 0)))
            .orElse(sight.visible().center().plus(-Component.WIDTH / 2, -Component.HEIGHT / 2));
    return at(type, Vacancy.near(sight.seen(), wanted), selected.map(Component::id), sight);
  }

  private static Inserting at(
      ComponentType type, Point corner, Optional<String> before, Sight sight) {
    Design design = sight.design();
    String id = Elements.freeId(type.id(), Elements.spoken(design));
    Component added = Component.of(id, type, corner);
    AddComponent adding = new AddComponent(added);
    List<Edit> edits = new ArrayList<>(List.of(adding));
    Optional<String> home = sight.joining().home(added.bounds());
    home.ifPresent(_ -> edits.add(new JoinBoundary(List.of(id), home)));
    before.flatMap(each -> connecting(adding, each, sight)).ifPresent(edits::add);
    return new Inserting(added, new AllOf(adding.name(), edits));
  }

  private static Optional<Edit> connecting(AddComponent adding, String before, Sight sight) {
    Design with = adding.apply(sight.design());
    return sight.connecting().drawn(with, before, adding.component().id())
            instanceof Verdict.Legal legal
        ? Optional.of(legal.first().connect())
        : Optional.empty();
  }
}
