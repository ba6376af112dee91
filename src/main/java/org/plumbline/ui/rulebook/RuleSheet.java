package org.plumbline.ui.rulebook;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.plumbline.rules.RuleBook;
import org.plumbline.rules.RuleBook.Part;
import org.plumbline.rules.Scope;
import org.plumbline.rules.TeamRule;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.SeverityMark;

/// What a rule says, why it matters, what to do and when it is fine to accept it, with the wrong
/// and the right picture. Words are there at once; pictures are made in the background and follow.
public final class RuleSheet extends VBox {
  private final RuleBook.Entry rule;
  private final VBox pictures = new VBox();
  private final VBox offers = new VBox();

  /// The sheet of a rule in the theme of a workbench.
  public RuleSheet(RuleBook.Entry rule, Workbench bench) {
    this(rule, new Illustrator(bench));
  }

  RuleSheet(RuleBook.Entry rule, Illustrator illustrator) {
    this.rule = rule;
    getStyleClass().add("rule-sheet");
    pictures.getStyleClass().add("rule-pictures");
    offers.getStyleClass().add("rule-offers");
    getChildren().addAll(wrapped(rule.text(Part.TITLE), "question-title"), marks());
    add(Part.MEANING);
    getChildren().add(pictures);
    add(Part.WHY);
    add(Part.INSTEAD);
    getChildren().add(offers);
    add(Part.FINE);
    add("rule.section", rule.section());
    add("rule.id", rule.id());
    if (!TeamRule.isIts(rule.id())) {
      illustrator.illustrate(rule, this::put);
      illustrator
          .theme()
          .when(shown())
          .subscribe((_, _) -> illustrator.illustrate(rule, this::put));
    }
  }

  /// Pictures in the colours of another theme are wanted only while somebody sees them.
  private ObservableValue<Boolean> shown() {
    return sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false);
  }

  private Node marks() {
    String severity = Texts.say("severity." + rule.severity().id());
    String scope = rule.scope() == Scope.PRODUCTION ? "rule.production" : "rule.always";
    Label words = wrapped(Texts.say("rule.marks", severity, Texts.say(scope)), "question-text");
    HBox marks = new HBox(8, new SeverityMark(rule.severity()), words);
    marks.setAlignment(Pos.CENTER_LEFT);
    return marks;
  }

  private void put(Illustration made) {
    pictures
        .getChildren()
        .setAll(
            new RuleFigure("wrong", made.page().wrong(), made.wrong()),
            new RuleFigure("right", made.page().right(), made.right()));
    List<String> said = made.page().offers();
    offers.getChildren().setAll(heading(Texts.say("rule.offers")));
    if (said.isEmpty()) {
      offers.getChildren().add(wrapped(Texts.say("rule.offers.none"), "question-text"));
    }
    said.forEach(each -> offers.getChildren().add(wrapped(each, "question-text")));
  }

  private void add(Part part) {
    add("rule." + part.name().toLowerCase(Locale.ROOT), rule.text(part));
  }

  /// A part of the sheet; none if there is nothing to say, as of some rules of a team's own.
  private void add(String heading, String words) {
    if (words.isEmpty()) {
      return;
    }
    getChildren().addAll(heading(Texts.say(heading)), wrapped(words, "question-text"));
  }

  private static Label heading(String words) {
    Label heading = wrapped(words, "field-label");
    heading.getStyleClass().add("rule-heading");
    return heading;
  }

  /// Words as they stand, over as many lines as they need.
  static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
