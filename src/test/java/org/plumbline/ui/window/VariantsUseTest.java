package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalog.Value;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Variant;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.RenameElement;
import org.plumbline.edit.SetProperty;
import org.plumbline.store.DesignReader;
import org.plumbline.store.DesignWriter;
import org.plumbline.store.Templates;
import org.plumbline.ui.present.Talk;
import org.plumbline.ui.window.SidePanel.Tab;

/// Alternatives to a design: made, worked on, compared and adopted in the window.
class VariantsUseTest {
  @TempDir private Path folder = Path.of("");
  private WindowTrial trial;
  private Design design = Design.titled("");

  @BeforeEach
  void open() throws Exception {
    trial =
        WindowTrial.on(
            folder, Templates.find("realtime-feature-store", WindowTrial.CATALOG).orElseThrow());
    design = trial.design();
  }

  @AfterEach
  void close() {
    trial.close();
  }

  /// Makes a variant of what is seen by the dialog.
  private void make(String name) {
    trial.run("variant.new");
    WindowTrial.fx(() -> {
      ((TextField) inDialog("#variant-name")).setText(name);
      return true;
    });
    press("#variant-done");
  }

  private void press(String button) {
    WindowTrial.fx(() -> {
      ((javafx.scene.control.ButtonBase) inDialog(button)).fire();
      return true;
    });
    trial.settle();
  }

