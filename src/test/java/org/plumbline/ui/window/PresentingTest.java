package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Design;
import org.plumbline.store.Templates;
import org.plumbline.ui.present.Presentation;
import org.plumbline.ui.present.Talk;

/// A story presented with keys in the real window.
class PresentingTest {
  @TempDir private Path folder = Path.of("");
  private WindowTrial trial;
  private Design design = Design.titled("");

  @BeforeEach
  void open() throws Exception {
    design =
        Templates.all(WindowTrial.CATALOG).stream()
            .filter(each -> each.id().equals("realtime-feature-store"))
            .findFirst()
            .orElseThrow()
            .design();
    trial = WindowTrial.on(folder, design);
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void theStoryCoversTheScreenFromTheFirstStepOnAndEscapeComesBack() {
    trial.press(KeyCode.F5);
    Stage stage = WindowTrial.fx(() -> presentation().orElseThrow().stage());
    assertEquals(1000, stage.getWidth());
    assertEquals(1000, stage.getHeight());
    assertEquals(javafx.stage.StageStyle.UNDECORATED, stage.getStyle());
    assertEquals(0, talk().at());
    for (int n = 1; n < design.story().size(); n++) {
      trial.press(KeyCode.RIGHT);
      assertEquals(n, talk().at());
    }
    trial.press(KeyCode.PAGE_UP);
    trial.press(KeyCode.ESCAPE);
    assertTrue(WindowTrial.fx(this::presentation).isEmpty());
    assertFalse(stage.isShowing());
    assertEquals(
        design.story().size() - 2, WindowTrial.fx(() -> trial.window().telling().strip().at()));
  }

  @Test
  void presentingAgainFromHereGoesOnWhereItEnded() {
    trial.press(KeyCode.F5);
    trial.press(KeyCode.DIGIT4);
    trial.press(KeyCode.ENTER);
    trial.press(KeyCode.ESCAPE);
    trial.press(KeyCode.SHIFT, KeyCode.F5);
    assertEquals(3, talk().at());
    trial.press(KeyCode.ESCAPE);
    trial.press(KeyCode.F5);
    assertEquals(0, talk().at());
  }

  @Test
  void theKeysOfThePresentationDoWhatTheirTableSays() throws Exception {
    trial.press(KeyCode.F5);
    trial.press(KeyCode.B);
    assertEquals(Talk.Cover.BLACK, talk().cover());
    trial.press(KeyCode.PERIOD);
    assertEquals(Talk.Cover.NONE, talk().cover());
    trial.press(KeyCode.COMMA);
    assertEquals(Talk.Cover.WHITE, talk().cover());
    trial.press(KeyCode.W);
    trial.until(() -> talk().slides() == design.story().size() + 1);
    trial.press(KeyCode.END);
    assertEquals(design.story().size(), talk().at());
    trial.press(KeyCode.HOME);
    trial.press(KeyCode.SPACE);
    assertEquals(1, talk().at());
    trial.press(KeyCode.P);
    trial.press(KeyCode.G);
    assertTrue(shown(".present-overview").isVisible());
    trial.press(KeyCode.DOWN);
    trial.press(KeyCode.ENTER);
    assertFalse(shown(".present-overview").isVisible());
    assertEquals(3, talk().at());
    trial.press(KeyCode.N);
    assertEquals(design.story().get(3).notes(), ((Labeled) shown(".present-notes")).getText());
    trial.press(KeyCode.F1);
    assertTrue(shown(".present-help").isVisible());
    trial.press(KeyCode.ESCAPE);
    trial.press(KeyCode.Z);
    assertTrue(talk().closeness().factor() > 1);
    trial.press(KeyCode.DIGIT0);
    assertEquals(1, talk().closeness().factor());
    trial.press(KeyCode.L);
    assertTrue(shown(".laser").isVisible());
    trial.press(KeyCode.MINUS);
    assertTrue(WindowTrial.fx(this::presentation).isEmpty());
  }

  @Test
  void thePresenterHasNotesTheNextStepAndThePlaceInAWindowOfItsOwn() throws Exception {
    trial.press(KeyCode.F5);
    trial.press(KeyCode.S);
    Stage own = WindowTrial.fx(() -> presentation().orElseThrow().presenterStage().orElseThrow());
    assertTrue(own.isShowing());
    trial.press(KeyCode.RIGHT);
    assertEquals(1, talk().at(), "keys mean the same in both windows");
    assertEquals(design.story().get(1).notes(), text(own, "#presenter-notes"));
    assertTrue(text(own, ".presenter-next").contains("On the screen"));
    trial.until(() -> talk().slides() == design.story().size() + 1);
    assertEquals("Step 2 of " + (design.story().size() + 1), text(own, "#presenter-place"));
    trial.press(KeyCode.V);
    assertFalse(own.isShowing());
    assertTrue(WindowTrial.fx(this::presentation).isPresent());
  }

  @Test
  void aDesignWithoutAStoryIsShownWhole() throws Exception {
    WindowTrial.fx(() -> trial.desk.openUntitled(design.withStory(List.of())));
    trial.settle();
    trial.press(KeyCode.F5);
    trial.until(() -> talk().slides() == 2);
    assertEquals(0, talk().at());
  }

  @Test
  void whereTheDesignStandsComesBehindTheStory() throws Exception {
    trial.press(KeyCode.F5);
    trial.until(() -> talk().slides() == design.story().size() + 1);
    trial.press(KeyCode.END);
    String read =
        WindowTrial.fx(() -> presentation().orElseThrow().stage().getScene().getRoot())
            .getAccessibleText();
    assertTrue(read.contains("most dangerous single failure"), read);
    trial.press(KeyCode.ESCAPE);
    assertEquals(
        design.story().size() - 1, WindowTrial.fx(() -> trial.window().telling().strip().at()));
  }

  private Optional<Presentation> presentation() {
    return trial.window().telling().presentation();
  }

  private Talk talk() {
    return WindowTrial.fx(() -> presentation().orElseThrow().talk().get());
  }

  private Node shown(String query) {
    return WindowTrial.fx(
        () -> presentation().orElseThrow().stage().getScene().getRoot().lookup(query));
  }

  private static String text(Stage stage, String query) {
    return WindowTrial.fx(() -> ((Labeled) stage.getScene().getRoot().lookup(query)).getText());
  }
}
