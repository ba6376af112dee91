package org.plumbline.edit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Element;
import org.plumbline.design.Properties;
import org.plumbline.geom.Patches;
import org.plumbline.words.Words;

/// What edits are made of: lists with one element added or changed.
final class Steps {
  static final Words WORDS = Words.beside(Steps.class);

  private Steps() {}

  static <T> List<T> appended(List<T> elements, T element) {
    List<T> all = new ArrayList<>(elements);
    all.add(element);
    return all;
  }

  static <T extends Element> List<T> mapped(List<T> elements, String id, UnaryOperator<T> change) {
    return mapped(elements, Set.of(id), change);
  }

  static <T extends Element> List<T> mapped(
      List<T> elements, Collection<String> ids, UnaryOperator<T> change) {
    Set<String> chosen = ids instanceof Set<String> set ? set : new HashSet<>(ids);
    BitSet places = new BitSet();
    for (int n = 0; n < elements.size(); n++) {
      places.set(n, chosen.contains(elements.get(n).id()));
    }
    return Patches.patched(elements, elements.size(), places, n -> change.apply(elements.get(n)));
  }

  /// What is set and may also be set under the given descriptions.
  static Properties kept(Properties properties, Collection<Property> allowed) {
    Map<String, Value> kept = new LinkedHashMap<>();
    for (Property property : allowed) {
      properties
          .at(property.id())
          .filter(property::accepts)
          .filter(value -> !value.equals(property.standard()))
          .ifPresent(value -> kept.put(property.id(), value));
    }
    return new Properties(kept, properties.extras().mended());
  }
}
