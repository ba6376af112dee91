package org.plumbline.export.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.catalog.ArtifactKind;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Port;
import org.plumbline.catalog.Stage;
import org.plumbline.compare.Comparison;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Elements;
import org.plumbline.design.Note;
import org.plumbline.design.PortRef;
import org.plumbline.design.StoryStep;
import org.plumbline.rules.Accepting;
import org.plumbline.rules.Finding;
import org.plumbline.standing.Standing;
import org.plumbline.words.Words;

/// What there is to read about a design, in the order in which somebody would ask: what for, what
/// it looks like, what it consists of, what is to be said against it, what was accepted and
/// decided, who answers for it, and what the words mean.
public final class Report {
  static final Words WORDS = Words.beside(Report.class);

  private final Design design;
  private final Catalog catalog;
  private final Accepting found;
  private final Optional<Comparison> variants;
  private final Map<String, Element> elements = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Values values;

  private Report(Design design, Catalog catalog, Accepting found, Optional<Comparison> variants) {
    this.design = design;
    this.catalog = catalog;
    this.found = found;
    this.variants = variants;
    values = Values.in(design, catalog);
    Elements.all(design).forEach(each -> elements.putIfAbsent(each.id(), each));
  }

  /// The whole report.
  ///
  /// @param found what a check has found, and what of it is accepted
  /// @param variants the table of its variants, if it has any
  public static List<Block> of(
      Design design, Catalog catalog, Accepting found, Optional<Comparison> variants) {
    Report report = new Report(design, catalog, found, variants);
    report.begin();
    report.blocks.addAll(StoryChapter.of(design, catalog));
    report.rest();
    return List.copyOf(report.blocks);
  }

  /// What stands below the picture: all but title, purpose and picture themselves.
  public static List<Block> below(
      Design design, Catalog catalog, Accepting found, Optional<Comparison> variants) {
    Report report = new Report(design, catalog, found, variants);
    report.rest();
    return List.copyOf(report.blocks);
  }

  /// What is to be said against the design, and what of it is accepted and why.
  public static List<Block> findings(Design design, Catalog catalog, Accepting found) {
    Report report = new Report(design, catalog, found, Optional.empty());
    report.findings();
    report.accepted();
    return List.copyOf(report.blocks);
  }

  /// The decisions as records; nothing if there are none.
  public static List<Block> decisions(Design design, Catalog catalog, Accepting found) {
    Report report = new Report(design, catalog, found, Optional.empty());
    report.decisions();
    return List.copyOf(report.blocks);
  }

  /// What is set of a component; nothing if nothing is.
  public static List<Block> about(Component component, Design design, Catalog catalog) {
    List<Block.Fact> facts = Values.in(design, catalog).facts(component, catalog, Set.of());
    return facts.isEmpty() ? List.of() : List.of(new Block.Facts(facts));
  }

  private void begin() {
    heading(1, design.title());
    String purpose = design.properties().text("purpose");
    if (!purpose.isBlank()) {
      blocks.add(new Block.Paragraph(purpose));
    }
    blocks.add(new Block.Picture());
  }

  private void rest() {
    if (!design.isBlank()) {
      blocks.addAll(StandingChapter.of(Standing.of(design, catalog, found)));
    }
    variants.ifPresent(each -> blocks.addAll(VariantChapter.of(each)));
    objectives();
    components();
    connections();
    boundaries();
    blocks.addAll(Analyzed.of(design, catalog));
    findings();
    accepted();
    decisions();
    owners();
    glossary();
  }

  private void heading(int level, String text) {
    blocks.add(new Block.Heading(level, text));
  }

  private void part(String key) {
    heading(2, WORDS.say(key));
  }

  private void objectives() {
    List<Block.Fact> facts =
        values.facts(design.properties(), catalog.designProperties(), Set.of("purpose"));
    if (!facts.isEmpty()) {
      part("objectives");
      blocks.add(new Block.Facts(facts));
    }
  }

