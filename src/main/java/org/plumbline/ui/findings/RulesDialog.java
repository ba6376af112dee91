package org.plumbline.ui.findings;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.plumbline.config.Choice;
import org.plumbline.rules.RuleBook;
import org.plumbline.rules.RuleBook.Part;
import org.plumbline.rules.RuleSet;
import org.plumbline.rules.RuleSet.Profile;
import org.plumbline.rules.Severity;
import org.plumbline.rules.Threshold;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Wording;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.Look;

/// Chooses which rules count for a design, and how much: a profile for all of them, and for single
/// ones a severity, *off*, and thresholds. What is chosen is written to the configuration that the
/// command line follows too.
public final class RulesDialog {
  private final Choice choice;
  private final Workbench bench;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final ComboBox<Profile> profile = new ComboBox<>();
  private final Label explanation = new Label();
  private final Map<String, Optional<Severity>> set;
  private final Map<Threshold, Double> figures;
  private final ListView<RuleBook.Entry> list = new ListView<>();

  /// A dialog about the configuration of the workbench's design.
  public RulesDialog(Choice choice, Workbench bench) {
    this.choice = choice;
    this.bench = bench;
    set = new HashMap<>(choice.rules().set());
    figures = new HashMap<>(choice.rules().figures());
    dialog.setTitle(Texts.say("choose.title"));
    dialog.setResizable(true);
    dialog.getDialogPane().getStyleClass().add("question");
    dialog.getDialogPane().setContent(content());
    ButtonType save = new ButtonType(Texts.say("choose.save"), ButtonData.OK_DONE);
    ButtonType reset = new ButtonType(Texts.say("choose.reset"), ButtonData.LEFT);
    ButtonType cancel = new ButtonType(Texts.say("answer.cancel"), ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().addAll(reset, save, cancel);
    dialog.getDialogPane().lookupButton(save).setId("choose-save");
    Button resetButton = (Button) dialog.getDialogPane().lookupButton(reset);
    resetButton.setId("choose-reset");
    resetButton.addEventFilter(
        javafx.event.ActionEvent.ACTION,
        event -> {
          event.consume();
          reset();
        });
    Look.fit(dialog.getDialogPane().getScene());
    Look.dress(dialog.getDialogPane().getScene(), bench.outfit().get());
  }

  /// Waits for the answer; writes it and tells `done`, or tells `trouble` why that could not be.
  public void open(Window owner, Runnable done, Consumer<String> trouble) {
    dialog.initOwner(owner);
    Optional<ButtonType> answer = dialog.showAndWait();
    if (answer.filter(each -> each.getButtonData() == ButtonData.OK_DONE).isPresent()) {
      try {
        choice.with(chosen()).write();
        done.run();
      } catch (IOException fault) {
        trouble.accept(
            Texts.say("choose.unwritten", choice.file(), String.valueOf(fault.getMessage())));
      }
    }
  }

  /// What is chosen as it stands.
  RuleSet chosen() {
    return new RuleSet(profile.getValue(), set, figures);
  }

  private void reset() {
    set.clear();
    figures.clear();
    profile.setValue(Profile.RECOMMENDED);
    list.refresh();
  }

  private VBox content() {
    Label where = new Label(Texts.say("choose.where", choice.file()));
    where.setWrapText(true);
    where.setMinHeight(Region.USE_PREF_SIZE);
    where.getStyleClass().add("explanation");
    TextField search = new TextField();
    search.setPromptText(Texts.say("choose.search"));
    search.setAccessibleText(Texts.say("choose.search"));
    search.setId("choose-search");
    fillList(search);
    Label title = new Label(Texts.say("choose.title"));
    title.getStyleClass().add("question-title");
    VBox content = new VBox(10, title, field("choose.profile", profile()), explanation, where);
    content.getChildren().addAll(search, list);
    VBox.setVgrow(list, Priority.ALWAYS);
    content.getStyleClass().addAll("question-content", "rules-content");
    return content;
  }

  private ComboBox<Profile> profile() {
    profile.setId("choose-profile");
    profile.getItems().setAll(Profile.values());
    profile.setConverter(
        new Wording<>(profile.getItems(), value -> Texts.say("choose.profile." + value.id())));
    explanation.setWrapText(true);
    explanation.setMinHeight(Region.USE_PREF_SIZE);
    explanation.getStyleClass().add("explanation");
    profile
        .valueProperty()
        .subscribe(value -> {
          if (value != null) {
            explanation.setText(Texts.say("choose.profile." + value.id() + ".means"));
            list.refresh();
          }
        });
    profile.setValue(choice.rules().profile());
    return profile;
  }

  private void fillList(TextField search) {
    List<RuleBook.Entry> all = new java.util.ArrayList<>(RuleBook.all());
    all.addAll(bench.review().own());
    FilteredList<RuleBook.Entry> shown = new FilteredList<>(FXCollections.observableList(all));
    search
        .textProperty()
        .subscribe(words -> {
          String wanted = words.strip().toLowerCase(Locale.ROOT);
          shown.setPredicate(each ->
              (each.id() + " " + each.text(Part.TITLE)).toLowerCase(Locale.ROOT).contains(wanted));
        });
    list.setId("choose-list");
    list.setItems(shown);
    list.setAccessibleText(Texts.say("choose.list"));
    list.setPlaceholder(new Label(Texts.say("choose.none")));
    list.setCellFactory(_ -> new RuleSettingCell(this));
    // The list would keep Escape for itself.
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        dialog.close();
      }
    });
  }

  private static VBox field(String key, Node control) {
    Label label = new Label(Texts.say(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    return new VBox(4, label, control);
  }

  /// What has been said of one rule; empty if nothing has.
  Optional<Level> said(String rule) {
    return Optional.ofNullable(set.get(rule)).map(Level::of);
  }

  /// What holds of a rule if nothing is said of it.
  Optional<Severity> usual(RuleBook.Entry rule) {
    return profile.getValue().severity(rule.id(), rule.severity());
  }

  void say(String rule, Level level) {
    switch (level) {
      case USUAL -> set.remove(rule);
      case OFF -> set.put(rule, Optional.empty());
      case ERROR -> set.put(rule, Optional.of(Severity.ERROR));
      case WARNING -> set.put(rule, Optional.of(Severity.WARNING));
      case ADVICE -> set.put(rule, Optional.of(Severity.ADVICE));
    }
  }

  double figure(Threshold threshold) {
    return figures.getOrDefault(threshold, threshold.usual());
  }

  /// Sets a threshold; the usual figure is not kept.
  void set(Threshold threshold, double figure) {
    if (figure == threshold.usual()) {
      figures.remove(threshold);
    } else {
      figures.put(threshold, figure);
    }
  }

  /// How much a rule counts.
  enum Level {
    USUAL,
    ERROR,
    WARNING,
    ADVICE,
    OFF;

    private static Level of(Optional<Severity> severity) {
      return severity
          .map(each ->
              switch (each) {
                case ERROR -> ERROR;
                case WARNING -> WARNING;
                case ADVICE -> ADVICE;
              })
          .orElse(OFF);
    }
  }
}
