package org.plumbline.ui.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TreeItem;

/// The rows of what can be seen of a tree, counted in one walk.
final class Rows {
  private final Set<String> wanted;
  private final Set<String> found = new HashSet<>();
  private final List<Integer> rows = new ArrayList<>();
  private int row = -1;

  private Rows(Set<String> wanted) {
    this.wanted = wanted;
  }

  /// The rows on which these elements stand, from the top, the root not counted.
  static List<Integer> of(Set<String> elements, TreeItem<Branch> root) {
    Rows rows = new Rows(elements);
    root.getChildren().forEach(rows::walk);
    return rows.rows;
  }

  private void walk(TreeItem<Branch> item) {
    row++;
    Branch branch = item.getValue();
    // A port goes by the id of its component, which stands above it.
    if (wanted.contains(branch.id()) && found.add(branch.id())) {
      rows.add(row);
    }
    if (item.isExpanded() && !item.isLeaf()) {
      item.getChildren().forEach(this::walk);
    }
  }
}