  private void components() {
    Map<String, List<Component>> byStage = new LinkedHashMap<>();
    Stream<Stage> stages =
        design.components().stream()
            .flatMap(each -> each.typeIn(catalog).stream())
            .map(ComponentType::stage)
            .distinct()
            .sorted(java.util.Comparator.comparingInt(Stage::order));
    stages.forEach(stage -> byStage.put(stage.name(), new ArrayList<>()));
    for (Component each : design.components()) {
      String stage =
          each.typeIn(catalog).map(type -> type.stage().name()).orElse(WORDS.say("unknown"));
      byStage.computeIfAbsent(stage, _ -> new ArrayList<>()).add(each);
    }
    if (!byStage.isEmpty()) {
      part("components");
    }
    byStage.forEach((stage, components) -> {
      heading(3, stage);
      List<List<String>> rows = components.stream().map(this::row).toList();
      table(rows, "component", "type", "technology", "owner", "settings");
    });
  }

  private List<String> row(Component component) {
    Optional<ComponentType> type = component.typeIn(catalog);
    List<Block.Fact> facts = values.facts(component, catalog, Set.of("technology", "owner"));
    return List.of(
        component.name(),
        type.map(ComponentType::name).orElse(component.type()),
        component.properties().text("technology"),
        component.properties().text("owner"),
        Values.line(facts));
  }

  private void connections() {
    if (design.connections().isEmpty()) {
      return;
    }
    part("connections");
    List<List<String>> rows = new ArrayList<>();
    for (Connection each : design.connections()) {
      List<Block.Fact> facts =
          values.facts(each.properties(), catalog.connectionProperties(), Set.of("label"));
      rows.add(
          List.of(
              named(each.from().component()),
              named(each.to().component()),
              what(each),
              Values.line(facts)));
    }
    table(rows, "from", "to", "what", "settings");
  }

  /// What flows, and what somebody has written on it.
  private String what(Connection connection) {
    String kind = kind(connection).map(ArtifactKind::name).orElse("");
    String label = connection.properties().text("label");
    return label.isBlank() || label.equals(kind)
        ? kind
        : kind.isEmpty() ? label : label + " (" + kind + ")";
  }

  private Optional<ArtifactKind> kind(Connection connection) {
    return component(connection.from().component())
        .flatMap(each -> each.typeIn(catalog))
        .flatMap(type -> type.output(connection.from().port()))
        .map(Port.Output::kind);
  }

  private Optional<Component> component(String id) {
    return elements.get(id) instanceof Component component
        ? Optional.of(component)
        : Optional.empty();
  }

  private void boundaries() {
    if (design.boundaries().isEmpty()) {
      return;
    }
    part("boundaries");
    Map<String, List<String>> inside = new HashMap<>();
    for (Component each : design.components()) {
      each.boundary()
          .ifPresent(home -> inside.computeIfAbsent(home, _ -> new ArrayList<>()).add(each.name()));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Boundary each : design.boundaries()) {
      String kind =
          catalog.boundaryKind(each.kind()).map(known -> known.name()).orElse(each.kind());
      rows.add(
          List.of(
              each.name(),
              kind,
              each.parent().map(this::named).orElse(""),
              String.join(", ", inside.getOrDefault(each.id(), List.of()))));
    }
    table(rows, "boundary", "kind", "within", "inside");
  }

  private void findings() {
    part("findings");
    List<Finding> open = found.open().now();
    if (!open.isEmpty()) {
      findings(open);
    } else if (found.open().later().isEmpty()) {
      blocks.add(new Block.Paragraph(WORDS.say("findings.none")));
    }
    if (!found.open().later().isEmpty()) {
      heading(3, WORDS.say("findings.later"));
      findings(found.open().later());
    }
  }

  private void findings(List<Finding> findings) {
    List<List<String>> rows = new ArrayList<>();
    for (Finding each : findings) {
      String severity = WORDS.say("severity." + each.severity().name());
      rows.add(List.of(severity, each.message(), each.why(), each.section()));
    }
    table(rows, "severity", "finding", "reason", "section");
  }

