package org.plumbline.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plumbline.draw.Style;
import org.plumbline.export.Paper;
import org.plumbline.export.format.Choice;
import org.plumbline.export.format.Format;
import org.plumbline.export.format.Recipe;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Wording;

/// What can be chosen of an export: only what means something for its format is there.
public final class RecipeForm extends VBox {
  private static final List<Double> SCALES = List.of(1.0, 2.0, 3.0, 4.0);

  private final Consumer<Recipe> changed;
  private final boolean shaded;
  private Recipe recipe = Recipe.of(Format.PNG);
  private boolean filling;

  /// @param shaded whether colours on the canvas tell something
  /// @param changed is told of each other choice
  public RecipeForm(boolean shaded, Consumer<Recipe> changed) {
    super(14);
    this.shaded = shaded;
    this.changed = changed;
    getStyleClass().add("export-form");
  }

  /// What is chosen.
  public Recipe recipe() {
    return recipe;
  }

  /// Shows what can be chosen of an export.
  public void show(Recipe shown) {
    filling = true;
    recipe = shown;
    getChildren().clear();
    if (recipe.offers(Choice.STYLE)) {
      choice("style", Style.ALL, recipe.style(), each -> recipe.with(each), RecipeForm::words);
    }
    if (recipe.offers(Choice.PAPER)) {
      choice("paper", papers(), paper(), each -> recipe.on(each), RecipeForm::words);
    }
    if (recipe.offers(Choice.SCALE) && recipe.format() == Format.PNG) {
      double scale = recipe.scale().orElse(2.0);
      choice("scale", SCALES, scale, each -> recipe.scaled(each), RecipeForm::words);
    }
    Recipe.Dress dress = recipe.dress();
    if (recipe.offers(Choice.TITLE)) {
      tick(
          "title",
          dress.title(),
          on ->
              recipe.with(new Recipe.Dress(recipe.dress().clear(), on, recipe.dress().carries())));
    }
    if (recipe.offers(Choice.CLEAR)) {
      tick(
          "clear",
          dress.clear(),
          on ->
              recipe.with(new Recipe.Dress(on, recipe.dress().title(), recipe.dress().carries())));
    }
    if (recipe.offers(Choice.FINDINGS)) {
      tick("findings", recipe.findings(), on -> recipe.tellingFindings(on));
    }
    if (recipe.offers(Choice.APPENDIX)) {
      boolean slides = recipe.format() == Format.PPTX;
      tick(
          "appendix",
          Texts.say(slides ? "export.appendix.slides" : "export.appendix.pages"),
          recipe.appendix(),
          on -> recipe.appended(on));
    }
    if (recipe.offers(Choice.COLOURS) && shaded) {
      tick("colours", recipe.colours(), on -> recipe.coloured(on));
    }
    if (recipe.offers(Choice.DESIGN)) {
      tick(
          "carries",
          dress.carries(),
          on -> recipe.with(new Recipe.Dress(recipe.dress().clear(), recipe.dress().title(), on)));
    }
    if (getChildren().isEmpty()) {
      Label nothing = new Label(Texts.say("export.no-choice"));
      nothing.setWrapText(true);
      nothing.getStyleClass().add("explanation");
      getChildren().add(nothing);
    }
    filling = false;
  }

  private List<Paper> papers() {
    return recipe.format() == Format.PPTX
        ? List.of(Paper.WIDE, Paper.CLASSIC)
        : recipe.kind() == Recipe.Kind.REPORT
            ? List.of(Paper.A4, Paper.LETTER)
            : recipe.kind() == Recipe.Kind.POSTER
                ? List.of(Paper.FIT, Paper.A4, Paper.LETTER, Paper.WIDE)
                : List.of(Paper.WIDE, Paper.A4, Paper.LETTER, Paper.CLASSIC);
  }

  private Paper paper() {
    return recipe.paper().filter(papers()::contains).orElse(papers().getFirst());
  }

  private <T> void choice(
      String key, List<T> all, T chosen, Function<T, Recipe> change, Function<T, String> words) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(all);
    box.setConverter(new Wording<>(all, words));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setValue(chosen);
    box.valueProperty()
        .subscribe(value -> Optional.ofNullable(value).map(change).ifPresent(this::take));
    Label label = new Label(Texts.say("export." + key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(box);
    add(key, box, new VBox(4, label, box));
  }

  private void tick(String key, boolean on, Function<Boolean, Recipe> change) {
    tick(key, Texts.say("export." + key), on, change);
  }

  private void tick(String key, String words, boolean on, Function<Boolean, Recipe> change) {
    CheckBox box = new CheckBox(words);
    box.setWrapText(true);
    box.setSelected(on);
    box.selectedProperty().subscribe(value -> take(change.apply(value)));
    add(key, box, box);
  }

  private void add(String key, Node control, Node row) {
    control.setId("export-" + key);
    getChildren().add(row);
  }

  private void take(Recipe next) {
    if (!filling && !next.equals(recipe)) {
      recipe = next;
      changed.accept(next);
    }
  }

  private static String words(Style style) {
    return Texts.say("export.style." + style.name());
  }

  private static String words(Paper paper) {
    return Texts.say("export.paper." + paper.id().replace(":", "-"));
  }

  private static String words(double scale) {
    return Texts.say("export.scale.times", (int) scale);
  }
}
