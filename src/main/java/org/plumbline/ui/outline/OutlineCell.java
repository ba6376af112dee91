package org.plumbline.ui.outline;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.Glyph;
import org.plumbline.ui.look.Pictogram;

/// A row of the outline; its name is edited in place.
final class OutlineCell extends TreeCell<Branch> {
  private final Workbench bench;
  private final TextField field = new TextField();

  OutlineCell(Workbench bench) {
    this.bench = bench;
    field.setAccessibleText(Texts.say("field.name"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::editing);
  }

  @Override
  protected void updateItem(@Nullable Branch branch, boolean empty) {
    super.updateItem(branch, empty);
    if (branch == null || empty) {
      setText(null);
      setGraphic(null);
    } else {
      setText(branch.label());
      setGraphic(icon(branch));
    }
  }

  @Override
  public void startEdit() {
    super.startEdit();
    if (isEditing()) {
      field.setText(getItem().label());
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
      if (field.getText().isBlank()) {
        cancelEdit();
      } else {
        commitEdit(
            new Branch(now.id(), now.kind(), now.type(), field.getText().strip(), now.children()));
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      cancelEdit();
      event.consume();
    }
  }

  private Node icon(Branch branch) {
    return switch (branch.kind()) {
      case BOUNDARY -> Glyph.AREA.node();
      case COMPONENT ->
          bench
              .catalog()
              .component(branch.type())
              .<Node>map(Pictogram::new)
              .orElseGet(Glyph.AREA::node);
      case CONNECTION -> Glyph.LINK.node();
      case NOTE -> Glyph.NOTE.node();
    };
  }
}
