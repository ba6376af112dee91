package org.plumbline.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.catalog.ArtifactKind;
import org.plumbline.catalog.Catalog;
import org.plumbline.graph.Part;
import org.plumbline.words.Quoted;
import org.plumbline.words.Words;

/// What is said about breaches of rules about connections, in the words of the bundle.
final class Sayings {
  static final Words WORDS = Words.beside(Sayings.class);
  private static final Words CONNECTIONS = Words.in("org.plumbline.rules.connections");

  /// How many of many names are said.
  private static final int FIRST = 5;

  /// No more names than these are needed to say any number of them.
  static final int MOST = FIRST + 1;

  private final Catalog catalog;

  Sayings(Catalog catalog) {
    this.catalog = catalog;
  }

  /// Reads the bundles.
  static void prepare() {
    WORDS.has("nothing");
    CONNECTIONS.has("self-loop.message");
    Report.WORDS.has("no-title.message");
  }

  /// A text about a rule with its placeholders as they stand.
  static String said(ConnectionRule rule, String part) {
    return say(rule, part, Map.of());
  }

  Finding finding(Breach breach) {
    Map<String, String> values = values(breach);
    ConnectionRule rule = breach.rule();
    List<String> elements =
        breach
            .existing()
            .map(connection -> List.of(connection.id()))
            .orElse(List.of(breach.source().id(), breach.target().id()));
    return new Finding(
        rule.id(),
        rule.severity(),
        elements,
        say(rule, "message", values),
        say(rule, "why", values) + " " + say(rule, "instead", values),
        rule.section());
  }

  Verdict.Refused refused(Breach breach, List<Fix> repairs) {
    Map<String, String> values = values(breach);
    ConnectionRule rule = breach.rule();
    return new Verdict.Refused(
        rule.id(),
        say(rule, "message", values),
        say(rule, "why", values),
        say(rule, "instead", values),
        rule.section(),
        repairs);
  }

  /// "a", "a and b", "a, b and c".
  static String listed(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    String first = String.join(WORDS.say("list.comma"), names.subList(0, names.size() - 1));
    return WORDS.say("list.and", first, names.getLast());
  }

  /// The same of many: the first few, and how many more there are.
  static String some(List<String> names) {
    return some(names, names.size());
  }

  /// The same where only the first of so many names are at hand, at least `MOST`.
  static String some(List<String> names, int count) {
    int more = count - FIRST;
    if (more < 2) {
      return listed(names);
    }
    String first = String.join(WORDS.say("list.comma"), names.subList(0, FIRST));
    return WORDS.say("list.more", first, more);
  }

  /// What a component is called within a sentence.
  static String named(Part part) {
    return named(part.name(), part.id());
  }

  /// A name within a sentence; what has none is called by its id.
  static String named(String name, String id) {
    return Quoted.name(name.isEmpty() ? id : name);
  }

  /// A name of the catalogue as it reads within a sentence: abbreviations keep their capitals.
  static String inSentence(String name) {
    boolean abbreviation =
        name.length() > 1 && (!Character.isLowerCase(name.charAt(1)) && name.charAt(1) != ' ');
    return abbreviation
        ? name
        : name.substring(0, Math.min(1, name.length())).toLowerCase(java.util.Locale.ROOT)
            + name.substring(Math.min(1, name.length()));
  }

  private static String say(ConnectionRule rule, String part, Map<String, String> values) {
    return CONNECTIONS.say(rule.id() + "." + part, values);
  }

  private Map<String, String> values(Breach breach) {
    Map<String, String> values = new HashMap<>();
    values.put("source", named(breach.source()));
    values.put("element", named(breach.source()));
    values.put("target", named(breach.target()));
    values.put("outputs", outputs(breach.source()));
    values.put("inputs", inputs(breach.target()));
    values.put(
        "elements", some(breach.circle().stream().map(link -> named(link.target())).toList()));
    breach.ports().ifPresent(ports -> describe(ports, values));
    return values;
  }

  private static void describe(Breach.Ports ports, Map<String, String> values) {
    values.put("artifact", inSentence(ports.output().kind().name()));
    values.put("port", ports.input().name());
    values.put("max", Integer.toString(ports.input().max()));
  }

  private static String outputs(Part part) {
    return kinds(part.type().outputs().stream().map(output -> output.kind().name()));
  }

  private String inputs(Part part) {
    return kinds(
        part.type().inputs().stream()
            .flatMap(input -> input.accepts().stream())
            .map(kind -> catalog.artifact(kind).map(ArtifactKind::name).orElse(kind)));
  }

  private static String kinds(Stream<String> names) {
    List<String> distinct = names.map(Sayings::inSentence).distinct().toList();
    return distinct.isEmpty() ? WORDS.say("nothing") : listed(distinct);
  }
}
