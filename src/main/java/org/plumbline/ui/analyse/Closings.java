package org.plumbline.ui.analyse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.PortRef;
import org.plumbline.edit.AddComponent;
import org.plumbline.edit.AddConnection;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.JoinBoundary;
import org.plumbline.geom.Point;
import org.plumbline.readiness.Closing;
import org.plumbline.readiness.Closing.Wire;
import org.plumbline.readiness.Lack;
import org.plumbline.rules.Connecting;
import org.plumbline.rules.Fix;
import org.plumbline.rules.Verdict;
import org.plumbline.ui.Texts;
import org.plumbline.ui.canvas.tool.Vacancy;

/// Adds what would close a gap in the lifecycle where no rule has a fix for it: components of the
/// types that it names, connected as it says where that is legal.
record Closings(Catalog catalog, Connecting connecting) {
  /// The fix for a lack; empty if it names no type that is known.
  Optional<Fix> of(Lack lack, Design design) {
    Closing closing = lack.closing();
    List<ComponentType> types =
        closing.types().stream().flatMap(each -> catalog.component(each).stream()).toList();
    if (types.isEmpty()) {
      return Optional.empty();
    }
    String label =
        Texts.say(
            "analyse.add",
            types.stream()
                .map(ComponentType::name)
                .collect(Collectors.joining(Texts.say("analyse.add.and"))));
    Adding adding = new Adding(lack, design);
    types.forEach(adding::add);
    closing.wires().forEach(adding::draw);
    return Optional.of(new Fix(label, new AllOf(label, adding.edits)));
  }

  private final class Adding {
    private final Lack lack;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<String, String> added = new HashMap<>();
    private final Optional<Component> lacking;
    private Design now;

    Adding(Lack lack, Design design) {
      this.lack = lack;
      now = design;
      lacking = lack.elements().stream().flatMap(id -> design.component(id).stream()).findFirst();
    }

    void add(ComponentType type) {
      String id = Elements.freeId(type.id(), Elements.spoken(now));
      added.put(type.id(), id);
      Component card = Component.of(id, type, Vacancy.near(now, place(type)));
      take(new AddComponent(card));
      lacking
          .flatMap(Component::boundary)
          .filter(boundary ->
              now.boundary(boundary)
                  .filter(each -> each.bounds().contains(card.bounds()))
                  .isPresent())
          .ifPresent(boundary -> take(new JoinBoundary(List.of(id), Optional.of(boundary))));
    }

    /// Left of what lacks it if it gives something to that, else right of it.
    private Point place(ComponentType type) {
      boolean gives =
          lack.closing().wires().stream()
              .anyMatch(
                  each -> each.source().equals(type.id()) && each.target().equals(Wire.ELEMENT));
      return lacking
          .map(each -> Vacancy.beside(each.bounds(), new Point(gives ? -1 : 1, 0)))
          .or(() -> Elements.extent(now).map(all -> new Point(all.x(), all.bottom() + Vacancy.GAP)))
          .orElse(Point.ORIGIN);
    }

    void draw(Wire wire) {
      for (String source : ends(wire.source())) {
        for (String target : ends(wire.target())) {
          draw(new PortRef(source, wire.output()), new PortRef(target, wire.input()));
        }
      }
    }

    /// What a wire speaks of: what lacks something, what has just been added, or what is there.
    private List<String> ends(String name) {
      if (name.equals(Wire.ELEMENT)) {
        return lack.elements();
      }
      return Optional.ofNullable(added.get(name))
          .map(List::of)
          .orElseGet(() ->
              now.components().stream()
                  .filter(each -> each.type().equals(name))
                  .map(Component::id)
                  .limit(1)
                  .toList());
    }

    private void draw(PortRef from, PortRef to) {
      if (isLegal(from, to)) {
        String id =
            Elements.freeId(from.component() + "-to-" + to.component(), Elements.spoken(now));
        take(new AddConnection(Connection.of(id, from, to)));
      }
    }

    private boolean isLegal(PortRef from, PortRef to) {
      return connecting.between(now, from.component(), to.component())
              instanceof Verdict.Legal(List<Verdict.Flow> flows)
          && flows.stream()
              .anyMatch(
                  flow -> flow.from().id().equals(from.port()) && flow.to().id().equals(to.port()));
    }

    private void take(Edit edit) {
      edits.add(edit);
      now = edit.apply(now);
    }
  }
}
