package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalog.Catalog;
import org.plumbline.cli.CommandLine;
import org.plumbline.cli.Streams;
import org.plumbline.design.Design;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Review;

/// The window and the command line say the same of the same file, whatever has been mended,
/// accepted and chosen.
class RulesUseTest {
  private static final String FAULTY =
      """
      {"format": "plumbline/1", "title": "Trial",
       "components": [
         {"id": "orders", "type": "operational-database", "name": "Orders", "x": 0, "y": 0},
         {"id": "clicks", "type": "operational-database", "name": "Clicks", "x": 0, "y": 200},
         {"id": "training", "type": "model-trainer", "name": "Training", "x": 400, "y": 0},
         {"id": "service", "type": "online-serving", "name": "Service", "x": 800, "y": 0}],
       "connections": [
         {"id": "c1", "from": "orders.records", "to": "training.data"},
         {"id": "c2", "from": "clicks.records", "to": "training.data"},
         {"id": "c3", "from": "training.model", "to": "service.model"}]}
      """;

  @TempDir private Path folder = Path.of("");
  private WindowTrial trial;
  private Path file = Path.of("");

  @BeforeEach
  void open() throws Exception {
    file = Files.writeString(folder.resolve("faulty.json"), FAULTY);
    trial = WindowTrial.desk(folder);
    WindowTrial.fx(() -> {
      trial.desk.open(List.of(file));
      return true;
    });
    trial.settle();
    trial.until(() -> !findings().isEmpty());
  }

  @AfterEach
  void close() {
    trial.close();
  }

  private List<Finding> findings() {
    return trial.window().bench().findings().get();
  }

  /// Walks to each finding by key, mends three, accepts one, takes each kind of step back and does
  /// it again, saves, and asks the command line.
  @Test
  void aFaultyDesignIsWorkedByKeysAndTheCommandLineAgrees() throws Exception {
    Set<String> walked = new TreeSet<>();
    for (int n = 0; n < 3; n++) {
      trial.press(KeyCode.F8);
      walked.addAll(WindowTrial.fx(() -> trial.session().selection()));
    }
    assertEquals(Set.of("c1", "c2", "c3"), walked);
    for (int mended = 0; mended < 3; mended++) {
      mendNextByKey();
    }
    Design mended = trial.design();
    trial.press(KeyCode.CONTROL, KeyCode.Z);
    assertNotEquals(mended, trial.design());
    trial.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    trial.until(() -> trial.session().design().equals(mended));
    Finding accepted = acceptFirst("known and wanted");
    trial.press(KeyCode.CONTROL, KeyCode.Z);
    trial.until(() -> findings().contains(accepted));
    assertFalse(trial.find("#accepted-count").isVisible());
    assertEquals(List.of(), trial.design().accepted());
    trial.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    trial.until(() -> !findings().contains(accepted));
    assertEquals("1 accepted", ((Label) trial.find("#accepted-count")).getText());
    assertTrue(trial.find("#accepted-count").isVisible());
    trial.press(KeyCode.CONTROL, KeyCode.S);
    trial.until(() -> !trial.session().dirty());
    assertEquals(shown(), said(file));
    assertTrue(checked(file).strip().endsWith(", 1 accepted"), checked(file));
    String saved = Files.readString(file);
    assertTrue(saved.contains("\"reason\": \"known and wanted\""), saved);
    assertTrue(saved.contains("\"owner\": \"Platform\""), saved);
    assertTrue(saved.contains("\"expires\": \"2999-06-30\""), saved);
  }

  /// Goes on to a finding that can be mended, and takes its likeliest fix.
  private void mendNextByKey() throws Exception {
    Design before = trial.design();
    do {
      trial.press(KeyCode.F8);
    } while (!WindowTrial.fx(this::canBeMended));
    trial.press(KeyCode.ALT, KeyCode.ENTER);
    trial.press(KeyCode.DOWN);
    trial.press(KeyCode.ENTER);
    trial.until(() -> !trial.session().design().equals(before));
    untilChecked();
  }

