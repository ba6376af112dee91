package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Extras;
import org.plumbline.design.Properties;
import org.plumbline.geom.Rect;

/// What commands do for somebody who has gone into a boundary.
class InsideUseTest {
  @TempDir Path folder;
  private WindowTrial trial;
  private Design start;

  @BeforeEach
  void open() throws Exception {
    start =
        Design.titled("Inside")
            .withBoundaries(List.of(boundary("team", new Rect(0, 0, 640, 400), true)))
            .withComponents(
                List.of(
                    WindowTrial.component("load", "batch-ingestion", 340, 240)
                        .withBoundary(Optional.of("team")),
                    WindowTrial.component("clean", "data-cleaning", 40, 40)
                        .withBoundary(Optional.of("team")),
                    WindowTrial.component("store", "data-store", 40, 140),
                    WindowTrial.component("other", "data-cleaning", 800, 400)))
            .withConnections(
                List.of(
                    WindowTrial.connection("in", "load.landed", "clean.raw"),
                    WindowTrial.connection("out", "clean.clean", "store.curated")));
    trial = WindowTrial.on(folder, start);
    canvas(() -> trial.window().canvas().lens().enter("team"));
  }

  @AfterEach
  void close() {
    trial.close();
  }

  private static Boundary boundary(String id, Rect bounds, boolean collapsed) {
    return new Boundary(
        id, "team", id, Optional.empty(), bounds, collapsed, Properties.NONE, Extras.NONE);
  }

  private void canvas(Runnable act) {
    WindowTrial.fx(() -> {
      act.run();
      trial.window().canvas().requestFocus();
      return true;
    });
    trial.settle();
  }

  @Test
  void everythingIsWhatLiesInTheBoundary() {
    trial.press(KeyCode.SHORTCUT, KeyCode.A);
    assertEquals(Set.of("load", "clean", "in"), trial.session().selection());
    trial.press(KeyCode.DELETE);
    assertEquals(
        List.of("store", "other"),
        trial.design().components().stream().map(Component::id).toList());
    assertEquals(start.boundaries(), trial.design().boundaries());
  }

  @Test
  void keysWalkAndSelectOnlyWhatIsSeen() {
    trial.select("clean");
    trial.run("edit.select-same");
    assertEquals(Set.of("clean"), trial.session().selection());
    canvas(() -> {});
    trial.press(KeyCode.SHORTCUT, KeyCode.DOWN);
    assertEquals(Set.of("load"), trial.session().selection(), "the way of a connection");
    Set<String> walked = new HashSet<>();
    for (int n = 0; n < 5; n++) {
      trial.press(KeyCode.TAB);
      walked.addAll(trial.session().selection());
    }
    assertEquals(Set.of("team", "load", "clean"), walked);
  }

  @Test
  void arrangingLeavesWhatLiesOutsideWhereItIs() throws Exception {
    trial.run("arrange.all");
    trial.until(() -> !trial.session().design().equals(start));
    for (String id : List.of("store", "other")) {
      assertEquals(element(start, id), element(trial.design(), id));
    }
    Rect load = trial.design().component("load").orElseThrow().bounds();
    Rect clean = trial.design().component("clean").orElseThrow().bounds();
    assertFalse(load.right() > clean.x(), "what is loaded first stands first");
    Boundary team = trial.design().boundary("team").orElseThrow();
    assertEquals(start.boundaries().getFirst().withBounds(team.bounds()), team);
  }

  @Test
  void copiesLieInTheBoundaryWhereverTheyComeFrom() {
    WindowTrial.fx(() -> {
      trial.window().canvas().lens().leaveAll();
      return true;
    });
    trial.select("store");
    trial.run("edit.copy");
    canvas(() -> trial.window().canvas().lens().enter("team"));
    trial.run("edit.paste");
    assertEquals(Optional.of("team"), around("store-2"));
    assertEquals(List.of("team"), path());
    trial.select("clean");
    trial.run("edit.duplicate");
    assertEquals(Optional.of("team"), around("clean-2"));
    trial.run("edit.copy");
    WindowTrial.fx(() -> {
      trial.window().canvas().lens().leaveAll();
      return true;
    });
    trial.run("edit.paste");
    Component outside = trial.design().components().getLast();
    assertEquals(Optional.empty(), outside.boundary(), "nothing is pasted out of sight");
    assertEquals(List.of(), path());
  }

