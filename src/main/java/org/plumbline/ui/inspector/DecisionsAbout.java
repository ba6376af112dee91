package org.plumbline.ui.inspector;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.design.Decision;
import org.plumbline.design.Ledger;
import org.plumbline.rules.Severity;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.Workbench.Matter;
import org.plumbline.ui.decisions.Docket;
import org.plumbline.ui.look.SeverityMark;
import org.plumbline.ui.look.StatusMark;

/// What has been decided about the selected elements. Each decision can be opened in the ledger.
final class DecisionsAbout extends VBox {
  private static final int AT_MOST = 12;

  private final Workbench bench;
  private List<Decision> shown = List.of();
  private List<String> flags = List.of();

  DecisionsAbout(Workbench bench) {
    this.bench = bench;
    getStyleClass().add("findings-about");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /// Shows the decisions about the elements, and one that is selected itself.
  void show(List<String> elements) {
    List<Decision> about =
        bench.session().design().decisions().stream()
            .filter(each ->
                elements.contains(each.id()) || each.about().stream().anyMatch(elements::contains))
            .limit(AT_MOST)
            .toList();
    Ledger ledger = new Ledger(bench.session().design());
    List<String> flagged =
        about.stream().flatMap(each -> Docket.flags(each, ledger).stream()).toList();
    // What is the same keeps the focus that it has.
    if (about.equals(shown) && flagged.equals(flags)) {
      return;
    }
    shown = about;
    flags = flagged;
    setVisible(!about.isEmpty());
    boolean several = elements.size() > 1;
    Label title =
        new Label(Texts.say(several ? "inspector.decided-several" : "inspector.decided"));
    title.getStyleClass().add("field-label");
    getChildren().setAll(title);
    about.forEach(each -> getChildren().add(card(each, Docket.flags(each, ledger))));
  }

  private HBox card(Decision decision, List<String> said) {
    Button open = new Button(decision.title().replace('\n', ' '));
    open.getStyleClass().add("link");
    open.setMnemonicParsing(false);
    open.setWrapText(true);
    open.setAccessibleText(Texts.say("inspector.decided.open", decision.title()));
    open.setOnAction(_ -> bench.decide(new Matter.Known(decision.id())));
    VBox words = new VBox(2, open, text(Docket.status(decision.status()), "explanation"));
    for (String flag : said) {
      HBox row = new HBox(6, new SeverityMark(Severity.WARNING), text(flag, "flag"));
      words.getChildren().add(row);
    }
    words.setMinWidth(0);
    HBox card = new HBox(new StatusMark(decision.status()), words);
    card.getStyleClass().add("finding-card");
    return card;
  }

  private static Label text(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
