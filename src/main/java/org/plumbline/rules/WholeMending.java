package org.plumbline.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.SetProperty;
import org.plumbline.geom.Rect;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// Turns recipes into edits of one design. Each is tried: only what makes its finding go away, and
/// brings no new error, is offered.
final class WholeMending {
  /// So many ways to mend a finding are tried.
  static final int TRIED = 12;

  /// What one of is enough for many: a wire to the one that is there is tried before another is
  /// added.
  private static final Set<String> SHARED =
      Set.of(
          "approval-gate",
          "bias-mitigation",
          "data-governance",
          "experiment-tracker",
          "feedback-collector",
          "human-review",
          "inference-log",
          "ml-engineer",
          "pipeline-orchestrator",
          "service-monitor",
          "source-repository",
          "stakeholder");

  private final Standing standing;
  private final Mending mending;
  private final MlSystem system;
  private final Trial trial;

  WholeMending(Mending mending, Yardstick yardstick) {
    this.standing = mending.standing();
    this.mending = mending;
    this.system = MlSystem.of(standing.wiring());
    this.trial = new Trial(standing, system, yardstick);
  }

  /// Ways to mend a finding of a rule about whole designs.
  List<Fix> fixes(Finding finding) {
    if (finding.rule().equals(Accepting.STALE)) {
      return ways(finding).toList();
    }
    return Recipes.ALL.containsKey(finding.rule()) && trial.stands(finding)
        ? ways(finding).filter(fix -> trial.mends(fix.edit(), finding)).limit(1).toList()
        : List.of();
  }

  /// What might mend a finding, none of it tried.
  Stream<Fix> ways(Finding finding) {
    if (finding.rule().equals(Accepting.STALE)) {
      return Pages.revoked(site(finding));
    }
    return Optional.ofNullable(Recipes.ALL.get(finding.rule())).stream()
        .flatMap(recipe -> ways(recipe, site(finding)))
        .limit(TRIED);
  }

  private Site site(Finding finding) {
    return new Site(finding, standing, system, mending);
  }

  private Stream<Fix> ways(Recipe recipe, Site site) {
    return switch (recipe) {
      case Recipe.SetTo(Map<String, Value> values) -> set(site, values).stream();
      case Recipe.Beside beside ->
          site.element().stream().flatMap(each -> beside(beside, site, each));
      case Recipe.OnTheWay way -> new Passing(site).before(way);
      case Recipe.Behind behind -> new Passing(site).behind(behind);
      case Recipe.InFront front -> new Passing(site).inFront(front).stream();
      case Recipe.Made(Recipe.Making making) -> making.ways(site);
    };
  }

  private static Optional<Fix> set(Site site, Map<String, Value> values) {
    String id = site.finding().elements().getFirst();
    Map<String, Property> known = properties(site, id);
    List<Edit> edits = new ArrayList<>();
    List<String> words = new ArrayList<>();
    values.forEach((key, value) -> {
      Property property = known.get(key);
      if (property != null) {
        edits.add(new SetProperty(List.of(id), property, value));
        words.add(Phrases.setting(property, value));
      }
    });
    String label = String.join(", ", words);
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fix(label, new AllOf(label, edits)));
  }

  private static Map<String, Property> properties(Site site, String id) {
    Optional<ComponentType> type = site.standing().wiring().part(id).map(Part::type);
    return type.map(ComponentType::properties)
        .orElseGet(() ->
            site.catalog().connectionProperties().stream()
                .collect(Collectors.toMap(Property::id, Function.identity())));
  }

  private static Stream<Fix> beside(Recipe.Beside recipe, Site site, Part element) {
    boolean shared =
        recipe.types().stream()
            .anyMatch(type -> SHARED.contains(type) && !site.system().all(type).isEmpty());
    return Stream.of(shared ? SHARED : Set.<String>of(), Set.<String>of())
        .distinct()
        .flatMap(each -> beside(recipe, site.sketch(), new Around(element, each)).stream());
  }

  /// A part with the types of which another one may be used that is there.
  private record Around(Part element, Set<String> shared) {}

  private static Optional<Fix> beside(Recipe.Beside recipe, Sketch sketch, Around around) {
    Rect near = around.element().component().bounds();
    Map<String, Part> meant = new LinkedHashMap<>();
    for (String type : recipe.types()) {
      boolean there = around.shared().contains(type);
      meant.put(type, there ? sketch.have(type, near) : sketch.add(type, near));
    }
    String other = Sayings.listed(meant.values().stream().map(Part::name).toList());
    meant.put(Recipe.ELEMENT, around.element());
    for (Repair.Wire wire : recipe.wires()) {
      Part source = Objects.requireNonNull(meant.get(wire.source()));
      Part target = Objects.requireNonNull(meant.get(wire.target()));
      sketch.wire(source, wire.output() + " > " + wire.input(), target);
    }
    return sketch.adding(Sayings.WORDS.say("fix.connect", around.element().name(), other));
  }
}
