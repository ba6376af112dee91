package org.plumbline.ui.window;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.ui.Texts;

/// The panel on the left: a row of tabs over one of their contents.
final class SidePanel extends VBox {
  private final ToggleGroup group = new ToggleGroup();
  private final HBox tabs = new HBox();
  private final StackPane stack = new StackPane();
  private final Map<Tab, Node> contents = new EnumMap<>(Tab.class);
  private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);

  /// What the panel can show.
  enum Tab {
    PALETTE,
    OUTLINE
  }

  SidePanel() {
    getStyleClass().add("side-panel");
    tabs.getStyleClass().add("tabs");
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
    button.setToggleGroup(group);
    button.setUserData(tab);
    contents.put(tab, content);
    content.setVisible(false);
    stack.getChildren().add(content);
    buttons.put(tab, button);
    tabs.getChildren().add(button);
  }

  void show(Tab tab) {
    group.selectToggle(buttons.get(tab));
  }

  boolean shows(Tab tab) {
    return group.getSelectedToggle() != null && tab.equals(group.getSelectedToggle().getUserData());
  }

  private void open(Tab tab) {
    contents.forEach((each, content) -> content.setVisible(each == tab));
  }
}
