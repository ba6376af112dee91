package org.plumbline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.window.WindowTrial.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.window.WindowTrial;
import org.testfx.service.query.NodeQuery;

/// The same design, made from a blank page once by keys alone and once by the pointer alone, is the
/// same file. With the pointer only words are typed: names, values, and what is looked for.
final class KeysAndPointerTest {
  @TempDir Path folder;
  private Optional<WindowTrial> opened = Optional.empty();

  @AfterEach
  void end() {
    opened.ifPresent(WindowTrial::close);
  }

  @Test
  void keysAloneAndThePointerAloneMakeTheSameFile() throws Exception {
    String byKeys = byKeys();
    trial().close();
    String byPointer = byPointer();
    assertEquals(byKeys, byPointer);
    for (String part :
        List.of("\"Orders\"", "\"Data platform\"", "\"boundary\": \"cluster\"", "\"c")) {
      assertTrue(byKeys.contains(part), part + " is missing in " + byKeys);
    }
    assertEquals(4, byKeys.split("\"type\":", -1).length - 1);
    assertEquals(4, byKeys.split("\"from\":", -1).length - 1);
  }

  private String byKeys() throws Exception {
    open("keys");
    add(KeyCode.N, "operational database");
    add(KeyCode.A, "batch ingestion");
    add(KeyCode.A, "cleaning");
    trial().press(KeyCode.SHORTCUT, KeyCode.LEFT);
    trial().press(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.DOWN);
    write("data validation");
    trial().press(KeyCode.ENTER);
    assertEquals(Set.of("data-validation"), trial().session().selection());
    trial().press(KeyCode.C);
    trial().press(KeyCode.RIGHT);
    trial().press(KeyCode.ENTER);
    trial().press(KeyCode.TAB);
    assertEquals(Set.of("operational-database"), trial().session().selection());
    trial().press(KeyCode.F2);
    write("Orders");
    trial().press(KeyCode.ENTER);
    trial().press(KeyCode.SHIFT, KeyCode.UP);
    trial().press(KeyCode.RIGHT);
    setOwnerByKeys();
    groupByKeys();
    trial().press(KeyCode.SHORTCUT, KeyCode.S);
    return saved("keys");
  }

  private void add(KeyCode how, String type) {
    trial().press(how);
    write(type);
    trial().press(KeyCode.ENTER);
  }

  private void setOwnerByKeys() {
    goTo("#field-name", KeyCode.F6);
    goTo("#field-owner", KeyCode.TAB);
    write("Data platform");
    trial().press(KeyCode.ENTER);
  }

  /// The first two rows of the outline are the components that were made first.
  private void groupByKeys() {
    trial().press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    goTo("#outline", KeyCode.F6);
    trial().press(KeyCode.HOME);
    trial().press(KeyCode.SHIFT, KeyCode.DOWN);
    assertEquals(Set.of("operational-database", "batch-ingestion"), trial().session().selection());
    trial().press(KeyCode.SHORTCUT, KeyCode.G);
  }

  /// Presses a key until something has the focus.
  private void goTo(String query, KeyCode key) {
    Node goal = trial().find(query);
    for (int n = 0; n < 40 && !fx(goal::isFocused); n++) {
      trial().press(key);
    }
    assertTrue(fx(goal::isFocused), query);
  }

  private String byPointer() throws Exception {
    open("pointer");
    trial().robot.doubleClickOn("Operational database");
    trial().settle();
    follow("operational-database", "Batch ingestion");
    follow("batch-ingestion", "Cleaning & preprocessing");
    Rect above = bounds("batch-ingestion");
    fromPalette("Data validation", above.moved(0, Component.HEIGHT + 32).center());
    pull("batch-ingestion", bounds("data-validation").center());
    pull("data-validation", bounds("data-cleaning").center());
    trial().robot.doubleClickOn(spot(bounds("operational-database").center()));
    trial().settle();
    write("Orders");
    clickBeside();
    Point middle = bounds("operational-database").center();
    drag(middle, middle.plus(16, -160));
    trial().robot.clickOn("#field-owner");
    write("Data platform");
    clickBeside();
    Rect both = bounds("operational-database").union(bounds("batch-ingestion")).grown(12);
    drag(both.corner(), new Point(both.right(), both.bottom()));
    trial().robot.rightClickOn(spot(bounds("batch-ingestion").center()));
    trial().settle();
    trial().robot.clickOn("Group into a boundary");
    trial().settle();
    trial().robot.clickOn("#bar-file-save");
    trial().settle();
    return saved("pointer");
  }

