package org.plumbline.ui.outline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plumbline.edit.RenameElement;
import org.plumbline.edit.Session;
import org.plumbline.edit.Session.Change;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.CanvasView;

/// The tree of boundaries, components with their ports and connections, notes, decisions and the
/// steps of the story. What is selected here is selected on the canvas, and the other way round.
///
/// It is kept up only while it is shown.
public final class Outline extends TreeView<Branch> {
  /// What is kept in sight above a row that is scrolled to.
  private static final int ABOVE = 3;

  private final Workbench bench;
  private final Session session;
  private final CanvasView canvas;
  private final Spoken spoken;
  private final Label nothing = new Label(Texts.say("outline.nothing"));
  private Growth growth;
  private boolean following;

  /// An outline of the workbench's design.
  public Outline(Workbench bench, CanvasView canvas) {
    this.bench = bench;
    this.canvas = canvas;
    session = bench.session();
    growth = grown();
    spoken = new Spoken(bench, () -> growth);
    setId("outline");
    getStyleClass().add("quiet-list");
    setAccessibleText(Texts.say("outline.tree"));
    setShowRoot(false);
    setEditable(true);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setCellFactory(_ -> new OutlineCell(bench, spoken));
    setOnEditCommit(event -> rename(event.getTreeItem().getValue(), event.getNewValue()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    ListChangeListener<TreeItem<Branch>> chosen = _ -> tell();
    getSelectionModel().getSelectedItems().addListener(chosen);
    nothing.getStyleClass().add("outline-nothing");
    nothing.setWrapText(true);
    nothing.setManaged(false);
    nothing.setMouseTransparent(true);
    nothing.visibleProperty().bind(expandedItemCountProperty().isEqualTo(0));
    getChildren().add(nothing);
    visibleProperty().subscribe(_ -> renew());
    session.observe(this::changed);
    bench.findings().subscribe(_ -> judge());
  }

  /// Says that there is nothing where the first row would be: trees have no words for that.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double width = Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset());
    nothing.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, nothing.prefHeight(width));
  }

  /// Opens the name of the selected element for editing in the tree; a note of several lines on the
  /// canvas, where they can all be seen.
  public void renameSelected() {
    TreeItem<Branch> item = getSelectionModel().getSelectedItem();
    if (item != null) {
      if (OutlineCell.isNamed(item.getValue(), session.design())) {
        edit(item);
      } else {
        canvas.rename(item.getValue().id());
      }
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && canvas.lens().isLit()) {
      canvas.lens().light(Optional.empty());
      event.consume();
    }
  }

  private void changed(Change change) {
    switch (change) {
      case DESIGN -> renew();
      case SELECTION -> follow(getFocusModel().getFocusedIndex());
      case PREVIEW, SAVED -> {}
    }
  }

  private void rename(Branch branch, Branch named) {
    session.commit(RenameElement.of(session.design(), bench.catalog(), branch.id(), named.label()));
    // The row of a connection is called by its ends too.
    refresh();
    requestFocus();
  }

  private Growth grown() {
    return new Growth(session.design(), bench.catalog());
  }

  private void renew() {
    if (!isVisible()) {
      return;
    }
    growth = grown();
    following = true;
    int row = getFocusModel().getFocusedIndex();
    // Marks are set anew below: the toolkit loses count of those that go while rows come and go.
    getSelectionModel().clearSelection();
    if (getRoot() instanceof Limb root) {
      root.renew();
      refresh();
    } else {
      setRoot(new Limb(Branch.ROOT, () -> growth));
    }
    following = false;
    follow(row);
  }

  private void judge() {
    spoken.judge();
    if (isVisible()) {
      refresh();
    }
  }

  /// Marks what is selected.
  ///
  /// @param row where the keyboard was
  private void follow(int row) {
    if (following || !isVisible()) {
      return;
    }
    following = true;
    Set<String> chosen = session.selection();
    if (chosen.size() == 1) {
      unfold(chosen.iterator().next());
    }
    choose(Rows.of(chosen, getRoot()), row);
    following = false;
  }

  /// Marks the rows; without any the place where the keyboard was is kept.
  private void choose(List<Integer> rows, int before) {
    getSelectionModel().clearSelection();
    if (rows.isEmpty()) {
      getFocusModel().focus(Math.min(before, getExpandedItemCount() - 1));
      return;
    }
    int[] others = rows.stream().skip(1).mapToInt(Integer::intValue).toArray();
    getSelectionModel().selectIndices(rows.getFirst(), others);
    if (!isFocused() || (rows.size() == 1 && rows.getFirst() != before)) {
      scrollTo(Math.max(0, rows.getFirst() - ABOVE));
    }
  }

  /// Unfolds all that an element stands below.
  private void unfold(String element) {
    TreeItem<Branch> item = getRoot();
    for (String key : growth.above(element)) {
      Optional<TreeItem<Branch>> next =
          item.getChildren().stream().filter(each -> each.getValue().key().equals(key)).findFirst();
      if (next.isEmpty()) {
        return;
      }
      item = next.get();
      item.setExpanded(true);
    }
  }

  private void tell() {
    if (!following) {
      following = true;
      List<String> ids =
          getSelectionModel().getSelectedItems().stream()
              .filter(Objects::nonNull)
              .map(item -> item.getValue().id())
              .distinct()
              .toList();
      session.select(ids);
      ids.stream().findFirst().ifPresent(canvas::reveal);
      following = false;
    }
  }
}
