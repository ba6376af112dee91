package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Flag;
import org.plumbline.catalog.Stage;

class RuleTablesTest {
  @Test
  void refusalsByTypeStandInTheirOrder() {
    assertEquals(facts("[refusals]"), written(Refusals.ROWS));
    assertEquals(34, Refusals.ROWS.size());
  }

  @Test
  void refusedPairsOfPortsStandInTheirOrder() {
    assertEquals(facts("[portPairRefusals]"), written(PortPairs.ROWS));
    assertEquals(3, PortPairs.ROWS.size());
  }

  @Test
  void cautionsStandInTheirOrder() {
    assertEquals(facts("[warnings]"), written(Cautions.ROWS));
    assertEquals(11, Cautions.ROWS.size());
  }

  @Test
  void everySelectorChoosesSomething() {
    Catalog catalog = Catalog.bundled();
    Set<String> stages =
        catalog.stages().values().stream().map(Stage::id).collect(Collectors.toSet());
    Set<String> flags = Stream.of(Flag.values()).map(Flag::id).collect(Collectors.toSet());
    rows()
        .flatMap(row -> Stream.concat(row.source().words().stream(), row.target().words().stream()))
        .forEach(word ->
            assertTrue(
                word.equals("*")
                    || catalog.components().containsKey(word)
                    || (word.startsWith("@") && stages.contains(word.substring(1)))
                    || (word.startsWith("#") && flags.contains(word.substring(1))),
                word));
    rows()
        .flatMap(row -> row.kind().words().stream())
        .map(word -> word.startsWith("=") ? word.substring(1) : word)
        .forEach(word -> assertTrue(word.equals("*") || catalog.artifact(word).isPresent(), word));
  }

  @Test
  void everyRuleIsExplained() {
    assertEquals(34 + 3 + 11 + 5, ConnectionRules.all().size());
    assertEquals(114, DesignRules.all().size());
    assertEquals(RuleIds.all().size(), RuleBook.all().size());
    for (RuleBook.Entry rule : RuleBook.all()) {
      for (RuleBook.Part part : RuleBook.Part.values()) {
        assertFalse(rule.text(part).isBlank(), rule.id() + " " + part);
      }
    }
  }

  @Test
  void everyMessageCanBeSaidInFull() {
    Set<String> known =
        Set.of(
            "source",
            "target",
            "element",
            "elements",
            "outputs",
            "inputs",
            "artifact",
            "port",
            "max");
    Pattern placeholder = Pattern.compile("\\{(.*?)}");
    for (ConnectionRule rule : ConnectionRules.all()) {
      String all = rule.title() + rule.message() + rule.why() + rule.instead();
      placeholder
          .matcher(all)
          .results()
          .forEach(found -> assertTrue(known.contains(found.group(1)), rule.id()));
    }
  }

  @Test
  void everyPropertyThatARepairSetsHasALabel() {
    rows()
        .map(row -> row.rule().repair())
        .filter(Repair.SetOnConnection.class::isInstance)
        .map(Repair.SetOnConnection.class::cast)
        .forEach(set ->
            assertFalse(
                Sayings.WORDS
                    .say("fix.set." + set.property() + "." + set.value(), Map.of())
                    .isEmpty()));
  }

  private static Stream<PairRow> rows() {
    return Stream.of(Refusals.ROWS, PortPairs.ROWS, Cautions.ROWS).flatMap(List::stream);
  }

  private static String facts(String table) {
    return Facts.in(table).stream().map(Facts::row).collect(Collectors.joining("\n"));
  }

  private static String written(List<PairRow> rows) {
    return rows.stream().map(RuleTablesTest::written).collect(Collectors.joining("\n"));
  }

  private static String written(PairRow row) {
    ConnectionRule rule = row.rule();
    return String.join(
        " | ",
        rule.id(),
        rule.severity().id(),
        rule.scope().name().toLowerCase(java.util.Locale.ROOT),
        words(row.source().words()),
        row.outputs().isEmpty() ? "*" : words(row.outputs()),
        words(row.kind().words()),
        words(row.target().words()),
        rule.section(),
        written(rule.repair()));
  }

  private static String written(Repair repair) {
    return switch (repair) {
      case Repair.None _ -> "none";
      case Repair.Insert(List<String> types) -> "insert " + words(types);
      case Repair.Add(List<String> types, List<Repair.Wire> wires) ->
          "add "
              + words(types)
              + wires.stream().map(wire -> " ; " + written(wire)).collect(Collectors.joining());
      case Repair.Reroute(Repair.Wire wire) -> "reroute " + written(wire);
      case Repair.SwitchType(String type) -> "switch-type " + type;
      case Repair.SetOnConnection(String property, String value) ->
          "set-edge " + property + "=" + value;
      case Repair.ShortestChain _ -> "shortest-chain";
      case Repair.SecondTarget _ -> "second target";
      case Repair.Interrupt(String type) -> "interrupt " + type;
    };
  }

  private static String written(Repair.Wire wire) {
    return "%s.%s > %s.%s".formatted(wire.source(), wire.output(), wire.target(), wire.input());
  }

  private static String words(List<String> words) {
    return String.join(" ", words);
  }
}
