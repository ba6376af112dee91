package org.plumbline.ui.decisions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.design.Decision;
import org.plumbline.design.Ledger;
import org.plumbline.edit.Session.Change;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Severity;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.CanvasView;
import org.plumbline.ui.look.SeverityMark;
import org.plumbline.ui.look.Tip;

/// The ledger below the canvas: the decisions of the design, and all that the chosen one says.
/// Choosing one selects what it is about and brings that into view.
public final class DecisionsPanel extends StackPane {
  /// Narrower than this, at the usual scale, list and form take turns.
  private static final double BOTH = 620;

  private final Workbench bench;
  private final CanvasView canvas;
  private final Docket docket;
  private final ObservableList<Decision> all = FXCollections.observableArrayList();
  private final FilteredList<Decision> seen = new FilteredList<>(all);
  private final ListView<Decision> list = new ListView<>(seen);
  private final DecisionForm form;
  private final VBox side;
  private final HBox filled;
  private final VBox empty = new VBox(8);
  private final Button back = new Button(Texts.say("decisions.back"));
  private final TextField search = new TextField();
  private final ToggleButton flagged = new ToggleButton("", new SeverityMark(Severity.WARNING));
  private final HBox tools = new HBox(6);
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private Ledger ledger;
  private Optional<String> chosen = Optional.empty();
  private boolean following;
  private boolean editing;

