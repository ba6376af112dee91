package org.plumbline.ui.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.plumbline.edit.RenameElement;
import org.plumbline.edit.Session;
import org.plumbline.edit.Session.Change;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.CanvasView;

/// The tree of boundaries, components, connections and notes. What is selected here is selected on
/// the canvas, and the other way round.
///
/// It is kept up only while it is shown.
public final class Outline extends TreeView<Branch> {
  private final Workbench bench;
  private final Session session;
  private final CanvasView canvas;
  private final Map<String, TreeItem<Branch>> items = new HashMap<>();
  private final Set<String> folded = new HashSet<>();
  private List<Branch> branches = List.of();
  private boolean following;

  /// An outline of the workbench's design.
  public Outline(Workbench bench, CanvasView canvas) {
    this.bench = bench;
    this.canvas = canvas;
    session = bench.session();
    setId("outline");
    getStyleClass().add("quiet-list");
    setAccessibleText(Texts.say("outline.tree"));
    setShowRoot(false);
    setRoot(new TreeItem<>());
    setEditable(true);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setCellFactory(_ -> new OutlineCell(bench));
    setOnEditCommit(event -> rename(event.getTreeItem().getValue(), event.getNewValue()));
    ListChangeListener<TreeItem<Branch>> chosen = _ -> tell();
    getSelectionModel().getSelectedItems().addListener(chosen);
    visibleProperty().subscribe(_ -> renew());
    session.observe(this::changed);
  }

  /// Opens the name of the selected element for editing in the tree.
  public void renameSelected() {
    TreeItem<Branch> item = getSelectionModel().getSelectedItem();
    if (item != null && item.getValue().kind() != Branch.Kind.CONNECTION) {
      edit(item);
    }
  }

  private void changed(Change change) {
    switch (change) {
      case DESIGN -> renew();
      case SELECTION -> follow();
      case PREVIEW, SAVED -> {}
    }
  }

  private void rename(Branch branch, Branch named) {
    session.commit(new RenameElement(branch.id(), named.label()));
    requestFocus();
  }

  private void renew() {
    List<Branch> next = isVisible() ? Branch.of(session.design(), bench.catalog()) : branches;
    if (isVisible() && !next.equals(branches)) {
      branches = next;
      following = true;
      rememberFolds();
      items.clear();
      getRoot().getChildren().setAll(next.stream().map(this::item).toList());
      following = false;
    }
    follow();
  }

  private void rememberFolds() {
    items.forEach((id, item) -> {
      if (item.isExpanded()) {
        folded.remove(id);
      } else if (!item.isLeaf()) {
        folded.add(id);
      }
    });
  }

  private TreeItem<Branch> item(Branch branch) {
    TreeItem<Branch> item = new TreeItem<>(branch);
    branch.children().forEach(child -> item.getChildren().add(item(child)));
    item.setExpanded(branch.kind() == Branch.Kind.BOUNDARY && !folded.contains(branch.id()));
    items.put(branch.id(), item);
    return item;
  }

  private void follow() {
    if (following || !isVisible()) {
      return;
    }
    following = true;
    getSelectionModel().clearSelection();
    session.selection().stream()
        .flatMap(id -> Optional.ofNullable(items.get(id)).stream())
        .forEach(this::mark);
    following = false;
  }

  private void mark(TreeItem<Branch> item) {
    for (TreeItem<Branch> up = item.getParent(); up != null; up = up.getParent()) {
      up.setExpanded(true);
    }
    getSelectionModel().select(item);
    if (!isFocused()) {
      scrollTo(Math.max(0, getRow(item) - 3));
    }
  }

  private void tell() {
    if (!following) {
      following = true;
      List<String> ids =
          getSelectionModel().getSelectedItems().stream()
              .filter(Objects::nonNull)
              .map(item -> item.getValue().id())
              .toList();
      session.select(ids);
      ids.stream().findFirst().ifPresent(canvas::reveal);
      following = false;
    }
  }
}
