package org.plumbline.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.plumbline.json.JsonPlaces;
import org.plumbline.rules.own.OwnRule;

/// What one file of rules holds. While it is read the place of an example is its JSON pointer.
record RuleFile(List<OwnRule> rules, List<OwnRules.Example> examples) {
  static final RuleFile EMPTY = new RuleFile(List.of(), List.of());

  /// The same with the places of the examples in the text.
  RuleFile placed(Path file, byte[] bytes) {
    Map<String, JsonPlaces.Place> places =
        JsonPlaces.of(bytes, examples.stream().map(OwnRules.Example::place).toList());
    return new RuleFile(
        rules,
        examples.stream()
            .map(each -> {
              JsonPlaces.Place at = places.getOrDefault(each.place(), new JsonPlaces.Place(1, 1));
              return new OwnRules.Example(
                  each.rule(),
                  file + ":" + at.line() + ":" + at.column(),
                  each.design(),
                  each.finds());
            })
            .toList());
  }
}
