package org.plumbline.ui.window;

import static org.plumbline.ui.command.MenuItems.LINE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.CollapseBoundary;
import org.plumbline.edit.Edit;
import org.plumbline.edit.PinComponents;
import org.plumbline.edit.RouteConnection;
import org.plumbline.edit.Session;
import org.plumbline.geom.Point;
import org.plumbline.ui.Texts;
import org.plumbline.ui.canvas.Verbs;
import org.plumbline.ui.canvas.tool.End;
import org.plumbline.ui.canvas.tool.ReadingOrder.Way;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;

/// What is drawn and where it goes, without a pointer.
final class CanvasCommands {
  static final List<String> MENU =
      List.of(
          "canvas.add",
          "canvas.append",
          "canvas.connect",
          "canvas.replace",
          LINE,
          "canvas.flows",
          "canvas.reverse",
          "canvas.rewire-head",
          "canvas.rewire-tail",
          "canvas.reset-route",
          "canvas.collapse",
          "canvas.expand",
          "canvas.enter",
          "canvas.leave",
          "canvas.pin",
          LINE,
          "canvas.note",
          "canvas.link-note",
          "canvas.unlink-note");
  static final List<String> WALKING =
      Stream.concat(Stream.of("canvas.next", "canvas.previous"), all("follow")).toList();
  static final List<String> MOVING = Stream.concat(all("nudge"), all("leap")).toList();
  static final List<String> GROWING = all("grow").toList();

  /// How many steps of the grid an arrow key goes with Shift.
  private static final int LEAP = 10;

  private enum Arrow {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    private final int across;
    private final int down;

    Arrow(int across, int down) {
      this.across = across;
      this.down = down;
    }

    Point way() {
      return new Point(across, down);
    }

    String id(String verb) {
      return "canvas." + verb + "-" + name().toLowerCase(Locale.ROOT);
    }

    String key() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
  }

  private final DesignWindow window;
  private final Session session;
  private final Verbs verbs;

  CanvasCommands(DesignWindow window) {
    this.window = window;
    session = window.bench().session();
    verbs = window.canvas().verbs();
  }

  private static Stream<String> all(String verb) {
    return Arrays.stream(Arrow.values()).map(each -> each.id(verb));
  }

  void addTo(Commands commands) {
    BooleanSupplier component = () -> verbs.component().isPresent();
    commands.add(Command.of("canvas.add", verbs::add).on("N").onElements());
    commands.add(
        Command.of("canvas.append", () -> verbs.grow(Arrow.RIGHT.way()))
            .on("A")
            .onElements()
            .when(component, "one-component"));
    commands.add(
        Command.of("canvas.connect", this::connect)
            .on("C")
            .onElements()
            .when(component, "one-component"));
    commands.add(
        Command.of("canvas.replace", verbs::replace)
            .on("R")
            .onElements()
            .when(component, "one-component"));
    addWays(commands);
    addFolding(commands);
    addEntering(commands);
    commands.add(
        Command.of("canvas.pin", this::pin)
            .on("Ctrl+L")
            .outsideText()
            .named(() -> Texts.say(allPinned() ? "command.canvas.unpin" : "command.canvas.pin"))
            .when(() -> components().findAny().isPresent(), "components"));
    addSteps(commands);
    new NoteCommands(window).addTo(commands);
  }

  /// On the canvas the end is looked for there, in the outline in a list.
  private void connect() {
    if (window.outline().isFocused()) {
      new ConnectDialog(window).open();
    } else {
      verbs.connect();
    }
  }

  private void addWays(Commands commands) {
    commands.add(
        Command.of(
                "canvas.flows",
                () -> connection().ifPresent(each -> window.canvas().offerFlows(each.id())))
            .onElements()
            .when(() -> connection().isPresent(), "one-connection")
            .when(
                () -> connection().filter(window.canvas()::hasOtherFlows).isPresent(),
                "nothing-else-flows"));
    commands.add(
        Command.of(
                "canvas.reverse",
                () -> connection().ifPresent(each -> window.canvas().reverse(each.id())))
            .onElements()
            .when(() -> connection().isPresent(), "one-connection"));
    commands.add(
        Command.of("canvas.rewire-head", () -> verbs.rewire(End.HEAD))
            .on("E")
            .onCanvas()
            .when(() -> connection().isPresent(), "one-connection")
            .when(() -> connection().isEmpty() || verbs.line().isPresent(), "both-ends"));
    commands.add(
        Command.of("canvas.rewire-tail", () -> verbs.rewire(End.TAIL))
            .on("Shift+E")
            .onCanvas()
            .when(() -> connection().isPresent(), "one-connection")
            .when(() -> connection().isEmpty() || verbs.line().isPresent(), "both-ends"));
    commands.add(
        Command.of("canvas.reset-route", this::resetRoutes)
            .on("Ctrl+Shift+R")
            .outsideText()
            .when(() -> !bent().isEmpty(), "no-bends"));
  }