  /// The ledger of a workbench, with the canvas on which elements are brought into view.
  public DecisionsPanel(Workbench bench, CanvasView canvas) {
    this.bench = bench;
    this.canvas = canvas;
    docket = new Docket(bench);
    ledger = docket.ledger();
    form = new DecisionForm(docket, this::leave);
    getStyleClass().add("decisions");
    prepareList();
    prepareTools();
    back.setId("decisions-back");
    back.getStyleClass().add("back");
    back.setOnAction(_ -> leave());
    VBox.setVgrow(form, Priority.ALWAYS);
    side = new VBox(4, back, form);
    filled = new HBox(8, list, side);
    HBox.setHgrow(list, Priority.ALWAYS);
    HBox.setHgrow(side, Priority.ALWAYS);
    Label nothing = new Label(Texts.say("decisions.empty"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("empty");
    empty.setAlignment(Pos.CENTER);
    empty.getChildren().add(nothing);
    getChildren().addAll(filled, empty);
    widthProperty().subscribe(this::share);
    bench.outfit().subscribe(_ -> share());
    bench.session().observe(this::changed);
    refresh();
  }

  /// What its tab is called.
  public ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  /// What stands beside its tab.
  public Node tools() {
    return tools;
  }

  /// Gives it buttons and a context menu, from commands.
  public void equip(Button add, List<Button> beginnings, ContextMenu menu) {
    tools.getChildren().add(add);
    HBox row = new HBox(8);
    row.setAlignment(Pos.CENTER);
    row.getChildren().addAll(beginnings);
    empty.getChildren().add(row);
    list.setContextMenu(menu);
  }

  /// The chosen decision.
  public Optional<Decision> chosen() {
    return chosen.flatMap(docket::decision);
  }

  /// Chooses a decision and shows it, without a filter that would hide it.
  public void choose(String id) {
    unfilter(id);
    take(id);
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
  }

  /// Records a decision about what is selected; its title can be typed at once.
  public void add() {
    finish();
    begin(docket.add());
  }

  /// Records a decision about what was found.
  public void add(Finding finding) {
    finish();
    begin(docket.add(finding));
  }

  /// Records a decision in the place of the chosen one.
  public void replace() {
    finish();
    chosen().map(docket::replace).ifPresent(this::begin);
  }

  /// Takes the chosen decision out.
  public void remove() {
    finish();
    Optional<String> next = chosen().map(Decision::id).flatMap(docket::remove);
    chosen = Optional.empty();
    next.ifPresentOrElse(this::take, this::refresh);
    editing = false;
    share();
    focusList();
  }

  /// Has the chosen decision be about what is selected.
  public void concern() {
    finish();
    chosen().ifPresent(each -> docket.concern(each, docket.concerned()));
  }

  /// Whether something is selected that a decision can be about.
  public boolean hasConcerned() {
    return !docket.concerned().isEmpty();
  }

  /// Takes what has been typed.
  public void finish() {
    form.finish();
  }

  /// Moves the focus to the list, or to the first button if there are no decisions.
  public void focusList() {
    if (all.isEmpty()) {
      Optional.ofNullable(empty.lookup(".button")).ifPresent(Node::requestFocus);
    } else if (list.isVisible()) {
      list.requestFocus();
    } else {
      form.focusTitle();
    }
  }

  /// Whether the list has the focus.
  public boolean listFocused() {
    return list.isFocused();
  }

  private void begin(String id) {
    choose(id);
    edit();
  }

  /// Puts the focus into the form.
  private void edit() {
    if (chosen().isPresent()) {
      editing = true;
      share();
      if (getScene() != null) {
        form.focusTitle();
      }
    }
  }

  /// Goes back from the form to the list.
  private void leave() {
    finish();
    editing = false;
    share();
    list.requestFocus();
  }

  /// Where there is no room for both, the form takes the place of the list.
  private void share() {
    boolean narrow = getWidth() < BOTH * bench.outfit().get().factor();
    show(list, !narrow || !editing);
    show(side, !narrow || editing);
    show(back, narrow);
    double room = getWidth() - 8;
    list.setPrefWidth(narrow ? room : room * 0.42);
    list.setMinWidth(0);
    side.setPrefWidth(narrow ? room : room * 0.58);
    side.setMinWidth(0);
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private void prepareTools() {
    tools.setAlignment(Pos.CENTER_RIGHT);
    search.setId("decisions-search");
    search.setPromptText(Texts.say("decisions.search"));
    search.setAccessibleText(Texts.say("decisions.search"));
    search.getStyleClass().add("decisions-search");
    search.textProperty().subscribe((_, _) -> filter());
    search.setMinWidth(0);
    flagged.setId("decisions-flagged");
    flagged.setMinWidth(USE_PREF_SIZE);
    flagged.getStyleClass().add("filter");
    flagged.managedProperty().bind(flagged.visibleProperty());
    flagged.selectedProperty().subscribe((_, _) -> filter());
    tools.getChildren().addAll(flagged, search);
  }

  private void prepareList() {
    list.setId("decisions-list");
    list.getStyleClass().add("quiet-list");
    list.setAccessibleText(Texts.say("decisions.list"));
    list.setCellFactory(_ -> new DecisionCell(docket, () -> ledger));
    Label none = new Label(Texts.say("decisions.none"));
    none.setWrapText(true);
    none.getStyleClass().add("empty");
    list.setPlaceholder(none);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe((_, decision) -> {
          if (!following && decision != null) {
            take(decision.id());
          }
        });
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() > 1) {
        edit();
      } else {
        reveal();
      }
    });
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER, F2 -> edit();
      case DELETE, BACK_SPACE -> remove();
      case INSERT, N -> add();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void take(String id) {
    if (!chosen.equals(Optional.of(id))) {
      finish();
    }
    chosen = Optional.of(id);
    refresh();
    reveal();
  }

  private void changed(Change change) {
    if (change == Change.DESIGN) {
      refresh();
    } else if (change == Change.SELECTION && bench.session().selection().size() == 1) {
      String only = bench.session().selection().iterator().next();
      if (docket.decision(only).isPresent() && !chosen.equals(Optional.of(only))) {
        finish();
        chosen = Optional.of(only);
        unfilter(only);
        refresh();
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
      }
    }
  }

  private void refresh() {
    following = true;
    ledger = docket.ledger();
    List<Decision> decisions = docket.decisions();
    if (!all.equals(decisions)) {
      all.setAll(decisions);
    }
    list.refresh();
    if (chosen().isEmpty()) {
      chosen = decisions.stream().map(Decision::id).findFirst();
    }
    select();
    long many = decisions.stream().filter(ledger::isFlagged).count();
    flagged.setText(Long.toString(many));
    flagged.setAccessibleText(Texts.count("decisions.flagged", many));
    flagged.setTooltip(Tip.of(flagged.getAccessibleText(), bench.outfit().get()));
    flagged.setVisible(many > 0 || flagged.isSelected());
    title.set(Texts.say("decisions.title", decisions.size()));
    form.show(chosen());
    filled.setVisible(!decisions.isEmpty());
    empty.setVisible(decisions.isEmpty());
    search.setDisable(decisions.isEmpty());
    following = false;
  }

  private void select() {
    int at = chosen.map(id -> seen.stream().map(Decision::id).toList().indexOf(id)).orElse(-1);
    if (at >= 0) {
      list.getSelectionModel().clearAndSelect(at);
      list.getFocusModel().focus(at);
    } else {
      list.getSelectionModel().clearSelection();
    }
  }

  private void filter() {
    following = true;
    String words = search.getText().strip().toLowerCase(Locale.ROOT);
    seen.setPredicate(each ->
        (!flagged.isSelected() || ledger.isFlagged(each))
            && (words.isEmpty() || says(each, words)));
    select();
    following = false;
  }

  private boolean says(Decision decision, String words) {
    StringBuilder said = new StringBuilder(docket.about(decision));
    Set.of(Decision.Part.values()).forEach(part -> said.append('\n').append(decision.words(part)));
    decision.alternatives().forEach(each -> said.append('\n').append(each));
    said.append('\n').append(Docket.status(decision.status()));
    return said.toString().toLowerCase(Locale.ROOT).contains(words);
  }

  private void unfilter(String id) {
    if (seen.stream().noneMatch(each -> each.id().equals(id))) {
      search.clear();
      flagged.setSelected(false);
    }
  }

  private void reveal() {
    chosen()
        .ifPresent(each -> {
          List<String> there = docket.present(each);
          bench.session().select(there);
          there.stream().findFirst().ifPresent(canvas::reveal);
        });
  }
}
