package org.plumbline.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Extras;
import org.plumbline.design.Placed;
import org.plumbline.design.Properties;
import org.plumbline.edit.AddBoundary;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.JoinBoundary;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.Session;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Texts;
import org.plumbline.ui.canvas.tool.Room;

/// Puts the selected components and boundaries into a new boundary around them.
///
/// @param room where somebody is in the design
record Grouping(Session session, Catalog catalog, Supplier<Room> room) {
  private static final double MARGIN = 24;
  private static final double TITLE = 20;
  private static final String KIND = "cluster";

  boolean possible() {
    return !members().isEmpty() && catalog.boundaryKind(KIND).isPresent();
  }

  /// Tells the id of the new boundary, which is selected.
  String group() {
    Design design = session.design();
    List<Placed> members = members();
    Rect around =
        Rect.around(members.stream().map(Placed::bounds).toList()).orElseThrow().grown(MARGIN);
    Rect bounds = new Rect(around.x(), around.y(), around.width(), around.height() + TITLE);
    String id = Elements.freeId(KIND, Elements.spoken(design));
    Boundary boundary =
        new Boundary(
            id,
            KIND,
            catalog.boundaryKind(KIND).orElseThrow().name(),
            parent(members),
            bounds,
            false,
            Properties.NONE,
            Extras.NONE);
    List<String> ids = members.stream().map(Placed::id).toList();
    AllOf grouping =
        new AllOf(
            Texts.say("step.group"),
            List.of(new AddBoundary(boundary), new JoinBoundary(ids, Optional.of(id))));
    session.commit(room.get().housed(grouping, design));
    session.select(List.of(id));
    return id;
  }

  /// Takes the selected boundaries away; what was in them stays and is selected.
  void ungroup() {
    Design design = session.design();
    List<String> boundaries = boundaries();
    List<String> freed =
        Elements.placed(design)
            .filter(each -> isDirectlyIn(each, boundaries))
            .map(Placed::id)
            .toList();
    session.commit(new AllOf(Texts.say("step.ungroup"), List.of(new RemoveElements(boundaries))));
    session.select(freed);
  }

  List<String> boundaries() {
    return session.selection().stream()
        .filter(id -> session.design().boundary(id).isPresent())
        .toList();
  }

  private static boolean isDirectlyIn(Placed element, List<String> boundaries) {
    Optional<String> around =
        switch (element) {
          case Component component -> component.boundary();
          case Boundary boundary -> boundary.parent();
          default -> Optional.empty();
        };
    return around.filter(boundaries::contains).isPresent();
  }

  private List<Placed> members() {
    return Elements.placed(session.design())
        .filter(each -> session.selection().contains(each.id()))
        .filter(each -> !room.get().root().equals(Optional.of(each.id())))
        .filter(each -> each instanceof Component || each instanceof Boundary)
        .toList();
  }

  /// The boundary that all members lie in already.
  private static Optional<String> parent(List<Placed> members) {
    List<Optional<String>> around = members.stream().map(Grouping::around).distinct().toList();
    return around.size() == 1 ? around.getFirst() : Optional.empty();
  }

  private static Optional<String> around(Placed element) {
    return switch (element) {
      case Component component -> component.boundary();
      case Boundary boundary -> boundary.parent();
      default -> Optional.empty();
    };
  }
}