  /// Waits until the findings are those of the design as it stands.
  private void untilChecked() throws Exception {
    Checks checks = new Checks(Catalog.bundled());
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    trial.until(() ->
        findings().equals(Review.of(checks, trial.session().design(), today).found().open().now()));
  }

  private boolean canBeMended() {
    return !trial.window().findings().fixes(trial.session().selection()).isEmpty();
  }

  private Finding acceptFirst(String reason) throws Exception {
    untilChecked();
    Finding first = findings().getFirst();
    WindowTrial.fx(() -> {
      ((ListView<?>) trial.find("#findings-list")).scrollTo(0);
      return true;
    });
    trial.settle();
    // Cells need not lie in the scene in the order of their rows.
    Node row =
        trial
            .robot
            .lookup("#findings-list .list-cell")
            .match(each -> ((ListCell<?>) each).getIndex() == 0)
            .query();
    trial.robot.rightClickOn(row);
    trial.settle();
    trial.robot.clickOn("Accept…");
    trial.settle();
    write("#accept-reason", reason);
    trial.press(KeyCode.TAB);
    trial.robot.write("Platform", 0);
    trial.settle();
    write("#accept-expires .text-field", "someday");
    assertTrue(WindowTrial.fx(() -> accept().isDisabled()));
    trial.robot.eraseText("someday".length());
    trial.robot.write("2999-06-30", 0);
    trial.settle();
    write("#accept-decision .text-field", "As it is");
    trial.robot.clickOn("#accept-do");
    trial.until(() -> !findings().contains(first));
    return first;
  }

  private Node accept() {
    return trial.robot.lookup("#accept-do").queryAs(Node.class);
  }

  private void write(String query, String words) {
    TextInputControl field = trial.robot.lookup(query).queryAs(TextInputControl.class);
    trial.robot.clickOn(field).write(words, 0);
    trial.settle();
  }

  @Test
  void aRuleThatIsSwitchedOffIsSilentInTheWindowAndOnTheCommandLine() throws Exception {
    assertTrue(rules().contains("no-purpose"));
    openRules();
    search("no-purpose");
    ComboBox<?> level = trial.robot.lookup("#choose-no-purpose").queryAs(ComboBox.class);
    WindowTrial.fx(() -> {
      level.getSelectionModel().selectLast();
      return true;
    });
    trial.robot.clickOn("#choose-save");
    trial.until(() -> !rules().contains("no-purpose"));
    String written = Files.readString(folder.resolve("plumbline.json"));
    assertTrue(written.contains("\"no-purpose\": \"off\""), written);
    assertEquals(shown(), said(file));
  }

  @Test
  void aProfileAndAThresholdHoldForBoth() throws Exception {
    Files.writeString(folder.resolve("plumbline.json"), "{\"team\": \"ours\"}");
    openRules();
    assertTrue(trial.robot.lookup("#choose-save").tryQuery().isEmpty());
    assertEquals(
        "{\"team\": \"ours\"}",
        Files.readString(folder.resolve("plumbline.json")),
        "what cannot be followed is not written over");
    Files.delete(folder.resolve("plumbline.json"));
    openRules();
    WindowTrial.fx(() -> {
      trial.robot.lookup("#choose-profile").queryAs(ComboBox.class).getSelectionModel().select(1);
      return true;
    });
    search("long-name");
    write("#choose-long-name-characters", "");
    WindowTrial.fx(() -> {
      trial
          .robot
          .lookup("#choose-long-name-characters")
          .queryAs(TextInputControl.class)
          .setText("8");
      return true;
    });
    trial.robot.clickOn("#choose-save");
    trial.until(() -> findings().stream().noneMatch(each -> each.severity().id().equals("advice")));
    String written = Files.readString(folder.resolve("plumbline.json"));
    assertTrue(written.contains("\"strict\"") && written.contains("\"characters\": 8"), written);
    assertEquals(shown(), said(file));
  }

