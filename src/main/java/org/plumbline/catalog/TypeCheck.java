package org.plumbline.catalog;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;

/// What is asked of a pack's component type beyond what reading it asks.
///
/// @param base the catalogue that it is to join
record TypeCheck(Entry type, Catalog base) {
  void run() {
    type.only(
        "id",
        "name",
        "stage",
        "section",
        "purpose",
        "technologies",
        "inputs",
        "outputs",
        "facets",
        "properties",
        "defaults",
        "flags");
    Wording.checkId(type, Wording.TYPE);
    base.component(type.text("id"))
        .ifPresent(
            taken -> type.wrong("id", Entry.WORDS.say("type-taken", taken.id(), taken.name())));
    Wording.checkWords(type, "name", "section", "purpose");
    type.entries("inputs").forEach(TypeCheck::input);
    type.entries("outputs").forEach(TypeCheck::output);
    Set<String> facets = new HashSet<>();
    for (String facet : type.texts("facets")) {
      if (!facets.add(facet)) {
        type.wrong("facets", Entry.WORDS.say("twice", facet));
      }
    }
    Set<String> shared = shared();
    type.entries("properties").forEach(property -> property(property, shared));
  }

  private static void input(Entry port) {
    port.only("id", "name", "accepts", "refuses", "min", "max", "fromTypes");
    Wording.checkId(port, Wording.TYPE);
    Wording.checkWords(port, "name");
    if (port.texts("accepts").isEmpty()) {
      port.wrong("accepts", Entry.WORDS.say("accepts-nothing"));
    }
    double min = count(port, "min", 0);
    double max = count(port, "max", 1);
    if (min > max) {
      port.wrong("min", Entry.WORDS.say("min-above-max", shown(min), shown(max)));
    }
  }

  /// A whole number of connections; harmless where it is none.
  private static double count(Entry port, String key, int least) {
    OptionalDouble number = port.number(key);
    if (number.isPresent()
        && (number.getAsDouble() < least
            || number.getAsDouble() > 1_000_000
            || number.getAsDouble() != Math.rint(number.getAsDouble()))) {
      port.wrong(key, Entry.WORDS.say("odd-count", shown(number.getAsDouble()), least));
      return key.equals("max") ? Double.POSITIVE_INFINITY : 0;
    }
    return number.orElse(key.equals("max") ? Double.POSITIVE_INFINITY : 0);
  }

  private static String shown(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  private static void output(Entry port) {
    port.only("id", "name", "type", "fedBy", "needs");
    Wording.checkId(port, Wording.TYPE);
    Wording.checkWords(port, "name");
  }

  /// The properties that the type has by its facets.
  private Set<String> shared() {
    Set<String> shared = new HashSet<>();
    for (String facet : type.texts("facets")) {
      if (base.facets().containsKey(facet)) {
        base.facets().get(facet).properties().forEach(each -> shared.add(each.id()));
      }
    }
    return shared;
  }

  private static void property(Entry property, Set<String> shared) {
    property.only(
        "id", "name", "type", "default", "help", "unit", "min", "max", "values", "labels");
    Wording.checkId(property, Wording.PROPERTY);
    Wording.checkWords(property, "name");
    String id = property.text("id");
    if (shared.contains(id)) {
      property.wrong("id", Entry.WORDS.say("property-taken", id));
    }
  }
}