  @Test
  void notesThatComeInAreAboutTheBoundaryAndSoAreSeenThere() throws Exception {
    trial.board.text = Optional.of("Ask the data team");
    trial.run("edit.paste");
    assertEquals(List.of("team"), trial.design().notes().getFirst().about());
    trial.board.text = Optional.empty();
    trial.board.image = Optional.of(new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB));
    trial.run("edit.paste");
    trial.until(() -> trial.session().design().notes().size() == 2);
    assertEquals(List.of("team"), trial.design().notes().get(1).about());
    trial.select();
    note("Loose");
    assertEquals(List.of("team"), trial.design().notes().get(2).about());
    trial.select("in");
    note("About a connection");
    assertEquals(List.of("in"), trial.design().notes().get(3).about());
    assertEquals(List.of("team"), path());
    assertEquals(
        4, WindowTrial.fx(() -> trial.window().canvas().lens().room().seen().notes().size()));
  }

  private void note(String text) {
    canvas(() -> {});
    trial.run("canvas.note");
    trial.robot.write(text, 0);
    trial.press(KeyCode.SHORTCUT, KeyCode.ENTER);
  }

  @Test
  void whatIsAddedByKeysLiesInTheBoundary() {
    trial.select();
    canvas(() -> {});
    trial.press(KeyCode.N);
    trial.press(KeyCode.ENTER);
    Component added = trial.design().components().getLast();
    assertEquals(Optional.of("team"), added.boundary());
    Set<String> seen = Set.of("load", "clean", added.id());
    trial.design().connections().stream()
        .skip(start.connections().size())
        .forEach(each ->
            assertTrue(
                seen.containsAll(List.of(each.from().component(), each.to().component())),
                each.toString()));
    trial.select("clean");
    canvas(() -> {});
    trial.press(KeyCode.A);
    trial.press(KeyCode.ENTER);
    assertEquals(6, trial.design().components().size());
    assertEquals(Optional.of("team"), trial.design().components().getLast().boundary());
  }

  @Test
  void aNewBoundaryAroundCardsLiesInTheBoundary() {
    trial.select("team", "load", "clean");
    trial.run("arrange.group");
    Boundary made = trial.design().boundaries().getLast();
    assertEquals(Optional.of("team"), made.parent());
    assertEquals(Optional.of(made.id()), around("clean"));
    assertEquals(start.boundaries().getFirst(), trial.design().boundaries().getFirst());
  }

  @Test
  void whoeverGoesToAnElementComesWhereItIsSeen() {
    go("store");
    assertEquals(List.of(), path());
    go("in");
    assertEquals(List.of("team"), path());
    go("out");
    assertEquals(List.of(), path());
    go("clean");
    assertEquals(List.of("team"), path());
    go("team");
    assertEquals(List.of("team"), path());
  }

  private void go(String element) {
    trial.select(element);
    WindowTrial.fx(() -> {
      trial.window().canvas().reveal(element);
      return true;
    });
    trial.settle();
    assertEquals(Set.of(element), trial.session().selection());
  }

  @Test
  void aSearchGoesInAndOutAndKeepsTheFocus() {
    trial.run("view.find");
    trial.type("#find-field", "store");
    trial.press(KeyCode.ENTER);
    assertEquals(Set.of("store"), trial.session().selection());
    assertEquals(List.of(), path());
    trial.type("#find-field", "load");
    trial.press(KeyCode.ENTER);
    assertEquals(Set.of("load"), trial.session().selection());
    assertEquals(List.of("team"), path());
    assertTrue(trial.find("#find-field").isFocused());
  }

  @Test
  void anEndThatIsNotSeenIsNotTakenUp() {
    trial.select("in");
    assertTrue(trial.run("canvas.rewire-head"));
    canvas(() -> trial.window().canvas().lens().leaveAll());
    trial.select("out");
    assertFalse(trial.run("canvas.rewire-head"));
    assertFalse(trial.run("canvas.rewire-tail"));
  }

  private List<String> path() {
    return WindowTrial.fx(
        () -> trial.window().canvas().lens().path().stream().map(Boundary::id).toList());
  }

  private Optional<String> around(String component) {
    return trial.design().component(component).orElseThrow().boundary();
  }

  private static Optional<? extends Element> element(Design design, String id) {
    return design.component(id);
  }
}