  /// A part of a window that is open above the one of the design.
  private static Node inDialog(String query) {
    return Window.getWindows().stream()
        .map(each -> Optional.ofNullable(each.getScene().getRoot().lookup(query)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no " + query));
  }

  private static boolean isOpen(String query) {
    return Window.getWindows().stream()
        .anyMatch(each -> each.getScene().getRoot().lookup(query) != null);
  }

  private Design whole() {
    return WindowTrial.fx(() -> trial.session().whole());
  }

  private void edit(org.plumbline.edit.Edit edit) {
    WindowTrial.fx(() -> {
      trial.session().commit(edit);
      return true;
    });
    trial.settle();
  }

  private String serving() {
    return design.components().stream()
        .filter(each -> each.type().equals("online-serving"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Variant only(Design whole) {
    assertEquals(1, whole.variants().size());
    return whole.variants().getFirst();
  }

  @Test
  void withoutVariantsNothingIsSaidOfThem() {
    assertFalse(WindowTrial.fx(() -> trial.find("#variant-bar").isVisible()));
    assertFalse(trial.run("variant.compare"));
    assertFalse(trial.run("variant.adopt"));
  }

  @Test
  void whatIsEditedInAVariantIsNotEditedInTheDesign() {
    make("Batch");
    assertTrue(WindowTrial.fx(() -> trial.find("#variant-bar").isVisible()));
    assertTrue(((ToggleButton) trial.find("#variant-at-batch")).isSelected());
    edit(new RenameElement(serving(), "Nightly scoring"));
    assertEquals("Nightly scoring", trial.design().component(serving()).orElseThrow().name());
    assertTrue(((Label) trial.find("#variant-state")).getText().contains("1 change"));
    assertEquals(design.components(), whole().components());
    trial.run("variant.base");
    assertEquals(design.components(), trial.design().components());
    trial.press(KeyCode.F7);
    assertEquals("Nightly scoring", trial.design().component(serving()).orElseThrow().name());
  }

  @Test
  void takingBackLeadsToWhereItWasDone() {
    make("Batch");
    edit(new RenameElement(serving(), "Nightly scoring"));
    trial.run("variant.base");
    trial.run("edit.undo");
    assertEquals("Batch", trial.session().variant().orElseThrow().name());
    assertEquals(design.components(), trial.design().components());
    trial.run("edit.redo");
    assertEquals(
        "Nightly scoring", only(whole()).of(whole()).component(serving()).orElseThrow().name());
    trial.run("edit.undo");
    trial.run("edit.undo");
    assertEquals(design, whole(), "the variant was a step, too");
  }

  @Test
  void aVariantFollowsLaterEditsOfTheDesign() {
    make("Batch");
    edit(new RenameElement(serving(), "Nightly scoring"));
    trial.run("variant.base");
    String other =
        design.components().stream()
            .map(each -> each.id())
            .filter(id -> !id.equals(serving()))
            .findFirst()
            .orElseThrow();
    edit(new RenameElement(other, "Renamed later"));
    trial.run("variant.next");
    assertEquals("Renamed later", trial.design().component(other).orElseThrow().name());
    assertEquals("Nightly scoring", trial.design().component(serving()).orElseThrow().name());
    trial.run("variant.base");
    edit(new RemoveElements(List.of(serving())));
    trial.run("variant.next");
    assertTrue(
        ((Label) trial.find("#variant-state")).getText().contains("does not apply"),
        ((Label) trial.find("#variant-state")).getText());
  }

  @Test
  void aVariantIsSavedAndOpensWithTheDesign() throws Exception {
    make("Batch");
    edit(new RenameElement(serving(), "Nightly scoring"));
    Path file = folder.resolve("saved.json");
    trial.answers.place = Optional.of(file);
    trial.run("file.save");
    var outcome = DesignReader.read(Files.readAllBytes(file), WindowTrial.CATALOG);
    assertEquals(whole(), ((DesignReader.Loaded) outcome).design());
    assertFalse(WindowTrial.fx(() -> trial.session().dirty()));
  }

  @Test
  void theDesignAndAVariantStandSideBySideWithWordsForWhatDiffers() throws Exception {
    make("Ten times the load");
    var replicas = WindowTrial.type("online-serving").property("replicas").orElseThrow();
    edit(new SetProperty(List.of(serving()), replicas, Value.of(30)));
    trial.run("variant.side");
    trial.until(() -> isOpen("#side-words"));
    String words = ((javafx.scene.control.Label) inDialog("#side-words")).getText();
    assertEquals("Changed: " + design.component(serving()).orElseThrow().name(), words);
  }

  @Test
  void textThatIsBeingTypedStaysInTheDesignThatItWasTypedInto() throws Exception {
    make("Ten times the load");
    trial.run("variant.base");
    WindowTrial.fx(() -> {
      trial.session().select(List.of(serving()));
      return true;
    });
    trial.type("#field-name", "Renamed");
    trial.run("variant.next");
    trial.run("variant.base");
    assertEquals("Renamed", trial.design().component(serving()).orElseThrow().name());
    assertTrue(only(trial.session().whole()).changes().isNone());
  }

  @Test
  void twoVariantsAreComparedAndOneIsAdoptedWithADecisionAsOneStep() throws Exception {
    make("Ten times the load");
    var replicas = WindowTrial.type("online-serving").property("replicas").orElseThrow();
    edit(new SetProperty(List.of(serving()), replicas, Value.of(30)));
    trial.run("variant.base");
    make("No monitoring");
    List<String> monitors =
        design.components().stream()
            .filter(each -> each.type().endsWith("monitor"))
            .map(each -> each.id())
            .toList();
    edit(new RemoveElements(monitors));
    Design before = whole();
    trial.run("variant.compare");
    trial.until(() -> isOpen("#comparison"));
    WindowTrial.fx(() -> {
      ((javafx.scene.control.Button) inDialog("#comparison-copy")).fire();
      return true;
    });
    String copied = trial.board.text().orElseThrow();
    assertTrue(copied.lines().findFirst().orElseThrow().endsWith("No monitoring"), copied);
    assertTrue(copied.contains("more, worse"), copied);
    trial.press(KeyCode.LEFT);
    press("#comparison-adopt");
    assertFalse(isOpen("#comparison"));
    assertEquals(Optional.empty(), trial.session().variant());
    assertEquals(
        Value.of(30),
        trial
            .design()
            .component(serving())
            .orElseThrow()
            .properties()
            .at("replicas")
            .orElseThrow());
    assertEquals("No monitoring", only(whole()).name());
    assertTrue(
        only(whole()).of(whole()).components().stream()
            .noneMatch(each -> monitors.contains(each.id())),
        "the other variant is what it was");
    Decision decision = whole().decisions().getLast();
    assertEquals(Decision.Status.PROPOSED, decision.status());
    assertTrue(decision.context().contains("| --- |"), decision.context());
    assertTrue(decision.context().contains("Ten times the load"), decision.context());
    assertTrue(decision.about().contains(serving()));
    assertTrue(WindowTrial.fx(() -> trial.window().recording().shows(Tab.DECISIONS)));
    trial.run("edit.undo");
    assertEquals(before, whole(), "one step");
  }

  @Test
  void whatIsExportedOfAVariantIsTheVariant() {
    make("Batch");
    edit(new RenameElement(serving(), "Nightly scoring"));
    Design given = WindowTrial.fx(() -> trial.session().alone());
    assertEquals("Nightly scoring", given.component(serving()).orElseThrow().name());
    assertEquals(List.of(), given.variants());
    assertTrue(DesignWriter.write(given, WindowTrial.CATALOG).length > 0);
  }

  @Test
  void aVariantIsRenamedAndDeletedByCommands() {
    make("Batch");
    trial.run("variant.rename");
    WindowTrial.fx(() -> {
      ((TextField) inDialog("#variant-name")).setText("Every night");
      return true;
    });
    press("#variant-done");
    assertEquals("Every night", only(whole()).name());
    trial.run("variant.remove");
    assertEquals(design, whole());
    assertEquals(Optional.empty(), trial.session().variant());
  }

  @Test
  void thePresentationEndsWithThePicturesOfAVariantAndTheTableOfAll() throws Exception {
    make("Twice the load");
    edit(new RenameElement(serving(), "Nightly scoring"));
    trial.press(KeyCode.F5);
    int story = design.story().size();
    trial.until(() -> talk().slides() == story + 3);
    trial.press(KeyCode.G);
    trial.press(KeyCode.ESCAPE);
    trial.press(KeyCode.END);
    assertEquals(story + 2, talk().at());
    assertTrue(presented().getAccessibleText().contains("Figure"));
    assertTrue(
        presented().getAccessibleText().contains("Twice the load"),
        presented().getAccessibleText());
    List<Integer> table = pixels();
    trial.press(KeyCode.LEFT);
    assertNotEquals(table, pixels(), "another picture");
    assertTrue(
        presented()
            .getAccessibleText()
            .contains("The design and Twice the load in pictures. Changed: Nightly scoring"),
        presented().getAccessibleText());
    trial.press(KeyCode.S);
    assertEquals(
        "Step " + (story + 2) + " of " + (story + 3),
        WindowTrial.fx(() -> ((Label) inDialog("#presenter-place")).getText()));
    trial.press(KeyCode.ESCAPE);
    assertEquals(story - 1, WindowTrial.fx(() -> trial.window().telling().strip().at()));
  }

  private Talk talk() {
    return WindowTrial.fx(() -> trial.window().telling().presentation().orElseThrow().talk().get());
  }

  /// A row of pixels in each of many heights of what the audience sees.
  private List<Integer> pixels() {
    return WindowTrial.fx(() -> {
      Image image = presented().snapshot(null, null);
      List<Integer> pixels = new ArrayList<>();
      for (int y = 0; y < image.getHeight(); y += 4) {
        for (int x = 0; x < image.getWidth(); x++) {
          pixels.add(image.getPixelReader().getArgb(x, y));
        }
      }
      return pixels;
    });
  }

  private Node presented() {
    return WindowTrial.fx(
        () -> trial.window().telling().presentation().orElseThrow().stage().getScene().getRoot());
  }
}
