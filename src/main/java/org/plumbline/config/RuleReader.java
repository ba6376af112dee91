package org.plumbline.config;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.catalog.Catalog;
import org.plumbline.json.Json;
import org.plumbline.rules.RuleBook;
import org.plumbline.rules.RuleBook.Part;
import org.plumbline.rules.Scope;
import org.plumbline.rules.Severity;
import org.plumbline.rules.TeamRule;
import org.plumbline.rules.own.About;
import org.plumbline.rules.own.Condition;
import org.plumbline.rules.own.Expected;
import org.plumbline.rules.own.OwnRule;
import org.plumbline.rules.own.Subject;
import org.plumbline.rules.own.Subject.Linking;

/// Reads the rules of one file.
final class RuleReader {
  static final String FORMAT = "plumbline-rules/1";

  private static final List<String> KEYS =
      List.of(
          "id",
          "severity",
          "scope",
          "title",
          "message",
          "why",
          "instead",
          "meaning",
          "fine",
          "section",
          "link",
          "given",
          "components",
          "connections",
          "must",
          "mustNot",
          "examples");

  private static final Pattern ID = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  private final Known known;
  private final ConditionReader conditions;
  private final Set<String> ids = new HashSet<>();
  private final List<OwnRules.Example> examples = new ArrayList<>();

  RuleReader(Catalog catalog) {
    this.known = new Known(catalog);
    this.conditions = new ConditionReader(known);
  }

  RuleFile file(Node file) {
    file.only(List.of("format", "rules"));
    if (!file.needed("format").equals(FORMAT) && file.has("format")) {
      file.wrong("format", "no-format", FORMAT);
    }
    if (!file.has("rules")) {
      file.wrong("rules", "missing-array", "rules");
    }
    List<OwnRule> rules = file.objects("rules").stream().map(this::rule).toList();
    return new RuleFile(rules, examples);
  }

  private OwnRule rule(Node node) {
    node.only(KEYS);
    String id = id(node);
    examples(node, id);
    Subject subject = subject(node);
    RuleBook.Entry entry =
        new RuleBook.Entry(
            id, Optional.empty(), severity(node), scope(node), section(node), texts(node, subject));
    return new OwnRule(entry, about(node, "given"), subject);
  }

