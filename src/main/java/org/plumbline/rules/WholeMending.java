package org.plumbline.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
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
import org.plumbline.catalog.Port;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.PortRef;
import org.plumbline.edit.AddComponent;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.Reconnect;
import org.plumbline.edit.SetProperty;
import org.plumbline.geom.Rect;
import org.plumbline.graph.Link;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.graph.Wiring;

/// Turns recipes into edits of one design. Each is tried: only what makes its finding go away, and
/// brings no new error, is offered.
final class WholeMending {
  /// So many links of a way are tried.
  private static final int TRIED = 12;

  /// What may be spent on trying, in components looked at: a try looks at all of them. So a large
  /// design with thousands of findings has fixes for the first of them only, always the same ones.
  private static final long MOST = 500_000;

  private final Standing standing;
  private final Mending mending;
  private final Design design;
  private final MlSystem system;
  private long spent;
  private final Map<String, Set<List<String>>> errors = new HashMap<>();

  WholeMending(Standing standing, Mending mending) {
    this.standing = standing;
    this.mending = mending;
    this.design = standing.wiring().design();
    this.system = MlSystem.of(standing.wiring());
  }

  /// Ways to mend a finding of a rule about whole designs.
  List<Fix> fixes(Finding finding) {
    Recipe recipe = Recipe.ALL.get(finding.rule());
    return recipe == null || finding.elements().size() != 1
        ? List.of()
        : tried(recipe, finding).limit(1).toList();
  }

  private Stream<Fix> tried(Recipe recipe, Finding finding) {
    return planned(recipe, finding.elements().getFirst())
        .limit(TRIED)
        .filter(fix -> helps(fix, finding));
  }

  private Stream<Fix> planned(Recipe recipe, String id) {
    Optional<Part> part = standing.wiring().part(id);
    return switch (recipe) {
      case Recipe.SetTo(Map<String, Value> values) -> set(id, values).stream();
      case Recipe.Beside beside -> part.stream().flatMap(each -> beside(beside, each).stream());
      case Recipe.OnTheWay way ->
          part.stream()
              .flatMap(each -> before(each, way).stream())
              .flatMap(link -> split(link, way.type()).stream());
      case Recipe.Behind behind ->
          part.stream()
              .flatMap(each -> system.out(each).stream())
              .filter(behind.kinds()::hold)
              .flatMap(link -> split(link, behind.type()).stream());
      case Recipe.InFront front -> part.stream().flatMap(each -> inFront(front, each).stream());
    };
  }

  private boolean helps(Fix fix, Finding finding) {
    spent += design.components().size();
    if (spent > MOST) {
      return false;
    }
    MlSystem after = MlSystem.of(Wiring.of(fix.edit().apply(design), standing.wiring().catalog()));
    boolean gone = found(finding.rule(), after).noneMatch(each -> each.equals(finding.elements()));
    return gone
        && DesignRules.all().stream()
            .filter(rule -> rule.severity() == Severity.ERROR)
            .map(DesignRule::id)
            .allMatch(rule -> before(rule).containsAll(found(rule, after).toList()));
  }

  private Set<List<String>> before(String rule) {
    return errors.computeIfAbsent(rule, id -> found(id, system).collect(Collectors.toSet()));
  }

  private static Stream<List<String>> found(String id, MlSystem system) {
    DesignRule rule = DesignRules.of(id).orElseThrow();
    Report report = new Report(system, rule, RuleSet.RECOMMENDED);
    rule.check().look(system, report);
    return report.found().stream().map(Finding::elements);
  }