  /// The selected connections whose way a person has set.
  private List<Connection> bent() {
    return session.selection().stream()
        .flatMap(id -> session.design().connection(id).stream())
        .filter(each -> !each.waypoints().isEmpty())
        .toList();
  }

  private void resetRoutes() {
    List<Edit> resets =
        bent().stream().map(each -> (Edit) new RouteConnection(each.id(), List.of())).toList();
    session.commit(new AllOf(resets.getFirst().name(), resets));
  }

  private void addFolding(Commands commands) {
    commands.add(
        Command.of("canvas.collapse", () -> fold(true))
            .on("-")
            .onElements()
            .when(() -> boundary().isPresent(), "one-boundary")
            .when(() -> boundary().filter(each -> !each.collapsed()).isPresent(), "collapsed"));
    commands.add(
        Command.of("canvas.expand", () -> fold(false))
            .on("+")
            .onElements()
            .when(() -> boundary().isPresent(), "one-boundary")
            .when(() -> boundary().filter(Boundary::collapsed).isPresent(), "open"));
  }

  private void addEntering(Commands commands) {
    commands.add(
        Command.of(
                "canvas.enter",
                () -> boundary().ifPresent(each -> window.canvas().lens().enter(each.id())))
            .on("Ctrl+Enter")
            .onCanvas()
            .when(() -> boundary().isPresent(), "one-boundary"));
    commands.add(
        Command.of("canvas.leave", () -> window.canvas().lens().leave())
            .on("Shift+Enter")
            .onCanvas()
            .when(() -> !window.canvas().lens().path().isEmpty(), "outside"));
  }

  private void addSteps(Commands commands) {
    commands.add(Command.of("canvas.next", () -> verbs.walk(Way.FORWARD)).on("Tab").onCanvas());
    commands.add(
        Command.of("canvas.previous", () -> verbs.walk(Way.BACKWARD)).on("Shift+Tab").onCanvas());
    BooleanSupplier component = () -> verbs.component().isPresent();
    BooleanSupplier chosen = () -> !session.selection().isEmpty();
    for (Arrow arrow : Arrow.values()) {
      commands.add(
          Command.of(arrow.id("follow"), () -> verbs.follow(arrow.way()))
              .on("Ctrl+" + arrow.key())
              .onCanvas()
              .when(component, "one-component"));
      commands.add(
          Command.of(arrow.id("grow"), () -> verbs.grow(arrow.way()))
              // Some desktops keep the second one for themselves.
              .on("Alt+Shift+" + arrow.key(), "Ctrl+Alt+" + arrow.key())
              .onElements()
              .when(component, "one-component"));
      commands.add(
          Command.of(arrow.id("nudge"), () -> verbs.nudge(arrow.way(), 1))
              .on(arrow.key())
              .onCanvas()
              .when(chosen, "nothing-selected"));
      commands.add(
          Command.of(arrow.id("leap"), () -> verbs.nudge(arrow.way(), LEAP))
              .on("Shift+" + arrow.key())
              .onCanvas()
              .when(chosen, "nothing-selected"));
    }
  }

  private Optional<Connection> connection() {
    return alone().flatMap(session.design()::connection);
  }

  private Optional<Boundary> boundary() {
    return alone().flatMap(session.design()::boundary);
  }

  private Optional<String> alone() {
    return session.selection().size() == 1
        ? session.selection().stream().findFirst()
        : Optional.empty();
  }

  private void fold(boolean collapsed) {
    boundary().ifPresent(each -> session.commit(new CollapseBoundary(each.id(), collapsed)));
  }

  private Stream<Component> components() {
    return session.selection().stream().flatMap(id -> session.design().component(id).stream());
  }

  private boolean allPinned() {
    return components().allMatch(Component::pinned);
  }

  private void pin() {
    List<String> ids = components().map(Component::id).toList();
    session.commit(new PinComponents(ids, !allPinned()));
  }
}
