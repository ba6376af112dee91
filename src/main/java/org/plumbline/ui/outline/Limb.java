package org.plumbline.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// An item of the tree that grows its children when somebody first looks at them, and afterwards
/// changes only where the design has: what is unfolded, chosen and scrolled to stays.
final class Limb extends TreeItem<Branch> {
  private final Supplier<Growth> growth;
  private boolean grown;

  /// Whose answer it is whether there is nothing below.
  private Optional<Growth> asked = Optional.empty();

  private boolean bare;

  Limb(Branch branch, Supplier<Growth> growth) {
    super(branch);
    this.growth = growth;
    setExpanded(branch.kind() == Branch.Kind.BOUNDARY || branch.kind() == Branch.Kind.DESIGN);
  }

  @Override
  public boolean isLeaf() {
    // Asked very often by a tree in which much is selected.
    Growth now = growth.get();
    if (!asked.equals(Optional.of(now))) {
      asked = Optional.of(now);
      bare = now.isBare(getValue());
    }
    return bare;
  }

  @Override
  public ObservableList<TreeItem<Branch>> getChildren() {
    if (!grown) {
      grown = true;
      super.getChildren().setAll(growth.get().below(getValue()).stream().map(this::limb).toList());
    }
    return super.getChildren();
  }

  /// Whether its children have been looked at.
  boolean isGrown() {
    return grown;
  }

  /// Takes over what is below it in the design now.
  void renew() {
    if (!grown) {
      return;
    }
    Map<String, TreeItem<Branch>> known = new HashMap<>();
    getChildren().forEach(each -> known.put(each.getValue().key(), each));
    List<TreeItem<Branch>> next = new ArrayList<>();
    for (Branch branch : growth.get().below(getValue())) {
      TreeItem<Branch> item = known.get(branch.key());
      if (item == null) {
        item = limb(branch);
      } else if (!item.getValue().equals(branch)) {
        item.setValue(branch);
      }
      next.add(item);
    }
    replace(next);
    next.forEach(each -> ((Limb) each).renew());
  }

  /// Only what lies between what both lists begin and end with is touched.
  private void replace(List<TreeItem<Branch>> next) {
    ObservableList<TreeItem<Branch>> now = getChildren();
    int shorter = Math.min(now.size(), next.size());
    int start = 0;
    while (start < shorter && now.get(start).equals(next.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && now.get(now.size() - 1 - end).equals(next.get(next.size() - 1 - end))) {
      end++;
    }
    if (now.size() > start + end) {
      now.remove(start, now.size() - end);
    }
    if (next.size() > start + end) {
      now.addAll(start, next.subList(start, next.size() - end));
    }
  }

  private Limb limb(Branch branch) {
    return new Limb(branch, growth);
  }
}
