package org.plumbline.ui.window;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.BoundaryKind;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.edit.MoveIntoBoundary;
import org.plumbline.edit.Session;
import org.plumbline.ui.Texts;

/// Moves the selected components and boundaries into a boundary, or out of all, without a pointer:
/// a list of the boundaries that they may move into.
final class IntoDialog {
  private final DesignWindow window;
  private final Session session;

  /// Where something may move; outside of all boundaries if there is none.
  private record Home(Optional<Boundary> boundary) {
    String label() {
      return boundary.map(Boundary::name).orElseGet(() -> Texts.say("into.outside"));
    }
  }

  IntoDialog(DesignWindow window) {
    this.window = window;
    session = window.bench().session();
  }

  boolean possible() {
    return !members().isEmpty();
  }

  void open() {
    List<String> members = members();
    Picking<Home> picking =
        new Picking<>(
            window,
            title(members),
            Texts.say("into.do"),
            home ->
                session.commit(new MoveIntoBoundary(members, home.boundary().map(Boundary::id))));
    picking.list().setId("into-list");
    picking.list().setAccessibleText(Texts.say("into.list"));
    picking.list().setCellFactory(_ -> new PlainCell<>(Home::label, this::described));
    picking.show(homes(members), Texts.say("into.nothing"));
  }

  /// What kind of boundary it is, and what it lies in.
  private String described(Home home) {
    return home.boundary()
        .map(boundary -> {
          String kind =
              window
                  .bench()
                  .catalog()
                  .boundaryKind(boundary.kind())
                  .map(BoundaryKind::name)
                  .orElse(boundary.kind());
          return boundary
              .parent()
              .flatMap(session.design()::boundary)
              .map(around -> Texts.say("into.within", kind, around.name()))
              .orElse(kind);
        })
        .orElseGet(() -> Texts.say("into.outside.about"));
  }

  private String title(List<String> members) {
    Design design = session.design();
    String name =
        design
            .component(members.getFirst())
            .map(Component::name)
            .or(() -> design.boundary(members.getFirst()).map(Boundary::name))
            .orElse("");
    return members.size() == 1
        ? Texts.say("into.title", name)
        : Texts.say("into.title.many", members.size());
  }

  private List<String> members() {
    Design design = session.design();
    return session.selection().stream()
        .filter(id -> design.component(id).isPresent() || design.boundary(id).isPresent())
        .toList();
  }

  /// Where they are not all already.
  private List<Home> homes(List<String> members) {
    Design design = session.design();
    Set<String> circular = new HashSet<>();
    members.forEach(id -> circular.addAll(Elements.nested(design, id)));
    List<Optional<String>> now = members.stream().map(id -> around(design, id)).distinct().toList();
    List<Home> homes = new ArrayList<>();
    design.boundaries().stream()
        .filter(each -> !circular.contains(each.id()))
        .map(each -> new Home(Optional.of(each)))
        .forEach(homes::add);
    homes.add(new Home(Optional.empty()));
    homes.removeIf(each -> now.equals(List.of(each.boundary().map(Boundary::id))));
    return homes;
  }

  private static Optional<String> around(Design design, String id) {
    return design
        .component(id)
        .flatMap(Component::boundary)
        .or(() -> design.boundary(id).flatMap(Boundary::parent));
  }
}
