package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Decision;
import org.plumbline.design.Decision.Part;
import org.plumbline.design.Decision.Status;
import org.plumbline.design.Design;
import org.plumbline.design.Ledger;
import org.plumbline.edit.AddDecision;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.RemoveElements;
import org.plumbline.rules.Finding;
import org.plumbline.store.Templates;
import org.plumbline.ui.decisions.Docket;
import org.plumbline.ui.window.Panels.Side;
import org.plumbline.ui.window.SidePanel.Tab;

/// The ledger of decisions, kept by keys.
class DecisionsUseTest {
  @TempDir private Path folder = Path.of("");
  private WindowTrial trial;
  private Design design = Design.titled("");
  private List<String> ids = List.of();

  @BeforeEach
  void open() throws Exception {
    design = Templates.find("realtime-feature-store", WindowTrial.CATALOG).orElseThrow();
    ids = design.components().stream().map(each -> each.id()).toList();
    trial = WindowTrial.on(folder, design.withDecisions(List.of()));
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  void aDecisionIsMadeOfTheSelectionAndItsFieldsAreOneStepOfUndoEach() {
    trial.select(ids.get(0), ids.get(1));
    trial.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
    assertTrue(WindowTrial.fx(() -> trial.window().recording().shows(Tab.DECISIONS)));
    assertEquals(List.of(ids.get(0), ids.get(1)), only().about());
    assertTrue(only().context().contains(design.components().getFirst().name()));
    assertFalse(only().date().isEmpty());
    assertEquals(Status.PROPOSED, only().status());
    trial.robot.write("Keep it", 0);
    trial.type("#decision-choice", "What we have");
    trial.type("#decision-alternatives", "One\n\n Another ");
    trial.focus("#decision-tradeoffs");
    assertEquals("Keep it", only().title());
    assertEquals("What we have", only().choice());
    assertEquals(List.of("One", "Another"), only().alternatives());
    for (int n = 0; n < 3; n++) {
      trial.run("edit.undo");
    }
    assertEquals("", only().choice());
    assertTrue(only().title().contains(design.components().getFirst().name()), only().title());
    trial.run("edit.undo");
    assertEquals(List.of(), trial.design().decisions());
  }

  @Test
  void theContextOfADecisionAboutElementsHoldsWhatIsFoundAboutThem() throws Exception {
    List<String> lines = design.connections().stream().map(each -> each.id()).toList();
    WindowTrial.fx(() -> {
      trial.session().commit(new RemoveElements(lines));
      return true;
    });
    trial.until(() -> trial.window().bench().findings().get().stream().anyMatch(this::isPointed));
    Finding finding =
        trial.window().bench().findings().get().stream()
            .filter(this::isPointed)
            .findFirst()
            .orElseThrow();
    trial.select(finding.elements().getFirst());
    trial.run("decision.new");
    assertTrue(only().context().contains(finding.message()), only().context());
  }

  private boolean isPointed(Finding finding) {
    return finding.elements().size() == 1 && ids.contains(finding.elements().getFirst());
  }

  @Test
  void aFindingBecomesADecisionWithItsReasonAndTheSectionOfTheArticle() throws Exception {
    trial.until(() -> !trial.window().bench().findings().get().isEmpty());
    assertFalse(trial.run("decision.from-finding"));
    trial.press(KeyCode.F8);
    Finding finding = WindowTrial.fx(() -> trial.window().findings().chosen()).orElseThrow();
    trial.run("decision.from-finding");
    for (String part : List.of(finding.message(), finding.why(), finding.section())) {
      assertTrue(only().context().contains(part), only().context());
    }
    assertEquals(finding.elements(), only().about());
    trial.run("edit.undo");
    trial.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
    Node row = trial.robot.lookup("#findings-list .finding-row").query();
    trial.robot.rightClickOn(row);
    trial.settle();
    trial.robot.clickOn("Record a decision…");
    trial.settle();
    assertTrue(only().context().contains("Section of the article"));
    assertTrue(WindowTrial.fx(() -> trial.window().recording().shows(Tab.DECISIONS)));
  }

  @Test
  void whatIsTypedIsSavedWithoutLeavingTheField() throws Exception {
    trial.run("decision.new");
    trial.type("#decision-rationale", "Because it is so");
    trial.answers.place = Optional.of(folder.resolve("decided.json"));
    trial.press(KeyCode.SHORTCUT, KeyCode.S);
    trial.until(() -> Files.exists(folder.resolve("decided.json")));
    assertTrue(Files.readString(folder.resolve("decided.json")).contains("Because it is so"));
  }

  @Test
  void aDayThatIsNoneIsRefusedAndSaidSo() {
    trial.run("decision.new");
    String before = only().date();
    trial.type("#decision-date", "tomorrow");
    trial.focus("#decision-author");
    assertEquals(before, only().date());
    assertTrue(trial.find("#decision-objection").isVisible());
    trial.type("#decision-date", "2027-06-30");
    trial.focus("#decision-author");
    assertEquals("2027-06-30", only().date());
    assertFalse(trial.find("#decision-objection").isVisible());
  }

  @Test
  void theListIsWorkedByKeysAndChoosingSelectsTheElements() {
    ledger(
        Decision.titled("d1", "First").withAbout(List.of(ids.get(0))),
        Decision.titled("d2", "Second").withAbout(List.of(ids.get(1), ids.get(2))),
        Decision.titled("d3", "Third"));
    trial.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
    trial.press(KeyCode.DOWN);
    assertEquals(Set.of(ids.get(1), ids.get(2)), selection());
    trial.press(KeyCode.UP);
    assertEquals(Set.of(ids.get(0)), selection());
    trial.press(KeyCode.DOWN);
    trial.press(KeyCode.ENTER);
    trial.robot.write("Renamed", 0);
    trial.press(KeyCode.ENTER);
    assertEquals("Renamed", trial.design().decisions().get(1).title());
    trial.press(KeyCode.ESCAPE);
    trial.press(KeyCode.DELETE);
    assertEquals(List.of("First", "Third"), titles());
    assertEquals("Third", chosen());
    trial.press(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals(List.of("First", "Renamed", "Third"), titles());
    trial.select(ids.get(4));
    trial.focus("#decisions-list");
    trial.press(KeyCode.INSERT);
    assertEquals(4, trial.design().decisions().size());
    assertEquals(List.of(ids.get(4)), trial.design().decisions().getLast().about());
    trial.press(KeyCode.ESCAPE);
    trial.press(KeyCode.N);
    assertEquals(5, trial.design().decisions().size());
    assertEquals(design.components(), trial.design().components());
  }

  @Test
  void supersedingRetiresTheOtherOneInTheSameStepAndFlagsIt() {
    ledger(
        Decision.titled("d1", "Old").withStatus(Status.ACCEPTED).withAbout(List.of(ids.get(0))),
        Decision.titled("d2", "New"));
    trial.run("view.decisions");
    choose("d2");
    ComboBox<?> box = (ComboBox<?>) trial.find("#decision-supersedes");
    assertEquals(2, WindowTrial.fx(() -> box.getItems().size()));
    pick(box, "d1");
    assertEquals(Status.SUPERSEDED, decision("d1").status());
    assertEquals("d1", decision("d2").supersedes());
    assertEquals(
        List.of("superseded by “New”"), Docket.flags(decision("d1"), new Ledger(trial.design())));
    trial.select(ids.get(0));
    assertTrue(shows("superseded by “New”"), "the inspector says so");
    Object spoken =
        WindowTrial.fx(
            () -> trial.window().canvas().queryAccessibleAttribute(AccessibleAttribute.TEXT));
    assertTrue(String.valueOf(spoken).contains("1 decision, superseded"), "so does the canvas");
    choose("d1");
    ComboBox<?> other = (ComboBox<?>) trial.find("#decision-supersedes");
    assertEquals(1, WindowTrial.fx(() -> other.getItems().size()), "no circle");
    trial.run("edit.undo");
    assertEquals(Status.ACCEPTED, decision("d1").status());
    assertEquals("", decision("d2").supersedes());
  }

  @Test
  void aNewOneInThePlaceOfAnOldOneIsOneStep() {
    ledger(Decision.titled("d1", "Old").withStatus(Status.ACCEPTED).withAbout(List.of(ids.get(0))));
    trial.run("decision.replace");
    assertEquals("d1", trial.design().decisions().getLast().supersedes());
    assertEquals(List.of(ids.get(0)), trial.design().decisions().getLast().about());
    assertEquals(Status.SUPERSEDED, decision("d1").status());
    trial.run("edit.undo");
    assertEquals(Status.ACCEPTED, decision("d1").status());
    assertEquals(1, trial.design().decisions().size());
  }

  @Test
  void aDecisionWhoseElementsAreGoneIsFlaggedAndCanBeFreedOfThem() {
    ledger(
        Decision.titled("d1", "Plain"),
        Decision.titled("d2", "About two").withAbout(List.of(ids.get(0), ids.get(1))));
    trial.run("view.decisions");
    assertFalse(trial.find("#decisions-flagged").isVisible());
    String name = trial.design().component(ids.get(0)).orElseThrow().name();
    trial.select(ids.get(0));
    trial.run("edit.delete");
    ToggleButton flagged = (ToggleButton) trial.find("#decisions-flagged");
    assertEquals("1", flagged.getText());
    assertEquals("1 to look at", flagged.getAccessibleText());
    WindowTrial.fx(() -> {
      flagged.fire();
      return true;
    });
    assertEquals(1, ((ListView<?>) trial.find("#decisions-list")).getItems().size());
    choose("d2");
    assertTrue(shows("1 element is gone"));
    Button chip =
        trial.robot.lookup(".chip").queryAllAs(Button.class).stream()
            .filter(each -> each.getText().equals(name + " (gone)"))
            .findFirst()
            .orElseThrow();
    WindowTrial.fx(() -> {
      chip.fire();
      return true;
    });
    assertEquals(List.of(ids.get(1)), decision("d2").about());
    trial.select(ids.get(5));
    trial.run("decision.about");
    assertEquals(List.of(ids.get(5)), decision("d2").about());
  }

  @Test
  void whatIsGoneCountsAmongWhatADecisionIsAbout() {
    List<String> gone = IntStream.range(0, 24).mapToObj(each -> "Old " + each).toList();
    ledger(Decision.titled("d1", "Old").withAbout(ids.subList(0, 2)).withGone(gone));
    trial.run("view.decisions");
    choose("d1");
    assertTrue(shows("and 2 more"));
    assertEquals(24, trial.robot.lookup(".decision-about .chip").queryAll().size());
  }

  @Test
  void theLedgerIsSearchedAndTellsWhenNothingFits() {
    ledger(
        Decision.titled("d1", "One"),
        Decision.titled("d2", "Two").with(Part.RATIONALE, "Speed matters"));
    trial.run("view.decisions");
    trial.type("#decisions-search", "speed");
    ListView<?> list = (ListView<?>) trial.find("#decisions-list");
    assertEquals(1, list.getItems().size());
    trial.type("#decisions-search", "nothing of the kind");
    assertTrue(shows("No decision fits."));
    trial.run("decision.new");
    assertEquals(3, list.getItems().size(), "a new one is never hidden");
  }

  @Test
  void anEmptyLedgerOffersToBegin() {
    trial.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
    trial.press(KeyCode.SPACE);
    assertEquals(1, trial.design().decisions().size());
    trial.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
    assertFalse(WindowTrial.fx(() -> trial.window().panels().open(Side.BOTTOM)));
  }

  @Test
  void decisionsGoToAFolderAndComeBackAsOneStep() throws Exception {
    ledger(
        Decision.titled("d1", "First").withAbout(List.of(ids.get(0))),
        Decision.titled("d2", "Second").with(Part.SUPERSEDES, "d1"));
    Path records = Files.createDirectory(folder.resolve("records"));
    trial.answers.folder = Optional.of(records);
    trial.run("file.export-decisions");
    trial.until(() -> Files.exists(records.resolve("0002-second.md")));
    List<Decision> before = trial.design().decisions();
    Path first = records.resolve("0001-first.md");
    Files.writeString(first, Files.readString(first).replace("# First", "# Changed elsewhere"));
    Files.writeString(records.resolve("0003-bad.md"), "---\nstatus: open\n");
    trial.run("file.read-decisions");
    trial.until(
        () -> trial.session().design().decisions().getFirst().title().startsWith("Changed"));
    assertEquals(2, trial.design().decisions().size());
    String said = ((Label) trial.find("#notice")).getText();
    assertTrue(said.contains("1 changed") && said.contains("1 file was left out"), said);
    trial.robot.clickOn("Show why");
    trial.settle();
    String details = trial.answers.asked.getLast().details().getFirst();
    assertTrue(details.startsWith("0003-bad.md: "), details);
    trial.run("edit.undo");
    assertEquals(before, trial.design().decisions());
  }

  @Test
  void aDecisionIsOpenedFromTheInspectorAndTheOutline() {
    ledger(
        Decision.titled("d1", "First"),
        Decision.titled("d2", "Second").withAbout(List.of(ids.get(0))));
    trial.select(ids.get(0));
    Button open = (Button) trial.find(".inspector .link");
    WindowTrial.fx(() -> {
      open.fire();
      return true;
    });
    assertTrue(WindowTrial.fx(() -> trial.window().recording().shows(Tab.DECISIONS)));
    assertEquals("Second", chosen());
    trial.select("d1");
    assertEquals("First", chosen());
    assertEquals(Set.of("d1"), selection());
  }

  private boolean shows(String words) {
    trial.settle();
    return trial.robot.lookup(".label").queryAllAs(Label.class).stream()
        .anyMatch(each -> each.getText().contains(words) && each.isVisible());
  }

  private void ledger(Decision... decisions) {
    List<Edit> edits = new ArrayList<>();
    List.of(decisions).forEach(each -> edits.add(new AddDecision(each)));
    WindowTrial.fx(() -> {
      trial.session().commit(new AllOf("Decide", edits));
      return true;
    });
    trial.settle();
  }

  private void choose(String id) {
    WindowTrial.fx(() -> {
      trial.window().recording().decisions().choose(id);
      return true;
    });
    trial.settle();
  }

  @SuppressWarnings("unchecked")
  private void pick(ComboBox<?> box, String value) {
    WindowTrial.fx(() -> {
      ((ComboBox<String>) box).setValue(value);
      return true;
    });
    trial.settle();
  }

  private Decision only() {
    trial.settle();
    List<Decision> all = trial.design().decisions();
    assertEquals(1, all.size());
    return all.getFirst();
  }

  private Decision decision(String id) {
    return new Ledger(trial.design()).decision(id).orElseThrow();
  }

  private List<String> titles() {
    return trial.design().decisions().stream().map(Decision::title).toList();
  }

  private String chosen() {
    return WindowTrial.fx(() -> trial.window().recording().decisions().chosen())
        .map(Decision::title)
        .orElse("");
  }

  private Set<String> selection() {
    return WindowTrial.fx(() -> trial.session().selection());
  }
}
