package org.plumbline.ui.outline;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.plumbline.design.Design;
import org.plumbline.design.Note;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.Glyph;
import org.plumbline.ui.look.Pictogram;
import org.plumbline.ui.look.SeverityMark;
import org.plumbline.ui.outline.Branch.Kind;

/// A row of the outline; its name is edited in place.
final class OutlineCell extends TreeCell<Branch> {
  private final Workbench bench;
  private final Spoken spoken;
  private final TextField field = new TextField();

  OutlineCell(Workbench bench, Spoken spoken) {
    this.bench = bench;
    this.spoken = spoken;
    // As wide as the tree, so that long names end in an ellipsis.
    setPrefWidth(0);
    field.setAccessibleText(Texts.say("field.name"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::editing);
  }

  @Override
  protected void updateItem(@Nullable Branch branch, boolean empty) {
    super.updateItem(branch, empty);
    if (branch == null || empty) {
      setText(null);
      setGraphic(null);
      setAccessibleText(null);
    } else {
      setText(branch.label());
      setGraphic(signs(branch));
      setAccessibleText(spoken.of(branch));
    }
  }

  /// Whether what the row is called can be changed in it.
  static boolean isNamed(Branch branch, Design design) {
    return switch (branch.kind()) {
      case BOUNDARY, COMPONENT, CONNECTION, DECISION, STEP -> true;
      case NOTE ->
          design.note(branch.id()).filter(note -> note.text().lines().count() < 2).isPresent();
      case DESIGN, INPUT, OUTPUT -> false;
    };
  }

  @Override
  public void startEdit() {
    if (getItem() == null || !isNamed(getItem(), bench.session().design())) {
      return;
    }
    super.startEdit();
    if (isEditing()) {
      field.setText(words(getItem()));
      setText(null);
      setGraphic(field);
      field.selectAll();
      field.requestFocus();
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    updateItem(getItem(), isEmpty());
  }

  private void editing(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      Branch now = getItem();
      if (field.getText().isBlank() && now.kind() != Kind.CONNECTION) {
        leave();
      } else {
        commitEdit(now.named(field.getText().strip()));
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      leave();
      event.consume();
    }
  }

  private void leave() {
    cancelEdit();
    getTreeView().requestFocus();
  }

  /// What of the row is edited: of a connection, which is called by its ends, the label; of a note
  /// what is written, with its signs.
  private String words(Branch branch) {
    Design design = bench.session().design();
    return switch (branch.kind()) {
      case CONNECTION ->
          design.connection(branch.id()).map(each -> each.properties().text("label")).orElse("");
      case NOTE -> design.note(branch.id()).map(Note::text).orElse("");
      case DESIGN, BOUNDARY, COMPONENT, INPUT, OUTPUT, DECISION, STEP -> branch.label();
    };
  }

  /// The icon, and the shape of the worst that is found.
  private Node signs(Branch branch) {
    HBox signs = new HBox(icon(branch));
    signs.getStyleClass().add("outline-signs");
    spoken.worst(branch).map(SeverityMark::new).ifPresent(signs.getChildren()::add);
    return signs;
  }

  private Node icon(Branch branch) {
    return switch (branch.kind()) {
      case DESIGN, BOUNDARY -> Glyph.AREA.node();
      case COMPONENT ->
          bench
              .catalog()
              .component(branch.type())
              .<Node>map(Pictogram::new)
              .orElseGet(Glyph.AREA::node);
      case CONNECTION -> Glyph.LINK.node();
      case INPUT -> Glyph.INPUT.node();
      case OUTPUT -> Glyph.OUTPUT.node();
      case NOTE -> Glyph.NOTE.node();
      case DECISION -> Glyph.DECISION.node();
      case STEP -> Glyph.STEP.node();
    };
  }
}
