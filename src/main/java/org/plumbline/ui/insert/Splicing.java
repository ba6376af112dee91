package org.plumbline.ui.insert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.PortRef;
import org.plumbline.edit.AddConnection;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Connecting;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Severity;
import org.plumbline.rules.Verdict;
import org.plumbline.ui.canvas.tool.Room;
import org.plumbline.ui.canvas.tool.Vacancy;
import org.plumbline.ui.clip.Fragment.Pasted;

/// Puts parts of templates into a design and wires them: where the template had a connection from
/// the part to something outside, there will be one to the nearest component of the same type, if
/// that is legal and brings no error.
public final class Splicing {
  private final Connecting connecting;
  private final Checks checks;

  /// Judges by this catalogue.
  public Splicing(Catalog catalog) {
    connecting = new Connecting(catalog);
    checks = new Checks(connecting);
  }

  /// Where a part goes.
  ///
  /// @param room where somebody is in the design
  /// @param middle what it is put near to
  public record Site(Design design, Room room, Point middle) {}

  /// The part in free room near the middle of the site.
  ///
  /// @param name what the undo menu calls it
  public Splice of(Portion portion, Site site, String name) {
    Design design = site.design();
    Rect extent = Elements.extent(portion.part()).orElse(new Rect(0, 0, 1, 1));
    Rect wanted = extent.at(site.middle().plus(-extent.width() / 2, -extent.height() / 2));
    Point by = Vacancy.nearest(site.room(), wanted).corner().minus(extent.corner());
    Pasted pasted = portion.fragment().into(design, name, by);
    Edit housed = site.room().housed(pasted.edit(), design);
    Design after = housed.apply(design);
    Wires wires = new Wires(portion, design, pasted.fresh(), after);
    portion.cut().forEach(wires::join);
    List<Edit> edits = new ArrayList<>(List.of(housed));
    wires.made.forEach(each -> edits.add(new AddConnection(each)));
    Set<String> fresh = Set.copyOf(pasted.fresh().values());
    return new Splice(new AllOf(name, edits), only(after, fresh), pasted.ids(), wires.made);
  }

  private static Design only(Design design, Set<String> ids) {
    return design
        .withComponents(design.components().stream().filter(e -> ids.contains(e.id())).toList())
        .withConnections(design.connections().stream().filter(e -> ids.contains(e.id())).toList())
        .withBoundaries(design.boundaries().stream().filter(e -> ids.contains(e.id())).toList())
        .withNotes(design.notes().stream().filter(e -> ids.contains(e.id())).toList());
  }

  /// The connections from a part to what was there before.
  private final class Wires {
    private final Portion portion;
    private final Design before;
    private final Map<String, String> fresh;
    private final List<Connection> made = new ArrayList<>();
    private final Map<String, Component> counterparts = new HashMap<>();
    private Design now;
    private Optional<Set<List<String>>> errors = Optional.empty();

    Wires(Portion portion, Design before, Map<String, String> fresh, Design now) {
      this.portion = portion;
      this.before = before;
      this.fresh = fresh;
      this.now = now;
    }

    void join(Connection cut) {
      boolean leaves = fresh.containsKey(cut.from().component());
      String inside = leaves ? cut.from().component() : cut.to().component();
      String outside = leaves ? cut.to().component() : cut.from().component();
      Optional<Component> end = now.component(fresh.getOrDefault(inside, ""));
      Optional<Component> like = portion.template().component(outside);
      if (end.isEmpty() || like.isEmpty()) {
        return;
      }
      for (Component each : candidates(end.get(), like.get())) {
        String from = leaves ? end.get().id() : each.id();
        String to = leaves ? each.id() : end.get().id();
        if (join(cut, from, to)) {
          counterparts.put(outside, each);
          return;
        }
      }
    }

    /// What may stand for a component of the template, the nearest first; what stands for it once
    /// always does.
    private List<Component> candidates(Component end, Component like) {
      Component already = counterparts.get(like.id());
      if (already != null) {
        return List.of(already);
      }
      Point here = end.bounds().center();
      return before.components().stream()
          .filter(each -> each.type().equals(like.type()))
          .sorted(Comparator.comparingDouble(each -> each.bounds().center().distance(here)))
          .toList();
    }

    private boolean join(Connection cut, String from, String to) {
      if (!isLegal(cut, from, to)) {
        return false;
      }
      String id = Elements.freeId(from + "-to-" + to, Elements.spoken(now));
      Connection joined =
          Connection.of(id, new PortRef(from, cut.from().port()), new PortRef(to, cut.to().port()))
              .withProperties(cut.properties());
      Design next = new AddConnection(joined).apply(now);
      Set<List<String>> there = errors.orElseGet(() -> errors(now));
      Set<List<String>> then = errors(next);
      errors = Optional.of(there);
      if (!there.containsAll(then)) {
        return false;
      }
      errors = Optional.of(then);
      now = next;
      made.add(joined);
      return true;
    }

    private boolean isLegal(Connection cut, String from, String to) {
      return connecting.between(now, from, to) instanceof Verdict.Legal(List<Verdict.Flow> flows)
          && flows.stream()
              .anyMatch(flow ->
                  flow.from().id().equals(cut.from().port())
                      && flow.to().id().equals(cut.to().port()));
    }
  }

  /// What is wrong with a design, by rule and elements.
  private Set<List<String>> errors(Design design) {
    Set<List<String>> errors = new HashSet<>();
    for (Finding each : checks.of(design).now()) {
      if (each.severity() == Severity.ERROR) {
        List<String> error = new ArrayList<>(List.of(each.rule()));
        error.addAll(each.elements());
        errors.add(error);
      }
    }
    return errors;
  }
}