  private void accepted() {
    if (found.accepted().isEmpty()) {
      return;
    }
    part("accepted");
    List<List<String>> rows = new ArrayList<>();
    for (Accepting.Accepted each : found.accepted()) {
      rows.add(
          List.of(
              each.finding().message(),
              each.by().reason(),
              each.by().owner(),
              each.by().date(),
              each.by().expires(),
              each.by().decision().isEmpty() ? "" : named(each.by().decision())));
    }
    table(rows, "finding", "reason", "owner", "date", "expires", "decision");
  }

  private void decisions() {
    if (design.decisions().isEmpty()) {
      return;
    }
    part("decisions");
    design.decisions().forEach(this::decision);
  }

  private void decision(Decision each) {
    blocks.add(new Block.Heading(3, each.title()));
    List<Block.Fact> facts = new ArrayList<>();
    fact("status", WORDS.say("status." + each.status().name()), facts);
    fact("date", each.date(), facts);
    fact("author", each.author(), facts);
    fact("about", each.about().stream().map(this::named).collect(Collectors.joining(", ")), facts);
    fact("gone", String.join(", ", each.gone()), facts);
    fact("supersedes", each.supersedes().isEmpty() ? "" : named(each.supersedes()), facts);
    blocks.add(new Block.Facts(facts));
    text("context", each.context());
    text("choice", each.choice());
    text("rationale", each.rationale());
    if (!each.alternatives().isEmpty()) {
      heading(4, WORDS.say("decision.alternatives"));
      blocks.add(new Block.Items(each.alternatives()));
    }
    text("tradeoffs", each.tradeoffs());
  }

  private static void fact(String key, String value, List<Block.Fact> facts) {
    if (!value.isBlank()) {
      facts.add(new Block.Fact(WORDS.say("decision." + key), value));
    }
  }

  private void text(String key, String text) {
    if (!text.isBlank()) {
      heading(4, WORDS.say("decision." + key));
      blocks.add(new Block.Paragraph(text));
    }
  }

  private void owners() {
    Map<String, List<String>> owned = new LinkedHashMap<>();
    for (Component each : design.components()) {
      String owner = each.properties().text("owner").strip();
      if (!owner.isEmpty()) {
        owned.computeIfAbsent(owner, _ -> new ArrayList<>()).add(each.name());
      }
    }
    if (!owned.isEmpty()) {
      part("owners");
      List<List<String>> rows = new ArrayList<>();
      owned.forEach((owner, names) -> rows.add(List.of(owner, String.join(", ", names))));
      table(rows, "owner", "component");
    }
  }

  /// The kinds of artifact that flow, each explained once.
  private void glossary() {
    Set<ArtifactKind> kinds = new LinkedHashSet<>();
    design.connections().forEach(each -> kind(each).ifPresent(kinds::add));
    if (!kinds.isEmpty()) {
      part("glossary");
      List<Block.Fact> facts =
          kinds.stream()
              .map(each -> new Block.Fact(each.name(), each.definition()))
              .sorted(java.util.Comparator.comparing(Block.Fact::name))
              .toList();
      blocks.add(new Block.Facts(facts));
    }
  }

  /// What an element is called; what has no name is called by its id.
  private String named(String id) {
    Element element = elements.get(id);
    if (element == null) {
      return id;
    }
    String name =
        switch (element) {
          case Component component -> component.name();
          case Boundary boundary -> boundary.name();
          case Decision decision -> decision.title();
          case StoryStep step -> step.title();
          case Note note -> note.title();
          // Not by the names of any elements: a file may say that a connection leads to itself.
          case Connection connection ->
              WORDS.say("line", end(connection.from()), end(connection.to()));
        };
    return name.isBlank() ? id : name;
  }

  private String end(PortRef end) {
    String name = component(end.component()).map(Component::name).orElse("");
    return name.isBlank() ? end.component() : name;
  }

  /// Adds a table without the columns in which nothing stands.
  private void table(List<List<String>> rows, String... heads) {
    List<Integer> filled =
        IntStream.range(0, heads.length)
            .filter(n -> rows.stream().anyMatch(row -> !row.get(n).isBlank()))
            .boxed()
            .toList();
    blocks.add(
        new Block.Table(
            filled.stream().map(n -> WORDS.say("head." + heads[n])).toList(),
            rows.stream().map(row -> filled.stream().map(row::get).toList()).toList()));
  }
}