  private Optional<Fix> set(String id, Map<String, Value> values) {
    Map<String, Property> known = properties(id);
    List<Edit> edits = new ArrayList<>();
    List<String> words = new ArrayList<>();
    values.forEach((key, value) -> {
      Property property = known.get(key);
      if (property != null) {
        edits.add(new SetProperty(List.of(id), property, value));
        words.add(Sayings.WORDS.say("fix.set-property", property.name(), shown(property, value)));
      }
    });
    String label = String.join(", ", words);
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fix(label, new AllOf(label, edits)));
  }

  private Map<String, Property> properties(String id) {
    Optional<ComponentType> type = standing.wiring().part(id).map(Part::type);
    return type.map(ComponentType::properties)
        .orElseGet(() ->
            standing.wiring().catalog().connectionProperties().stream()
                .collect(Collectors.toMap(Property::id, Function.identity())));
  }

  private static String shown(Property property, Value value) {
    return switch (value) {
      case Value.Text(String text) -> property.label(text);
      case Value.Quantity(double number) -> Report.number(number);
      case Value.Flag(boolean on) -> Sayings.WORDS.say(on ? "yes" : "no");
      case Value.Choices(List<String> chosen) ->
          Sayings.listed(chosen.stream().map(property::label).toList());
    };
  }

  private Optional<Fix> beside(Recipe.Beside recipe, Part element) {
    return mending
        .types(recipe.types())
        .flatMap(types -> {
          Plan plan = new Plan(standing, mending);
          Rect near = element.component().bounds();
          List<Part> added = plan.addRow(types, near, near);
          Map<String, Part> meant = new LinkedHashMap<>();
          added.forEach(part -> meant.put(part.type().id(), part));
          meant.put(Recipe.ELEMENT, element);
          recipe.wires().forEach(wire -> draw(plan, wire, meant));
          return plan.as(Sayings.WORDS.say("fix.add", Phrases.of(types)));
        });
  }

  private static void draw(Plan plan, Repair.Wire wire, Map<String, Part> meant) {
    Part source = Objects.requireNonNull(meant.get(wire.source()));
    Part target = Objects.requireNonNull(meant.get(wire.target()));
    Optional<Port.Output> output = source.type().output(wire.output());
    Optional<Port.Input> input = target.type().input(wire.input());
    if (output.isEmpty() || input.isEmpty()) {
      plan.spoil();
      return;
    }
    plan.connect(
        Plan.link(
            source, new TypePair.Candidate(output.get(), input.get(), Optional.empty()), target));
  }

  /// The links of the way into a part, from the end at which to begin.
  private List<Link> before(Part part, Recipe.OnTheWay way) {
    List<Link> links = new ArrayList<>();
    BitSet seen = new BitSet();
    Deque<Part> open = new ArrayDeque<>(List.of(part));
    seen.set(part.index());
    while (!open.isEmpty()) {
      for (Link link : system.in(open.remove())) {
        if (way.kinds().hold(link)) {
          links.add(link);
          if (!seen.get(link.source().index())) {
            seen.set(link.source().index());
            open.add(link.source());
          }
        }
      }
    }
    return way.from() == Recipe.End.NEAR ? links : links.reversed();
  }

  private Optional<Fix> split(Link link, String type) {
    Standing without =
        Standing.of(
            Wiring.of(
                design.withConnections(
                    design.connections().stream()
                        .filter(each -> !each.id().equals(link.connection().id()))
                        .toList()),
                standing.wiring().catalog()),
            standing.rules());
    return mending
        .type(type)
        .flatMap(each ->
            new Splitting(without, link)
                .by(Part.planned(placed(each, link.source(), link.target()), each)))
        .map(edit -> new Fix(edit.name(), edit));
  }

  private Component placed(ComponentType type, Part from, Part to) {
    Rect between =
        Rect.between(from.component().bounds().center(), to.component().bounds().center());
    Rect wanted =
        new Rect(
            between.centerX() - Component.WIDTH / 2,
            between.centerY() - Component.HEIGHT / 2,
            Component.WIDTH,
            Component.HEIGHT);
    String id = mending.freeId(type.id());
    mending.release(List.of(id));
    return Component.of(id, type, mending.space().nearest(wanted).corner());
  }

  private Optional<Fix> inFront(Recipe.InFront recipe, Part element) {
    Optional<ComponentType> type = mending.type(recipe.type());
    List<Link> requests =
        system.in(element).stream()
            .filter(link -> link.kind().isA("request"))
            .filter(link -> !link.source().type().id().equals(recipe.type()))
            .toList();
    if (type.isEmpty() || requests.isEmpty()) {
      return Optional.empty();
    }
    Component bare = placed(type.get(), requests.getFirst().source(), element);
    Component added = bare;
    for (Map.Entry<String, Value> each : recipe.values().entrySet()) {
      Property property = type.get().property(each.getKey()).orElseThrow();
      added = added.withProperties(added.properties().with(property, each.getValue()));
    }
    Part front = Part.planned(added, type.get());
    Optional<Port.Input> input =
        type.get().inputs().stream().filter(each -> each.accepts().contains("request")).findFirst();
    Plan plan = new Plan(standing, mending).doing(new AddComponent(added));
    for (Link link : requests) {
      boolean legal =
          input
              .map(each ->
                  standing.rules().ruling(link.source().type(), link.output(), type.get(), each))
              .filter(ruling -> ruling.refusal().isEmpty())
              .isPresent();
      if (!legal) {
        return Optional.empty();
      }
      plan.doing(
          new Reconnect(
              link.connection().id(),
              link.connection().from(),
              new PortRef(added.id(), input.orElseThrow().id())));
    }
    plan.connect(front, element);
    return plan.as(Sayings.WORDS.say("fix.insert", Phrases.of(type.get())));
  }
}
