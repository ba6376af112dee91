package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.edit.MoveElements;
import org.plumbline.ui.print.Layout;
import org.plumbline.ui.print.Press;

/// Somebody prints from the window.
class PrintUseTest {
  @TempDir Path folder;
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    trial = WindowTrial.onTwoConnected(folder);
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void everythingGoesOnOneSheetThatLiesAsTheDesignDoes() throws Exception {
    trial.press(KeyCode.SHORTCUT, KeyCode.P);
    trial.press(KeyCode.ENTER);
    try (PDDocument printed = printed()) {
      assertEquals(1, printed.getNumberOfPages());
      assertEquals(842, printed.getPage(0).getMediaBox().getWidth());
      assertEquals(595, printed.getPage(0).getMediaBox().getHeight());
    }
  }

  @Test
  void atItsOwnSizeItGoesOverAsManySheetsAsItNeeds() throws Exception {
    WindowTrial.fx(() -> {
      trial.session().commit(new MoveElements(java.util.List.of("store"), 3000, 0));
      return true;
    });
    trial.press(KeyCode.SHORTCUT, KeyCode.P);
    WindowTrial.fx(() -> {
      kind().setValue(Layout.Kind.SEVERAL);
      return true;
    });
    trial.robot.clickOn("#print-do");
    try (PDDocument printed = printed()) {
      assertTrue(printed.getNumberOfPages() > 2);
    }
  }

  @Test
  void whatIsChosenCanBeReadToItsEnd() {
    trial.press(KeyCode.SHORTCUT, KeyCode.P);
    for (Layout.Kind each : Layout.Kind.values()) {
      WindowTrial.fx(() -> {
        kind().setValue(each);
        return true;
      });
      trial.settle();
      assertFalse(
          WindowTrial.fx(() ->
              kind().lookupAll(".text").stream()
                  .anyMatch(text -> text instanceof Text said && said.getText().endsWith("..."))),
          each.toString());
    }
  }

  @Test
  void whereThereIsNoPrinterThatIsSaidAndAWayIsOffered() throws Exception {
    trial.answers.printing = Press.Outcome.NO_PRINTER;
    trial.press(KeyCode.SHORTCUT, KeyCode.P);
    trial.press(KeyCode.ENTER);
    trial.until(() -> ((Label) trial.find("#notice")).getText().contains("No printer"));
  }

  private PDDocument printed() throws Exception {
    trial.until(() -> !trial.answers.printed.isEmpty());
    return Loader.loadPDF(trial.answers.printed.getFirst());
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Layout.Kind> kind() {
    return (ComboBox<Layout.Kind>) trial.robot.lookup("#print-kind").query();
  }
}
