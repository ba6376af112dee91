package org.plumbline.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Design;
import org.plumbline.design.TemplateField;
import org.plumbline.design.TemplateInfo;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.Session;
import org.plumbline.edit.Slot;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.TabKey;

/// A form with what a template asks, one row a question; each shows what holds now, and an answer
/// is written to all places that the question is about.
public final class Questionnaire extends VBox {
  private final Workbench bench;
  private final List<TemplateField> fields;
  private final List<FieldRow> rows = new ArrayList<>();

  /// A form about the design of a session, which takes the answers.
  public Questionnaire(Workbench bench) {
    super(14);
    this.bench = bench;
    fields = answerable(bench.session().design(), bench.catalog());
    getStyleClass().add("questionnaire");
    for (int n = 0; n < fields.size(); n++) {
      FieldRow row = new FieldRow(setting(n), bench);
      row.getChildren().forEach(Questionnaire::unfold);
      rows.add(row);
    }
    getChildren().setAll(rows);
    bench
        .session()
        .observe(change -> {
          if (change == Session.Change.DESIGN) {
            show();
          }
        });
    TabKey.leaves(this);
  }

  /// Questions may be longer than the names of properties.
  private static void unfold(Node part) {
    if (part instanceof Labeled words) {
      words.setWrapText(true);
      words.setMinHeight(USE_PREF_SIZE);
    }
  }

  /// The questions of a template that can be answered: those about something that is there.
  public static List<TemplateField> answerable(Design design, Catalog catalog) {
    return design.template().map(TemplateInfo::fields).orElse(List.of()).stream()
        .filter(field ->
            field.of().stream().anyMatch(place -> Slot.of(design, place, catalog).isPresent()))
        .toList();
  }

  /// Takes what has been typed.
  public void finish() {
    rows.forEach(FieldRow::finish);
  }

  /// Puts the focus where one begins.
  public void begin() {
    rows.stream().findFirst().ifPresent(FieldRow::focus);
  }

  private void show() {
    for (int n = 0; n < rows.size(); n++) {
      rows.get(n).show(setting(n));
    }
  }

  private Setting setting(int n) {
    TemplateField field = fields.get(n);
    Design design = bench.session().design();
    List<Slot> slots =
        field.of().stream()
            .flatMap(place -> Slot.of(design, place, bench.catalog()).stream())
            .toList();
    Slot first = slots.getFirst();
    List<Slot> alike =
        slots.stream().filter(each -> each.property().accepts(first.value())).toList();
    Optional<Value> shared = Plain.shared(alike.stream().map(Slot::value).toList());
    Setting setting =
        Setting.of(
                asked(first.property(), field.ask(), n), shared, value -> edit(field, alike, value))
            .suggesting(
                first.property().kind() == Property.Kind.CHOICE_OR_TEXT
                    ? first.property().values()
                    : List.of());
    return alike.stream().anyMatch(Slot::named) ? setting.required() : setting;
  }

  private static Edit edit(TemplateField field, List<Slot> slots, Value value) {
    return new AllOf(
        field.ask(),
        slots.stream()
            .filter(each -> each.property().accepts(value))
            .map(each -> each.setting().apply(value))
            .toList());
  }

  /// The description of a property under the words of the question.
  private static Property asked(Property property, String ask, int n) {
    return new Property(
        "question-" + n,
        ask.isBlank() ? property.name() : ask,
        property.kind(),
        property.standard(),
        property.help(),
        property.unit(),
        property.limits(),
        property.values(),
        property.labels());
  }
}
