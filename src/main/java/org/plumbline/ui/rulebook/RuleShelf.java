package org.plumbline.ui.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plumbline.book.Chapter;
import org.plumbline.rules.RuleBook;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;

/// All rules, looked for by words, with the sheet of the chosen one beside them.
public final class RuleShelf extends HBox {
  private final Illustrator illustrator;
  private final TextField search = new TextField();
  private final ListView<RuleBook.Entry> list = new ListView<>();
  private final ScrollPane sheet = new ScrollPane();

  /// A shelf that shows the first rule.
  public RuleShelf(Workbench bench) {
    this.illustrator = new Illustrator(bench);
    getStyleClass().add("rule-shelf");
    prepareSearch();
    prepareList();
    sheet.setId("rules-sheet");
    sheet.setFitToWidth(true);
    sheet.setAccessibleText(Texts.say("rules.sheet"));
    VBox left = new VBox(8, search, list);
    left.getStyleClass().add("rule-names");
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(sheet, Priority.ALWAYS);
    getChildren().addAll(left, sheet);
    fill();
  }

  private void prepareSearch() {
    search.setId("rules-search");
    search.setPromptText(Texts.say("rules.search"));
    search.setAccessibleText(Texts.say("rules.search"));
    search.textProperty().subscribe((_, _) -> fill());
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            event.consume();
          }
        });
  }

  private void prepareList() {
    list.setId("rules-list");
    list.getStyleClass().add("quiet-list");
    list.setAccessibleText(Texts.say("rules.list"));
    list.setCellFactory(_ -> new RuleCell());
    Label nothing = new Label(Texts.say("rules.nothing"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("empty");
    list.setPlaceholder(nothing);
    list.getSelectionModel().selectedItemProperty().subscribe((_, rule) -> show(rule));
  }

  private void fill() {
    list.getItems().setAll(fitting(search.getText()));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void show(RuleBook.@Nullable Entry rule) {
    if (rule == null) {
      sheet.setContent(null);
    } else {
      sheet.setContent(new RuleSheet(rule, illustrator));
      sheet.setVvalue(0);
    }
  }

  /// The rules in whose texts, id or chapter all of the words occur, those first that have them in
  /// title or id.
  static List<RuleBook.Entry> fitting(String words) {
    List<String> wanted =
        Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    List<RuleBook.Entry> named = new ArrayList<>();
    List<RuleBook.Entry> said = new ArrayList<>();
    for (RuleBook.Entry rule : RuleBook.all()) {
      String name = rule.id() + " " + rule.text(RuleBook.Part.TITLE);
      if (hasAll(name, wanted)) {
        named.add(rule);
      } else if (hasAll(name + " " + everything(rule), wanted)) {
        said.add(rule);
      }
    }
    named.addAll(said);
    return named;
  }

  private static String everything(RuleBook.Entry rule) {
    return Chapter.of(rule).title()
        + " "
        + Stream.of(RuleBook.Part.values()).map(rule::text).collect(Collectors.joining(" "));
  }

  private static boolean hasAll(String text, List<String> words) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(lower::contains);
  }
}
