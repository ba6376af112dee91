package org.plumbline.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Properties;
import org.plumbline.words.Words;

/// How properties read in a report: with the names and units of the catalogue, only those that
/// somebody has set.
final class Values {
  private static final Words WORDS = Words.beside(Report.class);

  private final String currency;

  /// @param currency what costs are told in
  Values(String currency) {
    this.currency = currency;
  }

  /// How the values of a design read.
  static Values in(Design design, Catalog catalog) {
    return new Values(design.currency(catalog));
  }

  /// What is set of a component.
  List<Block.Fact> facts(Component component, Catalog catalog, Set<String> without) {
    return component
        .typeIn(catalog)
        .map(type -> facts(component.properties(), type.properties().values(), without))
        .orElse(List.of());
  }

  /// The properties that are set, in the catalogue's order, without some.
  List<Block.Fact> facts(Properties set, Iterable<Property> described, Set<String> without) {
    List<Block.Fact> facts = new ArrayList<>();
    for (Property each : described) {
      Optional<Value> value = set.at(each.id());
      if (value.isPresent() && !without.contains(each.id())) {
        facts.add(new Block.Fact(each.name(), said(each, value.get())));
      }
    }
    return facts;
  }

  /// The same in one line.
  static String line(List<Block.Fact> facts) {
    return facts.stream()
        .map(each -> WORDS.say("fact", Map.of("name", each.name(), "value", each.value())))
        .collect(Collectors.joining("; "));
  }

  private String said(Property property, Value value) {
    return switch (value) {
      case Value.Text(String text) ->
          property.kind() == Property.Kind.ENUM ? property.label(text) : text;
      case Value.Flag(boolean on) -> WORDS.say(on ? "yes" : "no");
      case Value.Choices(List<String> chosen) ->
          chosen.stream().map(property::label).collect(Collectors.joining(", "));
      case Value.Quantity(double number) ->
          property.meaning(number).orElseGet(() -> property.counted(number, currency));
    };
  }
}
