package org.plumbline.ui.window;

import static org.plumbline.ui.command.MenuItems.LINE;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.plumbline.edit.Session;
import org.plumbline.ui.Guidance;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;
import org.plumbline.ui.find.Course;
import org.plumbline.ui.window.Panels.Side;
import org.plumbline.ui.window.SidePanel.Tab;

/// What is seen and how large, and in which colours.
record ViewCommands(DesignWindow window) {
  static final List<String> MENU =
      List.of("view.color", "view.minimap", "view.grid", "view.snapping");
  static final List<String> ZOOM =
      List.of("view.zoom-in", "view.zoom-out", "view.zoom-100", "view.fit", "view.fit-selection");
  static final List<String> PANELS =
      List.of(
          "view.palette",
          "view.outline",
          "view.story",
          "view.findings",
          "view.decisions",
          "view.analyse",
          "view.inspector",
          "view.all-panels",
          LINE,
          "view.next-region",
          "view.previous-region");
  static final List<String> FINDING =
      List.of(
          "view.find",
          "view.find-next",
          "view.find-previous",
          "view.find-component",
          LINE,
          "view.upstream",
          "view.downstream",
          "view.all-lit");
  static final List<String> FINDINGS =
      List.of("view.next-finding", "view.previous-finding", "view.choose-rules");

  private static final double STEP = 1.25;

  void addTo(Commands commands) {
    addZoom(commands);
    addPanels(commands);
    new LookCommands(window).addTo(commands);
    addFinding(commands);
    addMap(commands);
    addGuidance(commands);
    commands.add(Command.of("view.find-component", this::search).on("/").outsideText());
    Regions regions = new Regions(window);
    commands.add(Command.of("view.next-region", () -> regions.go(1)).on("F6"));
    commands.add(Command.of("view.previous-region", () -> regions.go(-1)).on("Shift+F6"));
    commands.add(Command.of("view.next-finding", () -> window.recording().walk(1)).on("F8"));
    commands.add(Command.of("view.choose-rules", window::chooseRules));
    commands.add(Command.of("view.readiness", () -> ReadinessSheet.open(window)).on("Ctrl+Alt+R"));
    commands.add(
        Command.of("view.previous-finding", () -> window.recording().walk(-1)).on("Shift+F8"));
  }

  private void addFinding(Commands commands) {
    BooleanSupplier chosen = () -> !window.bench().session().selection().isEmpty();
    commands.add(Command.of("view.find", () -> window.find().open()).on("Ctrl+F"));
    commands.add(Command.of("view.find-next", () -> window.find().step(1)).on("F3"));
    commands.add(Command.of("view.find-previous", () -> window.find().step(-1)).on("Shift+F3"));
    commands.add(
        Command.of("view.upstream", () -> light(Course.UPSTREAM))
            .on("U")
            .onElements()
            .when(chosen, "nothing-selected"));
    commands.add(
        Command.of("view.downstream", () -> light(Course.DOWNSTREAM))
            .on("D")
            .onElements()
            .when(chosen, "nothing-selected"));
    commands.add(
        Command.of("view.all-lit", () -> window.canvas().lens().light(Optional.empty()))
            .when(window.canvas().lens()::isLit, "all-lit"));
  }

  private void addMap(Commands commands) {
    commands.add(
        Command.of("view.color", () -> window.canvas().verbs().color()).on("O").onCanvas());
    commands.add(
        Command.of("view.minimap", () -> window.canvas().lens().toggleMap())
            .on("M")
            .onCanvas()
            .switched(() -> window.canvas().lens().showsMap()));
  }

  private void addGuidance(Commands commands) {
    commands.add(
        Command.of("view.grid", () -> guide(Guidance::dotsSwitched))
            .on("Ctrl+'")
            .switched(() -> window.bench().guidance().get().dots()));
    commands.add(
        Command.of("view.snapping", () -> guide(Guidance::snappingSwitched))
            .on("Alt+S")
            .outsideText()
            .switched(() -> window.bench().guidance().get().snapping()));
  }

  private void guide(UnaryOperator<Guidance> change) {
    window.desk().set(now -> now.with(change.apply(now.guidance())));
  }

  /// What leads to the selection or follows from it stays lit, the rest steps back.
  private void light(Course course) {
    Session session = window.bench().session();
    window.canvas().lens().light(Optional.of(course.from(session.design(), session.selection())));
  }

  private void addZoom(Commands commands) {
    commands.add(Command.of("view.zoom-in", () -> zoom(STEP)).on("Ctrl++", "Ctrl+=", "Ctrl+Num+"));
    commands.add(Command.of("view.zoom-out", () -> zoom(1 / STEP)).on("Ctrl+-", "Ctrl+Num-"));
    commands.add(Command.of("view.zoom-100", () -> window.canvas().zoomTo(1)).on("Ctrl+0"));
    commands.add(
        Command.of("view.fit", () -> window.canvas().fitAll()).on("Shift+1").outsideText());
    commands.add(
        Command.of("view.fit-selection", () -> window.canvas().fitSelection())
            .on("Shift+2")
            .outsideText()
            .when(() -> !window.bench().session().selection().isEmpty(), "nothing-selected"));
  }

  private void addPanels(Commands commands) {
    commands.add(tab("view.palette", Tab.PALETTE).on("Ctrl+1"));
    commands.add(tab("view.outline", Tab.OUTLINE).on("Ctrl+2"));
    commands.add(
        Command.of("view.findings", () -> window.recording().turn(Tab.FINDINGS))
            .on("Ctrl+3")
            .switched(() -> window.recording().shows(Tab.FINDINGS)));
    commands.add(panel("view.inspector", Side.RIGHT).on("Ctrl+4"));
    commands.add(Command.of("view.all-panels", () -> window.panels().toggleAll()).on("Ctrl+\\"));
  }

  private void zoom(double factor) {
    window.canvas().zoomTo(window.canvas().zoom().get() * factor);
  }

  private Command panel(String id, Side side) {
    return Command.of(id, () -> window.panels().toggle(side))
        .switched(() -> window.panels().open(side));
  }

  /// Palette and outline share a side: the one that is asked for comes up, and folds away when it
  /// is asked for again.
  private Command tab(String id, Tab tab) {
    return Command.of(id, () -> turn(tab))
        .switched(() -> window.panels().open(Side.LEFT) && window.side().shows(tab));
  }

  private void turn(Tab tab) {
    boolean open = window.panels().open(Side.LEFT);
    if (!open || window.side().shows(tab)) {
      window.panels().toggle(Side.LEFT);
    }
    window.side().show(tab);
  }

  private void search() {
    if (!window.panels().open(Side.LEFT)) {
      window.panels().toggle(Side.LEFT);
    }
    window.side().show(Tab.PALETTE);
    window.palette().focusSearch();
  }
}
