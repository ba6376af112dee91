package org.plumbline.ui.window;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.draw.Style;
import org.plumbline.export.Leaf;
import org.plumbline.export.Leaves;
import org.plumbline.export.format.Format;
import org.plumbline.export.format.Order;
import org.plumbline.export.format.Preview;
import org.plumbline.export.format.Recipe;
import org.plumbline.ui.Texts;
import org.plumbline.ui.export.Preset;
import org.plumbline.ui.export.PresetCell;
import org.plumbline.ui.export.PreviewPane;
import org.plumbline.ui.export.RecipeForm;
import org.plumbline.ui.settings.ExportHabits;

/// Exports the design: a list of what for, what can be chosen of it, and a look at what comes out
/// before it is written. What was chosen can be kept under a name.
final class ExportDialog {
  private final DesignWindow window;
  private final Exports exports;
  private final Sheetlet sheet;
  private final ListView<Preset> presets = new ListView<>();
  private final RecipeForm form;
  private final PreviewPane preview = new PreviewPane();
  private final TextField name = new TextField();
  private final Button keep = new Button(Texts.say("export.keep"));

  ExportDialog(DesignWindow window, Exports exports) {
    this.window = window;
    this.exports = exports;
    sheet = new Sheetlet(window, Texts.say("export.heading"));
    form = new RecipeForm(!window.canvas().lens().shading().isNone(), _ -> look());
    presets.setId("export-presets");
    presets.getStyleClass().add("quiet-list");
    presets.setAccessibleText(Texts.say("export.presets"));
    presets.setCellFactory(_ -> new PresetCell());
    presets.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    presets.setOnKeyPressed(event -> {
      switch (event.getCode()) {
        case ENTER -> export();
        case DELETE -> forget();
        default -> {}
      }
    });
    presets.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        export();
      }
    });
    name.setId("export-name");
    name.setPromptText(Texts.say("export.name"));
    name.setAccessibleText(Texts.say("export.name"));
    name.setOnAction(_ -> keep());
    keep.setId("export-keep");
    keep.disableProperty().bind(name.textProperty().map(String::isBlank));
    keep.setMinWidth(Region.USE_PREF_SIZE);
    keep.setOnAction(_ -> keep());
  }

  /// Opens with a preset chosen.
  ///
  /// @param preset the id of one that comes with the program
  void open(String preset) {
    window.finish();
    fill();
    presets.getItems().stream()
        .filter(each -> each.id().equals(preset))
        .findFirst()
        .ifPresent(each -> presets.getSelectionModel().select(each));
    sheet.show(content());
    presets.requestFocus();
  }

  private HBox content() {
    presets.getStyleClass().add("export-presets");
    HBox naming = new HBox(8, name, keep);
    HBox.setHgrow(name, Priority.ALWAYS);
    VBox choices = new VBox(16, form, gap(), naming);
    choices.getStyleClass().add("export-choices");
    Button export = new Button(Texts.say("export.do"));
    export.setId("export-do");
    export.setDefaultButton(true);
    export.setOnAction(_ -> export());
    Button cancel = new Button(Texts.say("answer.cancel"));
    cancel.setOnAction(_ -> sheet.close());
    HBox buttons = new HBox(10, gap(), cancel, export);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    VBox right = new VBox(12, preview, buttons);
    VBox.setVgrow(preview, Priority.ALWAYS);
    HBox content = new HBox(20, presets, choices, right);
    HBox.setHgrow(right, Priority.ALWAYS);
    content.getStyleClass().add("export-content");
    return content;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    VBox.setVgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private Style style() {
    return window.bench().theme().get().style();
  }

  private void fill() {
    presets.getItems().setAll(Preset.all(style(), window.desk().settings().exports()));
  }

  private void chosen(Preset preset) {
    if (preset != null) {
      form.show(preset.recipe());
      name.clear();
      look();
    }
  }

  private void look() {
    Order order = exports.order(form.recipe());
    Supplier<Preview> work = () -> Preview.of(order);
    preview.show(work, each -> caption(order.recipe(), each));
  }

  private static String caption(Recipe recipe, Preview preview) {
    if (recipe.format() == Format.PNG && preview instanceof Preview.Pages(List<Leaf> leaves)) {
      double scale = recipe.scale().orElse(recipe.format().usualScale()) / Leaves.POINTS;
      return Texts.say(
          "export.caption.png",
          pixels(leaves.getFirst().width() * scale),
          pixels(leaves.getFirst().height() * scale));
    }
    String slides = recipe.appendix() ? "slides" : "slides.story";
    String key = recipe.format() == Format.PPTX ? slides : recipe.format().ending().substring(1);
    return Texts.say("export.caption." + key);
  }

  private static String pixels(double count) {
    return String.format(Locale.ENGLISH, "%,d", Math.round(count));
  }

  private void keep() {
    String called = name.getText().strip();
    if (!called.isEmpty()) {
      change(window.desk().settings().exports().keeping(called, form.recipe()), called);
    }
  }

  private void forget() {
    Optional<Preset> own =
        Optional.ofNullable(presets.getSelectionModel().getSelectedItem()).filter(Preset::isOwn);
    own.ifPresent(each -> change(window.desk().settings().exports().without(each.name()), ""));
  }

  private void change(ExportHabits next, String chosen) {
    window.desk().set(now -> now.with(next));
    fill();
    List<Preset> all = presets.getItems();
    presets
        .getSelectionModel()
        .select(
            all.stream()
                .filter(each -> each.isOwn() && each.name().equals(chosen))
                .findFirst()
                .orElse(all.getFirst()));
  }

  private void export() {
    Recipe recipe = form.recipe();
    sheet.close();
    exports.ask(recipe);
  }
}
