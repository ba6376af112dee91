package org.plumbline.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.BoundaryKind;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Boundary;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.ChangeBoundaryKind;
import org.plumbline.edit.Edit;
import org.plumbline.edit.RenameElement;
import org.plumbline.edit.SetProperty;
import org.plumbline.ui.Texts;
import org.plumbline.ui.inspector.Sheet.Group;
import org.plumbline.ui.inspector.Sheet.Heading;
import org.plumbline.ui.look.Glyph;

/// What can be set about one boundary or several.
record BoundarySheet(Catalog catalog, List<Boundary> boundaries) {
  Sheet sheet() {
    List<Setting> settings = new ArrayList<>();
    if (boundaries.size() == 1) {
      settings.add(name(boundaries.getFirst()));
    }
    settings.add(kind());
    sharedKind().ifPresent(kind -> kind.properties().forEach(each -> settings.add(set(each))));
    return new Sheet(ids(), heading(), List.of(new Group("main", "", false, settings)));
  }

  private Heading heading() {
    String title =
        boundaries.size() == 1
            ? sharedKind().map(BoundaryKind::name).orElse(boundaries.getFirst().kind())
            : Texts.count("inspector.boundaries", boundaries.size());
    return Heading.of(Glyph.AREA, title, Texts.say("inspector.boundary.about"));
  }

  private Setting name(Boundary boundary) {
    return Setting.of(
            Plain.line("name"),
            Optional.of(Value.of(boundary.name())),
            value -> new RenameElement(boundary.id(), Plain.said(value)))
        .required();
  }

  private Setting kind() {
    Map<String, String> labels = new LinkedHashMap<>();
    catalog.boundaryKinds().values().forEach(each -> labels.put(each.id(), each.name()));
    return Setting.of(
        Plain.choice("kind", labels),
        Plain.shared(boundaries.stream().map(Boundary::kind).toList()).map(Value::of),
        value -> become(Plain.said(value)));
  }

  private Edit become(String kind) {
    BoundaryKind other = catalog.boundaryKind(kind).orElseThrow();
    List<Edit> edits =
        boundaries.stream().<Edit>map(each -> new ChangeBoundaryKind(each.id(), other)).toList();
    return edits.size() == 1 ? edits.getFirst() : new AllOf(edits.getFirst().name(), edits);
  }

  private Setting set(Property property) {
    return Setting.of(
        property,
        Plain.shared(boundaries.stream().map(each -> each.properties().of(property)).toList()),
        value -> new SetProperty(ids(), property, value));
  }

  private Optional<BoundaryKind> sharedKind() {
    return Plain.shared(boundaries.stream().map(Boundary::kind).toList())
        .flatMap(catalog::boundaryKind);
  }

  private List<String> ids() {
    return boundaries.stream().map(Boundary::id).toList();
  }
}
