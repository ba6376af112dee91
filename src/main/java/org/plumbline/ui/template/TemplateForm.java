package org.plumbline.ui.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.TemplateInfo;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Wording;
import org.plumbline.ui.look.TabKey;

/// What describes a template: title, summary, level, tags, when not to use it, and what it asks.
public final class TemplateForm extends HBox {
  private static final TemplateInfo NEW =
      new TemplateInfo("", TemplateInfo.LEVELS.getFirst(), List.of(), "", List.of(), Extras.NONE);

  private final Design design;
  private final TextField title = new TextField();
  private final TextArea summary = area();
  private final ComboBox<String> level = new ComboBox<>();
  private final TextField tags = new TextField();
  private final TextArea avoidWhen = area();
  private final CandidateList candidates;
  private final TemplateInfo before;

  /// A form for a design, filled with what it says already.
  public TemplateForm(Design design, Catalog catalog) {
    super(24);
    this.design = design;
    before = design.template().orElse(NEW);
    candidates = new CandidateList(new Candidates(design, catalog).all());
    title.setText(design.title());
    summary.setText(before.summary());
    avoidWhen.setText(before.avoidWhen());
    tags.setText(String.join(", ", before.tags()));
    tags.setPromptText(Texts.say("template.tags.prompt"));
    level.getItems().setAll(TemplateInfo.LEVELS);
    level.setConverter(new Wording<>(level.getItems(), each -> Texts.say("gallery.level." + each)));
    level.setMaxWidth(Double.MAX_VALUE);
    level.setValue(TemplateInfo.LEVELS.contains(before.level()) ? before.level() : NEW.level());
    VBox words =
        new VBox(
            12,
            field("title", title),
            field("summary", summary),
            field("level", level),
            field("tags", tags),
            field("avoid", avoidWhen));
    words.getStyleClass().add("template-words");
    Label heading = new Label(Texts.say("template.fields"));
    heading.getStyleClass().add("field-label");
    VBox asked = new VBox(4, heading, candidates);
    asked.getStyleClass().add("template-asked");
    VBox.setVgrow(candidates, Priority.ALWAYS);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox.setHgrow(asked, Priority.ALWAYS);
    getChildren().setAll(words, asked);
    TabKey.leaves(this);
  }

  /// Offers tags that other templates have.
  ///
  /// @param known asked whenever something is typed
  public void suggest(Supplier<List<String>> known) {
    TextFields.bindAutoCompletion(tags, request -> completed(request.getUserText(), known.get()))
        .setDelay(0);
  }

  /// Puts the focus where one begins.
  public void begin() {
    title.requestFocus();
    title.selectAll();
  }

  /// Whether something is missing without which it could not be kept.
  public BooleanBinding incomplete() {
    return Bindings.createBooleanBinding(() -> title.getText().isBlank(), title.textProperty());
  }

  /// The design as the template that is described.
  public Design template() {
    return design
        .withTitle(title.getText().strip())
        .withTemplate(
            Optional.of(
                new TemplateInfo(
                    summary.getText().strip(),
                    level.getValue(),
                    written(tags.getText()),
                    avoidWhen.getText().strip(),
                    candidates.fields(),
                    before.extras())));
  }

  /// The tags of a text: what stands between its commas, each once.
  static List<String> written(String text) {
    return Arrays.stream(text.split("[,;]"))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }

  /// The text with its last tag completed in all ways that are known.
  static List<String> completed(String text, List<String> known) {
    int comma = text.lastIndexOf(',');
    String typed = text.substring(comma + 1).strip().toLowerCase(Locale.ROOT);
    List<String> there = written(text.substring(0, Math.max(0, comma)));
    String head = there.stream().map(each -> each + ", ").collect(Collectors.joining());
    return typed.isEmpty()
        ? List.of()
        : known.stream()
            .filter(each -> each.toLowerCase(Locale.ROOT).contains(typed))
            .filter(each -> !there.contains(each) && !each.equals(typed))
            .map(each -> head + each)
            .toList();
  }

  private static TextArea area() {
    TextArea area = new TextArea();
    area.setPrefRowCount(3);
    area.setWrapText(true);
    return area;
  }

  private static Node field(String key, Node control) {
    Label label = new Label(Texts.say("template." + key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    control.setId("template-" + key);
    return new VBox(4, label, control);
  }
}