  /// A finding about a property marks its field, wherever that is folded away, and opens it.
  @Test
  void aFindingAboutAPropertyMarksItsFieldAndOpensIt() throws Exception {
    Finding finding =
        findings().stream()
            .filter(each -> each.rule().equals("algorithm-undocumented"))
            .findFirst()
            .orElseThrow();
    trial.select("training");
    assertTrue(isMarked("#field-task") && isMarked("#field-assumptions"));
    assertFalse(isMarked("#field-supervision"));
    trial.select();
    assertTrue(isMarked("#field-purpose"));
    WindowTrial.fx(() -> {
      ListView<?> list = (ListView<?>) trial.find("#findings-list");
      list.getSelectionModel().select(findings().indexOf(finding));
      list.requestFocus();
      return true;
    });
    trial.press(KeyCode.ENTER);
    assertEquals(Set.of("training"), Set.copyOf(trial.session().selection()));
    trial.until(() -> trial.find("#field-task").isFocused());
  }

  @Test
  void allOfAKindAreMendedByTheTeamsThresholds() throws Exception {
    Path long2 =
        Files.writeString(
            folder.resolve("long.json"),
            """
            {"format": "plumbline/1", "title": "Long runs",
             "components": [
               {"id": "a", "type": "model-trainer", "name": "First", "x": 0, "y": 0,
                "properties": {"hoursPerRun": 2}},
               {"id": "b", "type": "model-trainer", "name": "Second", "x": 0, "y": 200,
                "properties": {"hoursPerRun": 2}}]}
            """);
    Files.writeString(
        folder.resolve("plumbline.json"),
        "{\"rules\": {\"training-not-resumable\": {\"hours\": 1, \"severity\": \"error\"}}}");
    WindowTrial.fx(() -> {
      trial.desk.open(List.of(long2));
      return true;
    });
    trial.settle();
    trial.until(() -> count("training-not-resumable") == 2);
    trial.settle();
    Node row =
        trial
            .robot
            .lookup("#findings-list .list-cell")
            .match(each ->
                String.valueOf(((ListCell<?>) each).getItem()).contains("training-not-resumable"))
            .query();
    trial.robot.rightClickOn(row);
    trial.settle();
    trial.robot.clickOn("Mend all 2 of this kind");
    trial.until(() -> count("training-not-resumable") == 0);
    assertTrue(
        trial.design().components().stream()
            .allMatch(each -> each.properties().at("checkpointing").isPresent()));
  }

  private long count(String rule) {
    return findings().stream().filter(each -> each.rule().equals(rule)).count();
  }

  private boolean isMarked(String field) {
    trial.settle();
    return trial.find(field).getParent().getStyleClass().contains("found");
  }

  private void openRules() {
    Platform.runLater(() -> trial.window().commands().run("view.choose-rules"));
    trial.settle();
  }

  private void search(String words) {
    write("#choose-search", words);
  }

  private Set<String> rules() {
    return findings().stream().map(Finding::rule).collect(Collectors.toSet());
  }

  /// What the panel shows as open: severity, rule and elements.
  private List<String> shown() {
    return findings().stream().map(each -> each.rule() + " " + each.elements()).sorted().toList();
  }

  /// What `check` prints.
  private static String checked(Path file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            System.err,
            false,
            Path.of("target/nobody"));
    CommandLine.run(List.of("check", file.toString()), streams);
    return out.toString(StandardCharsets.UTF_8);
  }

  /// What `check` finds: rule and elements.
  private static List<String> said(Path file) {
    String prefix = file + ": ";
    assertFalse(checked(file).isEmpty());
    return checked(file)
        .lines()
        .filter(line -> line.startsWith(prefix) && line.split(": ").length >= 4)
        .map(line -> line.split(": "))
        .map(parts ->
            parts[2] + " [" + (parts[1].equals("-") ? "" : parts[1].replace(",", ", ")) + "]")
        .sorted()
        .toList();
  }
}
