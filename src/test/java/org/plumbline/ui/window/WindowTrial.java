package org.plumbline.ui.window;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.PortRef;
import org.plumbline.edit.Session;
import org.plumbline.geom.Point;
import org.plumbline.ui.analyse.Inquiry;
import org.plumbline.ui.clip.Pasteboard;
import org.plumbline.ui.clip.Snapshot;
import org.plumbline.ui.files.Prompts;
import org.plumbline.ui.files.Question;
import org.plumbline.ui.print.Press;
import org.plumbline.ui.settings.SettingsFile;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A real window on the toolkit without a display, worked by a robot; file dialogs and questions
/// are answered beforehand.
public final class WindowTrial implements AutoCloseable {
  public static final Catalog CATALOG = Catalog.bundled();

  public final FxRobot robot = new FxRobot();
  public final Answers answers = new Answers();
  public final Variable board = new Variable();
  public final Desk desk;
  public final Path folder;

  private WindowTrial(Path folder) throws IOException, TimeoutException {
    this.folder = folder;
    Path settings = folder.resolve("config/settings.json");
    Files.createDirectories(settings.getParent());
    Files.writeString(settings, "{\"theme\":\"light\",\"window\":{\"width\":990,\"height\":900}}");
    FxToolkit.registerPrimaryStage();
    desk = fx(() -> new Desk(new SettingsFile(settings), board, answers));
  }

  /// A desk without windows.
  public static WindowTrial desk(Path folder) throws Exception {
    return new WindowTrial(folder);
  }

  /// A window on a design that has no file.
  public static WindowTrial on(Path folder, Design design) throws Exception {
    WindowTrial trial = new WindowTrial(folder);
    fx(() -> trial.desk.openUntitled(design));
    trial.settle();
    return trial;
  }

  /// A window on a database and a feature store to the right of it, which are not connected.
  public static WindowTrial onTwoApart(Path folder) throws Exception {
    return on(folder, two());
  }

  /// The same with the database connected to the store.
  public static WindowTrial onTwoConnected(Path folder) throws Exception {
    return on(
        folder,
        two().withConnections(List.of(connection("c", "orders.records", "store.features"))));
  }

  private static Design two() {
    return Design.titled("Two")
        .withComponents(
            List.of(
                component("orders", "operational-database", 0, 0),
                component("store", "feature-store", 400, 0)));
  }

  public static ComponentType type(String id) {
    return CATALOG.component(id).orElseThrow();
  }

  public static Component component(String id, String type, double x, double y) {
    return Component.of(id, type(type), new Point(x, y));
  }

  public static Connection connection(String id, String from, String to) {
    return Connection.of(id, PortRef.of(from), PortRef.of(to));
  }

  /// Runs something on the toolkit's thread and waits for its result.
  public static <T> T fx(Callable<T> action) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
  }

  /// The menu that is open, if one is.
  static Optional<ContextMenu> openMenu() {
    return fx(() ->
        Window.getWindows().stream()
            .filter(ContextMenu.class::isInstance)
            .map(ContextMenu.class::cast)
            .findFirst());
  }

  public DesignWindow window() {
    return desk.windows().getLast();
  }

  public Session session() {
    return window().bench().session();
  }

  public Design design() {
    return fx(() -> session().design());
  }

  public void select(String... ids) {
    fx(() -> {
      session().select(List.of(ids));
      return ids;
    });
    settle();
  }

  /// What is asked of the design in the window.
  Inquiry inquiry() {
    return window().recording().analysing().inquiry();
  }

  /// Waits until what is asked has been answered.
  void answered() throws TimeoutException {
    until(() ->
        inquiry()
            .answer()
            .get()
            .map(each -> each.overlay().question())
            .equals(inquiry().asked().get()));
    settle();
  }

  /// Waits until everything that was asked of the toolkit has happened.
  public void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Waits until something holds, at most ten seconds.
  public void until(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(condition));
  }

  public Node find(String query) {
    return robot.from(window().scene().getRoot()).lookup(query).query();
  }

  /// Puts the focus into a field and replaces its text, key by key.
  public void type(String query, String text) {
    Node field = find(query);
    fx(() -> {
      field.requestFocus();
      ((TextInputControl) field).selectAll();
      return field;
    });
    settle();
    robot.write(text, 0);
    settle();
  }

  /// Writes key by key into whatever has the focus of the front window.
  public void write(String text) {
    settle();
    fx(() ->
        Window.getWindows().stream()
            .filter(each -> each instanceof Stage && each.isFocused())
            .reduce((_, last) -> last)
            .map(robot::targetWindow));
    robot.write(text, 0);
    settle();
  }

  public void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  public void focus(String query) {
    Node node = find(query);
    fx(() -> {
      node.requestFocus();
      return node;
    });
    settle();
  }

  public boolean run(String command) {
    boolean done = fx(() -> window().commands().run(command));
    settle();
    return done;
  }

  @Override
  public void close() {
    fx(() -> {
      desk.windows().forEach(DesignWindow::dismiss);
      List.copyOf(Window.getWindows()).forEach(Window::hide);
      return true;
    });
    settle();
  }

  /// Answers given beforehand, and the questions that were asked.
  public static final class Answers implements Prompts {
    public final Deque<String> next = new ArrayDeque<>();
    public final List<Question> asked = new ArrayList<>();
    public List<Path> toOpen = List.of();
    public Optional<Path> place = Optional.empty();
    public Optional<Path> suggested = Optional.empty();
    public Optional<Path> folder = Optional.empty();
    public Press.Outcome printing = Press.Outcome.PRINTED;
    public final List<byte[]> printed = new CopyOnWriteArrayList<>();

    @Override
    public List<Path> designsToOpen(Optional<Window> owner) {
      return toOpen;
    }

    @Override
    public Optional<Path> placeFor(Optional<Window> owner, Kind kind, Path suggestion) {
      suggested = Optional.of(suggestion);
      return place.map(kind::ended);
    }

    @Override
    public Optional<Path> folder(Optional<Window> owner, String title, Path beside) {
      return folder;
    }

    @Override
    public String answer(Optional<Window> owner, Question question) {
      asked.add(question);
      return next.isEmpty() ? "cancel" : next.pop();
    }

    @Override
    public Press press() {
      return (pdf, _) -> {
        printed.add(pdf);
        return printing;
      };
    }
  }

  /// A clipboard that is a plain variable.
  public static final class Variable implements Pasteboard {
    public Optional<String> design = Optional.empty();
    public Optional<String> text = Optional.empty();
    public Optional<BufferedImage> image = Optional.empty();
    public Optional<Snapshot> pictures = Optional.empty();
    public List<Path> files = List.of();

    @Override
    public void put(String json) {
      design = Optional.of(json);
      text = Optional.of(json);
      pictures = Optional.empty();
    }

    @Override
    public void putText(String other) {
      design = Optional.empty();
      text = Optional.of(other);
      pictures = Optional.empty();
    }

    @Override
    public void illustrate(String json, Snapshot drawn) {
      if (design.filter(json::equals).isPresent()) {
        pictures = Optional.of(drawn);
      }
    }

    @Override
    public Optional<BufferedImage> image() {
      return image;
    }

    @Override
    public List<Path> files() {
      return files;
    }

    @Override
    public Optional<String> design() {
      return design;
    }

    @Override
    public Optional<String> text() {
      return text;
    }
  }
}
