package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Design;
import org.plumbline.ui.Workbench.Theme;

class LookTest {
  @TempDir Path folder;
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    trial =
        WindowTrial.on(
            folder,
            Design.titled("One")
                .withComponents(
                    List.of(WindowTrial.component("orders", "operational-database", 0, 0))));
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void theThemeIsSwitchedWhileTheWindowIsOpen() {
    assertEquals(Color.web("#ffffff"), ground());
    trial.run("view.dark");
    assertEquals(Color.web("#1a1e25"), ground());
    assertEquals(Theme.DARK, trial.window().bench().theme().get());
    trial.run("view.light");
    assertEquals(Color.web("#ffffff"), ground());
  }

  @Test
  void everythingThatTakesTheFocusHasAName() {
    trial.select("orders");
    assertEquals(List.of(), nameless());
    trial.select();
    trial.run("view.outline");
    assertEquals(List.of(), nameless());
  }

  private Color ground() {
    trial.settle();
    return WindowTrial.fx(() -> {
      Region root = (Region) trial.window().scene().getRoot();
      root.applyCss();
      return (Color) root.getBackground().getFills().getLast().getFill();
    });
  }

  private List<String> nameless() {
    return WindowTrial.fx(() -> {
      List<String> nameless = new ArrayList<>();
      int[] seen = {0};
      walk(trial.window().scene().getRoot(), nameless, seen);
      assertTrue(seen[0] > 15, "controls were looked at: " + seen[0]);
      return nameless;
    });
  }

  private static void walk(Node node, List<String> nameless, int[] seen) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Control && node.isFocusTraversable()) {
      seen[0]++;
      Object own = node.getAccessibleText();
      Object said = own == null ? node.queryAccessibleAttribute(AccessibleAttribute.TEXT) : own;
      if (said == null || said.toString().isBlank()) {
        nameless.add(node.toString());
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(each -> walk(each, nameless, seen));
    }
  }
}
