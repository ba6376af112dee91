package org.plumbline.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Design;
import org.plumbline.edit.RetitleDesign;
import org.plumbline.edit.SetDesignProperty;
import org.plumbline.ui.Texts;
import org.plumbline.ui.inspector.Sheet.Group;
import org.plumbline.ui.inspector.Sheet.Heading;

/// What can be set about the design as a whole, shown while nothing is selected.
record DesignSheet(Design design, Catalog catalog) {
  private static final List<String> OBJECTIVES =
      List.of("latencySloP99Ms", "availabilityTargetPct", "monthlyBudget", "currency");
  private static final List<String> LIMITS = List.of("targetUtilisation", "maxVisibleElements");

  /// What is a line by its kind, but a sentence as people write it.
  private static final List<String> SENTENCES = List.of("successMetric");

  Sheet sheet() {
    List<Setting> main = new ArrayList<>();
    main.add(title());
    catalog.designProperties().stream()
        .filter(each -> !OBJECTIVES.contains(each.id()) && !LIMITS.contains(each.id()))
        .map(this::set)
        .forEach(main::add);
    return new Sheet(
        List.of(),
        Heading.of(Texts.say("inspector.design"), Texts.say("inspector.design.about")),
        List.of(
            new Group("main", "", false, main),
            new Group("objectives", Texts.say("inspector.objectives"), false, named(OBJECTIVES)),
            new Group("limits", Texts.say("inspector.limits"), true, named(LIMITS))));
  }

  private List<Setting> named(List<String> ids) {
    return catalog.designProperties().stream()
        .filter(each -> ids.contains(each.id()))
        .map(this::set)
        .toList();
  }

  private Setting title() {
    return Setting.of(
            Plain.line("title"),
            Optional.of(Value.of(design.title())),
            value -> new RetitleDesign(Plain.said(value)))
        .required();
  }

  private Setting set(Property property) {
    return Setting.of(
            SENTENCES.contains(property.id()) ? property.roomy() : property,
            Optional.of(design.properties().of(property)),
            value -> new SetDesignProperty(property, value))
        .pricedIn(design.currency(catalog));
  }
}
