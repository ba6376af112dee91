package org.plumbline.ui.window;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.ui.Texts;
import org.plumbline.ui.look.Dormant;

/// A panel with a row of tabs over one of their contents: palette and outline on the left,
/// findings, decisions and analyses below.
final class SidePanel extends VBox {
  private final ToggleGroup group = new ToggleGroup();
  private final TabRow tabs = new TabRow();
  private final StackPane stack = new StackPane();
  private final Map<Tab, Node> contents = new EnumMap<>(Tab.class);
  private final Map<Tab, Node> tools = new EnumMap<>(Tab.class);
  private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
  private Consumer<Tab> shown = _ -> {};

  /// What the panel can show.
  enum Tab {
    PALETTE,
    OUTLINE,
    FINDINGS,
    DECISIONS,
    ANALYSE
  }

  SidePanel() {
    getStyleClass().add("side-panel");
    VBox.setVgrow(stack, Priority.ALWAYS);
    getChildren().addAll(tabs, stack);
    group
        .selectedToggleProperty()
        .subscribe((before, now) -> {
          if (now == null) {
            group.selectToggle(before);
          } else {
            open((Tab) now.getUserData());
          }
        });
  }

  void add(Tab tab, Node content) {
    ToggleButton button = new ToggleButton(Texts.say("tab." + tab));
    button.setId("tab-" + tab);
    button.getStyleClass().setAll("tab-button");
    button.setAccessibleRole(AccessibleRole.TAB_ITEM);
    button.setMinWidth(USE_PREF_SIZE);
    button.setToggleGroup(group);
    button.setUserData(tab);
    contents.put(tab, content);
    content.setVisible(false);
    Dormant.add(stack.getChildren(), content);
    buttons.put(tab, button);
    tabs.add(button);
  }

  /// Adds a tab with something that stands in the row of tabs while it is shown.
  void add(Tab tab, Node content, Node tool) {
    add(tab, content);
    tool.setVisible(false);
    tool.managedProperty().bind(tool.visibleProperty());
    tools.put(tab, tool);
    tabs.addTool(tool);
  }

  /// Has a tab be called by a text that changes.
  void name(Tab tab, ReadOnlyStringProperty name) {
    Optional.ofNullable(buttons.get(tab)).ifPresent(each -> each.textProperty().bind(name));
  }

  /// Has somebody told which tab is shown from now on.
  void onShow(Consumer<Tab> listener) {
    shown = listener;
  }

  void show(Tab tab) {
    group.selectToggle(buttons.get(tab));
  }

  boolean shows(Tab tab) {
    return group.getSelectedToggle() != null && tab.equals(group.getSelectedToggle().getUserData());
  }

  private void open(Tab tab) {
    contents.forEach((each, content) -> content.setVisible(each == tab));
    tools.forEach((each, tool) -> tool.setVisible(each == tab));
    shown.accept(tab);
  }
}
