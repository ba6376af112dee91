package org.plumbline.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.edit.Edit;

/// One thing that can be set about what is selected.
///
/// @param property what it is called and may be
/// @param value what holds now; empty where the selected elements differ
/// @param demand what is asked of a text besides its kind
/// @param suggestions texts to offer while typing
/// @param edit what setting it does
record Setting(
    Property property,
    Optional<Value> value,
    Demand demand,
    List<String> suggestions,
    Function<Value, Edit> edit) {
  /// What is asked of a text.
  enum Demand {
    /// Nothing.
    NONE,
    /// To be there.
    NOT_BLANK
  }

  /// A setting of a catalogue property without anything special.
  static Setting of(Property property, Optional<Value> value, Function<Value, Edit> edit) {
    return new Setting(property, value, Demand.NONE, List.of(), edit);
  }

  /// The same, refusing a blank text.
  Setting required() {
    return new Setting(property, value, Demand.NOT_BLANK, suggestions, edit);
  }

  /// The same with texts to offer.
  Setting suggesting(List<String> texts) {
    return new Setting(property, value, demand, List.copyOf(texts), edit);
  }

  /// The same with the design's currency in its unit.
  Setting pricedIn(String currency) {
    return new Setting(property.in(currency), value, demand, suggestions, edit);
  }
}
