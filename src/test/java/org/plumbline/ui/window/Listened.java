package org.plumbline.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;

/// Everything in all windows that takes the focus, as assistive technology is told of it: name,
/// role and, for what can be switched, state.
final class Listened {
  /// Roles that say nothing of what can be done.
  private static final Set<AccessibleRole> MUTE =
      Set.of(AccessibleRole.NODE, AccessibleRole.PARENT, AccessibleRole.TEXT);

  private final List<String> faults = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private int seen;

  /// What is wrong in all windows that are open, each fault with the name of the place.
  List<String> to(String place) {
    faults.clear();
    seen = 0;
    List<Window> windows = Window.getWindows().stream().filter(Window::isShowing).toList();
    windows.forEach(each -> gather(each.getScene().getRoot()));
    windows.forEach(each -> walk(each.getScene().getRoot()));
    return faults.stream().map(each -> place + ": " + each).toList();
  }

  int seen() {
    return seen;
  }

  private void gather(Node node) {
    if (node instanceof Label label) {
      labels.add(label);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::gather);
    }
  }

  private void walk(Node node) {
    if (!node.isVisible()) {
      return;
    }
    if (node.isFocusTraversable() && !node.isDisabled()) {
      seen++;
      listen(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::walk);
    }
  }

  private void listen(Node node) {
    if (name(node).isBlank()) {
      faults.add(node + " has no name");
    }
    if (node.getAccessibleRole() == null || MUTE.contains(node.getAccessibleRole())) {
      faults.add(node + " has no role: " + node.getAccessibleRole());
    }
    boolean switched = node instanceof ToggleButton || node instanceof CheckBox;
    if (switched && node.queryAccessibleAttribute(AccessibleAttribute.SELECTED) == null) {
      faults.add(node + " has no state");
    }
  }

  /// A name of its own or that of the label before it; what is written in a button is its name,
  /// what stands in a field is not.
  private String name(Node node) {
    Optional<String> own = Optional.ofNullable(node.getAccessibleText());
    Optional<String> label =
        labels.stream()
            .filter(each -> node.equals(each.getLabelFor()))
            .map(Label::getText)
            .findFirst();
    boolean speaks = node instanceof Labeled || !(node instanceof javafx.scene.control.Control);
    Optional<String> said =
        speaks
            ? Optional.ofNullable(node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .map(Object::toString)
            : Optional.empty();
    return own.or(() -> label).or(() -> said).orElse("");
  }
}