  /// Pulls a handle out to where the next card goes, and takes what is wanted from the list there.
  private void follow(String from, String type) {
    Rect card = bounds(from);
    pull(from, new Point(card.right() + 64, card.centerY()));
    NodeQuery wanted = trial().robot.from(trial().find(".chooser .list-view")).lookup(type);
    trial().robot.moveTo(trial().find(".chooser .list-view"));
    for (int n = 0; n < 30 && wanted.tryQuery().isEmpty(); n++) {
      trial().robot.scroll(1, VerticalDirection.DOWN);
      trial().settle();
    }
    trial().robot.clickOn(wanted.<Node>query());
    trial().settle();
    showAll();
  }

  private void fromPalette(String name, Point middle) {
    trial().robot.clickOn("#palette-search");
    write(name);
    Node entry = trial().robot.from(trial().find("#palette-list")).lookup(name).query();
    trial().robot.drag(entry);
    trial().robot.moveTo(spot(middle)).drop();
    trial().settle();
    // What was dropped comes into view by itself; from here on nothing moves any more.
    showAll();
  }

  /// Shows everything and what lies around it, since there is little room on this screen.
  private void showAll() {
    zoom("Fit");
    zoom("\u2212");
  }

  private void zoom(String button) {
    trial()
        .robot
        .clickOn(trial().robot.from(trial().find(".zoom-bar")).lookup(button).<Node>query());
    trial().settle();
  }

  /// Pulls the right handle of a card to a place.
  private void pull(String from, Point goal) {
    Rect card = bounds(from);
    trial().robot.moveTo(spot(card.center()));
    trial().settle();
    drag(new Point(card.right(), card.centerY()), goal);
  }

  private void drag(Point from, Point to) {
    trial().robot.moveTo(spot(from));
    trial().settle();
    trial().robot.press(MouseButton.PRIMARY);
    for (int n = 1; n <= 4; n++) {
      trial()
          .robot
          .moveTo(spot(from.plus((to.x() - from.x()) * n / 4, (to.y() - from.y()) * n / 4)));
      trial().settle();
    }
    trial().robot.release(MouseButton.PRIMARY);
    trial().settle();
  }

  /// On the bare canvas below everything.
  private void clickBeside() {
    trial().robot.clickOn(spot(new Point(bounds("data-validation").centerX(), lowest() + 40)));
    trial().settle();
  }

  private double lowest() {
    return trial().design().components().stream()
        .mapToDouble(each -> each.bounds().bottom())
        .max()
        .orElseThrow();
  }

  private WindowTrial trial() {
    return opened.orElseThrow();
  }

  private void open(String name) throws Exception {
    WindowTrial trial =
        WindowTrial.on(Files.createDirectory(folder.resolve(name)), Design.titled("Orders"));
    opened = Optional.of(trial);
    trial.answers.place = Optional.of(folder.resolve(name));
  }

  private String saved(String name) throws Exception {
    assertFalse(fx(() -> trial().session().dirty()));
    return Files.readString(folder.resolve(name + ".json"));
  }

  private Rect bounds(String component) {
    return trial().design().component(component).orElseThrow().bounds();
  }

  private void write(String text) {
    trial().robot.write(text, 0);
    trial().settle();
  }

  private Point2D spot(Point place) {
    return new Spots(trial()).of(place);
  }
}
