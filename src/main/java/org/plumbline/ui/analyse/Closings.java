package org.plumbline.ui.analyse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Wiring;
import org.plumbline.readiness.Closing;
import org.plumbline.readiness.Closing.Wire;
import org.plumbline.readiness.Lack;
import org.plumbline.readiness.Readiness;
import org.plumbline.rules.Connecting;
import org.plumbline.rules.Fix;
import org.plumbline.rules.Verdict;
import org.plumbline.ui.Texts;
import org.plumbline.ui.canvas.tool.Vacancy;

/// Adds what would close a gap in the lifecycle where no rule has a fix for it: components of the
/// types that it names, connected as it says where that is legal. Where nothing is there yet that
/// could lack it, that is added too.
record Closings(Catalog catalog, Connecting connecting) {
  /// What most lacks are about, in the order in which a design grows.
  private static final List<String> FIRST =
      List.of("model-trainer", "online-serving", "model-evaluator");

  /// The fix for a lack; empty if it names no type that is known, or if what would be added could
  /// not be connected and would close nothing.
  Optional<Fix> of(Lack lack, Design design) {
    Closing closing = lack.closing();
    List<ComponentType> types =
        closing.types().stream().flatMap(each -> catalog.component(each).stream()).toList();
    if (types.isEmpty()) {
      return Optional.empty();
    }
    Adding adding = new Adding(lack, design);
    adding.begin();
    types.forEach(adding::add);
    closing.wires().forEach(adding::draw);
    String label =
        Texts.say(
            "analyse.add",
            adding.types.stream()
                .map(ComponentType::name)
                .collect(Collectors.joining(Texts.say("analyse.add.and"))));
    return adding.drawn || closes(lack, adding.now)
        ? Optional.of(new Fix(label, new AllOf(label, adding.edits)))
        : Optional.empty();
  }

  /// Whether a design lacks less than before.
  private boolean closes(Lack lack, Design after) {
    Readiness readiness = Readiness.of(MlSystem.of(Wiring.of(after, catalog)));
    return Stream.concat(
            readiness.coverage().missing().stream(), readiness.maturity().missing().stream())
        .filter(each -> each.words().equals(lack.words()))
        .noneMatch(each -> each.elements().containsAll(lack.elements()));
  }

  private static boolean fits(ComponentType type, Wire wire) {
    return (!wire.source().equals(Wire.ELEMENT) || type.output(wire.output()).isPresent())
        && (!wire.target().equals(Wire.ELEMENT) || type.input(wire.input()).isPresent());
  }

  private static boolean speaksOfElement(Wire wire) {
    return wire.source().equals(Wire.ELEMENT) || wire.target().equals(Wire.ELEMENT);
  }

  private final class Adding {
    private final Lack lack;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<String, String> added = new HashMap<>();
    private final List<ComponentType> types = new ArrayList<>();
    private List<String> elements;
    private Optional<Component> lacking;
    private Design now;
    private boolean drawn;

    Adding(Lack lack, Design design) {
      this.lack = lack;
      now = design;
      elements = lack.elements();
      lacking = first();
    }

    private Optional<Component> first() {
      return elements.stream().flatMap(id -> now.component(id).stream()).findFirst();
    }

    /// Where nothing is there that could lack it, what wires speak of is found or added.
    void begin() {
      List<Wire> about = lack.closing().wires().stream().filter(Closings::speaksOfElement).toList();
      if (!elements.isEmpty() || about.isEmpty()) {
        return;
      }
      Optional<ComponentType> wanted =
          FIRST.stream()
              .flatMap(each -> catalog.component(each).stream())
              .filter(type -> about.stream().allMatch(wire -> fits(type, wire)))
              .findFirst();
      if (wanted.isPresent()) {
        String type = wanted.get().id();
        if (now.components().stream().noneMatch(each -> each.type().equals(type))) {
          add(wanted.get());
        }
        elements = ends(type);
        lacking = first();
      }
    }

    void add(ComponentType type) {
      types.add(type);
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
        return elements;
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
        drawn = true;
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