  private String id(Node node) {
    String id = node.needed("id");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      node.wrong("id", "no-id", id, TeamRule.MARK);
    } else if (!id.isEmpty() && !ids.add(id)) {
      node.wrong("id", "doubled-id", id);
    }
    return id;
  }

  private static Severity severity(Node node) {
    String said = node.needed("severity");
    for (Severity severity : Severity.values()) {
      if (severity.id().equals(said)) {
        return severity;
      }
    }
    if (!said.isEmpty()) {
      node.wrong("severity", "unknown-word", said, "error, warning, advice");
    }
    return Severity.WARNING;
  }

  private static Scope scope(Node node) {
    String said = node.text("scope").orElse("all");
    if (!said.equals("all") && !said.equals("production")) {
      node.wrong("scope", "unknown-word", said, "all, production");
    }
    return said.equals("production") ? Scope.PRODUCTION : Scope.ALL;
  }

  private static String section(Node node) {
    Optional<String> section = node.text("section");
    Optional<String> link = node.text("link");
    if (section.isEmpty() && link.isEmpty() && !node.has("section") && !node.has("link")) {
      node.wrong("section", "no-section");
    }
    return section.or(() -> link).orElse("");
  }

  private Map<Part, String> texts(Node node, Subject subject) {
    Map<Part, String> texts = new EnumMap<>(Part.class);
    texts.put(Part.TITLE, node.needed("title"));
    texts.put(Part.MESSAGE, node.needed("message"));
    texts.put(Part.WHY, node.needed("why"));
    node.text("instead").ifPresent(text -> texts.put(Part.INSTEAD, text));
    node.text("meaning").ifPresent(text -> texts.put(Part.MEANING, text));
    node.text("fine").ifPresent(text -> texts.put(Part.FINE, text));
    for (String key : List.of("message", "why", "instead")) {
      node.text(key).ifPresent(text -> checkPlaceholders(node, key, text, names(subject)));
    }
    return texts;
  }

  private static void checkPlaceholders(Node node, String key, String text, List<String> names) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      if (!names.contains(matcher.group(1))) {
        node.wrong(key, "unknown-placeholder", matcher.group(1), String.join(", ", names));
      }
    }
  }

  /// What stands for something in the messages of a rule.
  private static List<String> names(Subject subject) {
    return switch (subject) {
      case Subject.Components _ -> List.of("element", "type");
      case Subject.Connections _ -> List.of("element", "source", "target", "artifact");
      case Subject.Whole _ -> List.of("element");
    };
  }

  private Subject subject(Node node) {
    if (node.has("must") == node.has("mustNot")) {
      node.wrong(node.has("must") ? "mustNot" : "must", "one-of", "must", "mustNot");
    }
    if (node.has("components") && node.has("connections")) {
      node.wrong("connections", "one-of", "components", "connections");
    }
    if (node.has("components")) {
      Condition where = conditions.perhaps(node, "components");
      return new Subject.Components(
          where,
          node.has("must")
              ? new Condition.Not(conditions.perhaps(node, "must"))
              : conditions.perhaps(node, "mustNot"));
    }
    if (node.has("connections")) {
      return new Subject.Connections(
          linking(node, "connections"),
          node.has("must") ? linking(node, "must").negated() : linking(node, "mustNot"));
    }
    return new Subject.Whole(
        node.has("must") ? new About.Not(about(node, "must")) : about(node, "mustNot"));
  }

  private Linking linking(Node node, String key) {
    Optional<Node> inner = node.object(key);
    inner.ifPresent(each -> each.only(List.of("kind", "from", "to", "property")));
    Map<String, Expected> properties =
        inner
            .flatMap(each -> each.object("property"))
            .map(each -> new ExpectedReader(each).all(known.connectionProperties()))
            .orElse(Map.of());
    return new Linking(
        inner.map(each -> each.words("kind", known.kinds())).orElse(Set.of()),
        inner.map(each -> conditions.perhaps(each, "from")).orElse(ConditionReader.ANYTHING),
        inner.map(each -> conditions.perhaps(each, "to")).orElse(ConditionReader.ANYTHING),
        properties,
        false);
  }

  private About about(Node node, String key) {
    return node.object(key).map(this::about).orElse(new About.All(List.of()));
  }

  private About about(Node node) {
    node.only(List.of("property", "count", "all", "any", "not"));
    List<About> all = new ArrayList<>();
    node.object("property")
        .ifPresent(inner ->
            new ExpectedReader(inner)
                .all(known.designProperties())
                .forEach((id, expected) -> all.add(new About.Property(id, expected))));
    node.object("count").ifPresent(inner -> all.add(count(inner)));
    if (node.has("all")) {
      all.add(new About.All(node.objects("all").stream().map(this::about).toList()));
    }
    if (node.has("any")) {
      all.add(new About.Any(node.objects("any").stream().map(this::about).toList()));
    }
    if (node.has("not")) {
      all.add(new About.Not(about(node, "not")));
    }
    return new About.All(all);
  }

  private About count(Node node) {
    node.only(List.of("of", "atLeast", "atMost"));
    return new About.Count(conditions.perhaps(node, "of"), ConditionReader.times(node));
  }

  private void examples(Node rule, String id) {
    for (Node each : rule.objects("examples")) {
      each.only(List.of("name", "design", "finds"));
      each.text("name");
      Optional<Node> design = each.object("design");
      if (!each.has("design")) {
        each.wrong("design", "missing-object", "design");
      }
      design.ifPresent(node ->
          examples.add(new OwnRules.Example(id, each.pointer(), node.object(), finds(each))));
    }
  }

  /// Ids of the elements of each finding: a text for a finding about one element, an array for one
  /// about several, and an empty one for the whole design.
  private static List<List<String>> finds(Node example) {
    Optional<Json> said = example.object().at("finds");
    List<List<String>> finds = new ArrayList<>();
    if (said.isPresent() && said.get() instanceof Json.JsonArray(List<Json> items)) {
      for (Json item : items) {
        Optional<List<String>> ids = ids(item);
        ids.ifPresent(finds::add);
        if (ids.isEmpty()) {
          example.wrong("finds", "no-finds", item.kind());
        }
      }
    } else {
      example.wrong("finds", "no-finds", said.map(Json::kind).orElse("nothing"));
    }
    return finds;
  }

  private static Optional<List<String>> ids(Json item) {
    return switch (item) {
      case Json.JsonText(String id) -> Optional.of(List.of(id));
      case Json.JsonArray(List<Json> ids)
          when ids.stream().allMatch(Json.JsonText.class::isInstance) ->
          Optional.of(ids.stream().map(each -> ((Json.JsonText) each).text()).toList());
      case Json _ -> Optional.empty();
    };
  }
}
