package org.plumbline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.window.WindowTrial.fx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.CommandLine;
import org.plumbline.cli.Streams;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.PortRef;
import org.plumbline.edit.AddConnection;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.rules.Finding;
import org.plumbline.store.DesignReader;
import org.plumbline.store.DesignWriter;
import org.plumbline.ui.window.WindowTrial;

/// The main job from beginning to end, with a real pointer and real keys: a template from the
/// gallery, a component from the palette, a connection, a refusal and its repair, a name, undo,
/// redo, save, and the same verdict from the command line.
final class JourneyTest {
  @TempDir Path folder;
  private WindowTrial trial;

  @BeforeEach
  void start() throws Exception {
    trial = WindowTrial.desk(folder);
  }

  @AfterEach
  void end() {
    trial.close();
  }

  @Test
  void theMainJobIsDoneFromTheGalleryToTheCommandLine() throws Exception {
    openTemplate();
    trial.press(KeyCode.ESCAPE); // the tour, which comes with the first template
    Design template = trial.design();
    Component monitor = dragFromPalette("service-monitor", "Service monitoring");
    connect("srv", monitor.id());
    Connection telemetry = trial.design().connections().getLast();
    assertEquals("srv.telemetry", telemetry.from().text());
    refuseAndRepair("pub", "srv");
    rename(monitor.id(), "Watch");
    Design mine = trial.design();
    undoAll();
    assertEquals(template, trial.design());
    redoAll();
    assertEquals(mine, trial.design());
    Path file = save();
    assertEquals(mine, read(file));
    assertEquals(0, check(file).status());
    theCommandLineAgreesAboutAFaultyFile(mine);
  }

  private void openTemplate() throws Exception {
    fx(() -> {
      trial.desk.offerStart();
      return true;
    });
    trial.settle();
    String title = "First end-to-end project";
    trial.until(() -> trial.robot.lookup(title).tryQuery().isPresent());
    trial.robot.clickOn(title);
    trial.until(() -> !trial.desk.windows().isEmpty());
    trial.settle();
    assertFalse(trial.session().dirty());
  }

  private Component dragFromPalette(String type, String name) throws Exception {
    trial.type("#palette-search", name);
    Rect free = trial.design().component("srv").orElseThrow().bounds().moved(0, 128);
    Node list = trial.find("#palette-list");
    trial.until(() -> trial.robot.from(list).lookup(name).tryQuery().isPresent());
    Node entry = trial.robot.from(list).lookup(name).query();
    trial.robot.drag(entry);
    trial.robot.moveTo(spot(free.center())).drop();
    trial.settle();
    Component added = trial.design().components().getLast();
    assertEquals(type, added.type());
    return added;
  }

  private void connect(String from, String to) {
    int before = trial.design().connections().size();
    pull(from, to);
    assertEquals(before + 1, trial.design().connections().size());
  }

  private void refuseAndRepair(String from, String to) {
    Design before = trial.design();
    pull(from, to);
    assertEquals(before, trial.design(), "nothing is connected against the rules");
    assertFalse(((Labeled) trial.find(".refusal-why")).getText().isBlank());
    trial.robot.clickOn(trial.find(".refusal-repair"));
    trial.settle();
    assertNotEquals(before, trial.design(), "the repair is made");
  }

  /// Hovers over a card and pulls its right handle to another card.
  private void pull(String from, String to) {
    Rect card = trial.design().component(from).orElseThrow().bounds();
    Point goal = trial.design().component(to).orElseThrow().bounds().center();
    trial.robot.moveTo(spot(card.center()));
    trial.settle();
    trial.robot.moveTo(spot(new Point(card.right(), card.centerY())));
    trial.robot.press(MouseButton.PRIMARY);
    for (int n = 1; n <= 4; n++) {
      trial.robot.moveTo(
          spot(
              card.center()
                  .plus((goal.x() - card.centerX()) * n / 4, (goal.y() - card.centerY()) * n / 4)));
      trial.settle();
    }
    trial.robot.release(MouseButton.PRIMARY);
    trial.settle();
  }

  private void rename(String id, String name) {
    trial.robot.clickOn(spot(trial.design().component(id).orElseThrow().bounds().center()));
    trial.press(KeyCode.F2);
    trial.robot.write(name, 0);
    trial.press(KeyCode.ENTER);
    assertEquals(name, trial.design().component(id).orElseThrow().name());
  }

  private void undoAll() {
    while (fx(() -> trial.session().undoName()).isPresent()) {
      trial.press(KeyCode.CONTROL, KeyCode.Z);
    }
  }

  private void redoAll() {
    while (fx(() -> trial.session().redoName()).isPresent()) {
      trial.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    }
  }

  private Path save() {
    trial.answers.place = Optional.of(folder.resolve("journey"));
    trial.press(KeyCode.CONTROL, KeyCode.S);
    assertFalse(fx(() -> trial.session().dirty()));
    return folder.resolve("journey.json");
  }

  private static Design read(Path file) throws Exception {
    return assertInstanceOf(
            DesignReader.Loaded.class,
            DesignReader.read(Files.readAllBytes(file), WindowTrial.CATALOG))
        .design();
  }

  private void theCommandLineAgreesAboutAFaultyFile(Design design) throws Exception {
    Connection illegal =
        Connection.of("raw", PortRef.of("pub.records"), PortRef.of("srv.features"));
    Path file = folder.resolve("faulty.json");
    Files.write(
        file, DesignWriter.write(new AddConnection(illegal).apply(design), WindowTrial.CATALOG));
    fx(() -> {
      trial.desk.open(List.of(file));
      return true;
    });
    trial.until(() -> !trial.window().bench().findings().get().isEmpty());
    Checked checked = check(file);
    assertEquals(1, checked.status());
    for (Finding finding : fx(() -> trial.window().bench().findings().get())) {
      assertTrue(checked.out().contains("\"" + finding.rule() + "\""), checked.out());
      assertTrue(checked.out().contains(finding.message()), checked.out());
    }
  }

  /// What the command line says of a file.
  private record Checked(int status, String out) {}

  private static Checked check(Path file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printer = new PrintStream(out, true, StandardCharsets.UTF_8);
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]), printer, printer, false, Path.of("nowhere"));
    int status = CommandLine.run(List.of("check", file.toString(), "--format", "json"), streams);
    return new Checked(status, out.toString(StandardCharsets.UTF_8));
  }

  private Point2D spot(Point place) {
    return new Spots(trial).of(place);
  }
}
