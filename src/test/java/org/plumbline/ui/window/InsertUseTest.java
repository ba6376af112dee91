package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.geom.Rect;
import org.plumbline.store.Templates;
import org.plumbline.ui.insert.Portion;

/// A part of a template comes into the design that is open, by keys alone.
class InsertUseTest {
  @TempDir Path folder;
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    Design template = Templates.find("batch-scoring-churn", WindowTrial.CATALOG).orElseThrow();
    trial = WindowTrial.on(folder, template.withTitle("Mine"));
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void aStageComesInSelectedAndConnectedAsOneStep() throws Exception {
    Design before = trial.design();
    trial.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.I);
    trial.until(() -> list("#insert-templates").getItems().size() >= Templates.ids().size());
    trial.write("fraud");
    trial.until(() -> list("#insert-templates").getItems().size() == 1);
    trial.press(KeyCode.TAB);
    trial.press(KeyCode.TAB);
    Portion wanted =
        parts().stream()
            .filter(each -> each.name().equals("Feature engineering"))
            .findFirst()
            .orElseThrow();
    for (int n = parts().indexOf(wanted); n > 0; n--) {
      trial.press(KeyCode.DOWN);
    }
    assertEquals(wanted, list("#insert-parts").getSelectionModel().getSelectedItem());
    trial.press(KeyCode.ENTER);
    Design after = trial.design();
    Set<String> fresh = after.components().stream().map(Component::id).collect(Collectors.toSet());
    before.components().forEach(each -> fresh.remove(each.id()));
    assertEquals(wanted.part().components().size(), fresh.size());
    assertEquals(fresh, Set.copyOf(trial.session().selection()));
    List<Connection> joined =
        after.connections().stream()
            .filter(each ->
                fresh.contains(each.from().component()) != fresh.contains(each.to().component()))
            .toList();
    assertTrue(!joined.isEmpty());
    String said = WindowTrial.fx(() -> trial.window().notices().shown().orElse(""));
    assertTrue(said.contains(fresh.size() + " components"), said);
    assertTrue(said.contains(joined.size() + " connection"), said);
    assertSeen(fresh);
    trial.run("edit.undo");
    assertEquals(before, trial.design());
    assertEquals(Optional.empty(), trial.session().undoName());
  }

  @Test
  void escapeLeavesTheDesignAsItIs() throws Exception {
    Design before = trial.design();
    trial.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.I);
    trial.until(() -> !list("#insert-parts").getItems().isEmpty());
    trial.press(KeyCode.ESCAPE);
    trial.until(() -> !there());
    assertEquals(before, trial.design());
  }

  @Test
  void theArrowsChooseATemplateWhileWordsAreTyped() throws Exception {
    trial.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.I);
    trial.until(() -> !list("#insert-parts").getItems().isEmpty());
    int first = list("#insert-templates").getSelectionModel().getSelectedIndex();
    trial.press(KeyCode.DOWN);
    assertEquals(first + 1, list("#insert-templates").getSelectionModel().getSelectedIndex());
    Portion part = parts().getFirst();
    assertEquals(Portion.Kind.WHOLE, part.kind());
    trial.press(KeyCode.ENTER);
    trial.until(() -> !there());
    assertEquals(
        part.part().components().size(),
        trial.session().selection().stream()
            .filter(id -> trial.design().component(id).isPresent())
            .count());
  }

  private void assertSeen(Set<String> ids) {
    List<Rect> bounds =
        trial.design().components().stream()
            .filter(each -> ids.contains(each.id()))
            .map(Component::bounds)
            .toList();
    Rect all = Rect.around(bounds).orElseThrow();
    double half = WindowTrial.fx(() -> trial.window().canvas().getWidth() / 2);
    double zoom = WindowTrial.fx(() -> trial.window().canvas().zoom().get());
    double middle = WindowTrial.fx(() -> trial.window().canvas().middle().x());
    assertTrue(all.x() > middle - half / zoom && all.right() < middle + half / zoom);
  }

  private static List<Portion> parts() {
    return WindowTrial.fx(() -> InsertUseTest.<Portion>list("#insert-parts").getItems());
  }

  private static boolean there() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .anyMatch(each -> each.getScene().getRoot().lookup("#insert-parts") != null);
  }

  @SuppressWarnings("unchecked") // the list is looked up by its id
  private static <T> ListView<T> list(String query) {
    return (ListView<T>)
        Window.getWindows().stream()
            .filter(Window::isShowing)
            .map(each -> each.getScene().getRoot().lookup(query))
            .filter(each -> each != null)
            .findFirst()
            .orElseThrow();
  }
}
