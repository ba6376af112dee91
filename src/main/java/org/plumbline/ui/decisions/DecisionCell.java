package org.plumbline.ui.decisions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.design.Decision;
import org.plumbline.design.Ledger;
import org.plumbline.rules.Severity;
import org.plumbline.ui.Texts;
import org.plumbline.ui.look.RichCell;
import org.plumbline.ui.look.SeverityMark;
import org.plumbline.ui.look.StatusMark;

/// A decision in two lines: its title and date; where it stands, why somebody should look at it,
/// and what it is about.
final class DecisionCell extends RichCell<Decision> {
  private final Docket docket;
  private final Supplier<Ledger> ledger;

  DecisionCell(Docket docket, Supplier<Ledger> ledger) {
    super(() -> docket.bench().outfit().get());
    this.docket = docket;
    this.ledger = ledger;
    dress("decision-cell");
  }

  @Override
  protected Node shown(Decision decision) {
    return rows(decision);
  }

  @Override
  protected Optional<String> more(Decision decision) {
    return Optional.of(spoken(decision));
  }

  private VBox rows(Decision decision) {
    Label title = grown(new Label(decision.title().replace('\n', ' ')));
    title.getStyleClass().add("element-name");
    Label date = whole(new Label(decision.date()), "section");
    HBox first = row(title, date);
    Label status = whole(new Label(Docket.status(decision.status())), "explanation");
    HBox second = row(new StatusMark(decision.status()), status);
    List<String> flags = Docket.flags(decision, ledger.get());
    if (!flags.isEmpty()) {
      Label flag = new Label(String.join(Texts.say("story.focus.comma"), flags));
      flag.getStyleClass().add("flag");
      second.getChildren().addAll(new SeverityMark(Severity.WARNING), flag);
    }
    Label about = grown(new Label(docket.about(decision)));
    about.getStyleClass().add("section");
    // It has what the words before it leave.
    about.setMinWidth(0);
    about.setPrefWidth(0);
    second.getChildren().add(about);
    return new VBox(2, first, second);
  }

  private static HBox row(Node... parts) {
    HBox row = new HBox(8, parts);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Label grown(Label label) {
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  private static Label whole(Label label, String style) {
    label.setMinWidth(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  /// All of it in a sentence.
  @Override
  protected String spoken(Decision decision) {
    StringBuilder words = new StringBuilder(decision.title());
    add(words, Docket.status(decision.status()));
    Docket.flags(decision, ledger.get()).forEach(each -> add(words, each));
    add(words, decision.date());
    String about = docket.about(decision);
    add(words, about.isEmpty() ? "" : Texts.say("decisions.row.about", about));
    return words.toString();
  }

  private static void add(StringBuilder words, String part) {
    if (!part.isBlank()) {
      words.append(Texts.say("story.focus.comma")).append(part);
    }
  }
}
