package org.plumbline.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.plumbline.edit.Session;
import org.plumbline.store.Journal;
import org.plumbline.ui.AfterFrame;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.CanvasView;
import org.plumbline.ui.command.Commands;
import org.plumbline.ui.command.Focus;
import org.plumbline.ui.command.KeyMap;
import org.plumbline.ui.files.DesignFile;
import org.plumbline.ui.files.FileDrops;
import org.plumbline.ui.files.Opened;
import org.plumbline.ui.find.FindBar;
import org.plumbline.ui.findings.FindingsPanel;
import org.plumbline.ui.inspector.Inspector;
import org.plumbline.ui.look.Dormant;
import org.plumbline.ui.look.Look;
import org.plumbline.ui.look.MenuKey;
import org.plumbline.ui.outline.Outline;
import org.plumbline.ui.palette.Palette;
import org.plumbline.ui.settings.Settings.WindowSize;
import org.plumbline.ui.variants.VariantBar;
import org.plumbline.ui.window.SidePanel.Tab;

/// The window around one design.
public final class DesignWindow {
  private final Desk desk;
  private final Stage stage;
  private final Workbench bench;
  private final Session session;
  private final DesignFile file;
  private final CanvasView canvas;
  private final Palette palette;
  private final Outline outline;
  private final Inspector inspector;
  private final FindingsPanel findings;
  private final FindBar find;
  private final SidePanel side = new SidePanel();
  private final Panels panels;
  private final Notices notices;
  private final TopBar topBar;
  private final Overlay overlay = new Overlay();
  private final StackPane ground;
  private final Commands commands;
  private final Scene scene;
  private final Opened opened;
  private final PackWatch packWatch;
  private final Incoming incoming;
  private final StoryTelling telling;
  private final Recording recording;
  private final Arranging arranging;
  private final Exports exports = new Exports(this);
  private final Varying varying = new Varying(this);
  private Subscription themed = Subscription.EMPTY;
  private Optional<Ruling> ruling = Optional.empty();
  private Optional<Keeping> keeping = Optional.empty();

  DesignWindow(Desk desk, Stage stage, Opened opened) {
    this.desk = desk;
    this.stage = stage;
    session = new Session(opened.design());
    bench = new Workbench(session, opened.stock().catalog());
    bench.wear(desk.outfit().get());
    canvas = new CanvasView(bench);
    palette = new Palette(bench, canvas);
    outline = new Outline(bench, canvas);
    inspector = new Inspector(bench);
    findings = new FindingsPanel(bench, canvas);
    find = new FindBar(bench, canvas);
    ground = new StackPane(canvas);
    Dormant.add(ground.getChildren(), find);
    notices = new Notices(ground);
    side.add(Tab.PALETTE, palette);
    side.add(Tab.OUTLINE, outline);
    side.show(Tab.PALETTE);
    telling = new StoryTelling(this);
    recording = new Recording(this, findings);
    panels =
        new Panels(
            new Panels.Places(notices.node(), side, inspector, recording.bottom(), telling.strip()),
            desk.settings().panels());
    file =
        new DesignFile(
            opened,
            session,
            new DesignFile.Means(_ -> new Asking(this), bench.catalog(), desk.backups()));
    BorderPane main = new BorderPane(panels);
    WindowSize size = desk.settings().window();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    scene =
        new Scene(
            new StackPane(main, overlay),
            Math.min(size.width(), screen.getWidth()),
            Math.min(size.height(), screen.getHeight()));
    scene.getRoot().getStyleClass().add("ground");
    incoming = new Incoming(this);
    arranging = new Arranging(this);
    commands = new Commands(this::focus, () -> ChosenKeys.of(desk.settings()));
    addCommands();
    telling.equip();
    recording.equip();
    topBar = new TopBar(session, commands, canvas::requestFocus);
    lay(main);
    serve();
    this.opened = opened;
    packWatch = new PackWatch(this, opened.stock());
  }

  /// Shows the window.
  void show() {
    stage.show();
    canvas.requestFocus();
    FirstPulses.after(scene, new OpeningNotice(this, opened, packWatch)::say);
    packWatch.start();
    new DiskWatch(this).start();
    if (!session.design().isBlank()) {
      FirstPulses.after(scene, canvas::fitAll);
    }
    AfterFrame.run(
        () -> ruling = stage.isShowing() ? Optional.of(new Ruling(this)) : Optional.empty());
    Leftovers.giveBack(this);
  }

  /// Keeps unsaved work in a place from now on.
  void keep(Journal.Entry entry) {
    keeping = Optional.of(new Keeping(this, entry));
  }

  /// Lets the user choose which rules count for the design.
  void chooseRules() {
    ruling.ifPresent(Ruling::choose);
  }

  /// Closes the window if nothing would be lost or the user agrees; tells whether it is closed.
  public boolean close() {
    finish();
    if (!file.mayClose()) {
      return false;
    }
    giveUp();
    return true;
  }

  /// Takes what has been typed anywhere in the window.
  void finish() {
    inspector.finish();
    telling.finish();
    recording.finish();
    canvas.intake().finish();
  }

  /// Says something in the bar above the canvas.
  public void say(String text) {
    notices.say(text, List.of());
  }

  /// Says something that answers a key, until something else is selected or the design changes.
  void answer(String text) {
    notices.answer(text);
  }

  /// Brings the window to the front.
  void toFront() {
    stage.toFront();
    stage.requestFocus();
  }

  /// Closes the window for good; what has not been saved can be had again for some days.
  void giveUp() {
    keeping.ifPresent(Keeping::giveUp);
    dismiss();
  }

  /// Closes the window, whatever has been edited.
  void dismiss() {
    arranging.cancel();
    keeping.ifPresent(Keeping::end);
    file.release();
    telling.dispose();
    panels.heighten(0);
    rememberSize();
    themed.unsubscribe();
    stage.close();
    canvas.dispose();
    desk.closed(this);
  }

  /// Whether it holds a blank page that nobody has worked on.
  boolean untouched() {
    return session.design().isBlank()
        && !session.dirty()
        && session.undoName().isEmpty()
        && file.path().isEmpty();
  }

  public Workbench bench() {
    return bench;
  }

  public DesignFile file() {
    return file;
  }

  public Stage stage() {
    return stage;
  }

  public Commands commands() {
    return commands;
  }

  Desk desk() {
    return desk;
  }

  CanvasView canvas() {
    return canvas;
  }

  Palette palette() {
    return palette;
  }

  Outline outline() {
    return outline;
  }

  Inspector inspector() {
    return inspector;
  }

  FindingsPanel findings() {
    return findings;
  }

  FindBar find() {
    return find;
  }

  SidePanel side() {
    return side;
  }

  Panels panels() {
    return panels;
  }

  TopBar topBar() {
    return topBar;
  }

  Notices notices() {
    return notices;
  }

  /// Where panels open above the whole window.
  Overlay overlay() {
    return overlay;
  }

  /// What takes files, pictures and texts from elsewhere.
  Incoming incoming() {
    return incoming;
  }

  /// What writes the design for others.
  Exports exports() {
    return exports;
  }

  /// What lies over the canvas without covering it.
  StackPane ground() {
    return ground;
  }

  /// Shows the parts of the window.
  void tour() {
    Tour.in(this);
  }

  /// What arranges the design.
  Arranging arranging() {
    return arranging;
  }

  /// The story and the presentation of it.
  public StoryTelling telling() {
    return telling;
  }

  /// Findings and decisions below the canvas.
  Recording recording() {
    return recording;
  }

  Scene scene() {
    return scene;
  }

  private void addCommands() {
    new FileCommands(this).addTo(commands);
    new EditCommands(this).addTo(commands);
    new OutlineCommands(this).addTo(commands);
    new ViewCommands(this).addTo(commands);
    new CanvasCommands(this).addTo(commands);
    new TidyCommands(this).addTo(commands);
    new StoryCommands(this).addTo(commands);
    new DecisionCommands(this).addTo(commands);
    new VariantCommands(varying).addTo(commands);
    new AnalyseCommands(this).addTo(commands);
    new HelpCommands(this).addTo(commands);
  }

  private Focus focus() {
    if (KeyMap.editsText(scene)) {
      return Focus.TEXT;
    }
    if (outline.isFocused()) {
      return Focus.OUTLINE;
    }
    if (telling.strip().stepsFocused() || recording.decisions().listFocused()) {
      return Focus.RECORDS;
    }
    if (!canvas.isFocused()) {
      return Focus.ELSEWHERE;
    }
    return canvas.isBusy() ? Focus.GESTURE : Focus.CANVAS;
  }

  private void lay(BorderPane root) {
    MenuBar menus = new MenuLayout(this).bar();
    root.setTop(new VBox(menus, topBar, new VariantBar(bench, commands::run)));
    StatusLine status = new StatusLine(bench, canvas, () -> commands.run("analyse.lifecycle"));
    file.state().subscribe(status::show);
    root.setBottom(status);
  }

  private void serve() {
    KeyMap.serve(scene, commands);
    MenuKey.serves(scene);
    FileDrops.serve(scene, (files, place) -> incoming.files(files, canvas.intake().placeAt(place)));
    new ContextMenus(this).serve();
    themed =
        desk.outfit()
            .subscribe(outfit -> {
              bench.wear(outfit);
              panels.scale(outfit.factor());
              Look.dress(scene, outfit);
            })
            .and(desk.guidance().subscribe(bench::guide));
    stage.setScene(scene);
    stage.setMinWidth(640);
    stage.setMinHeight(480);
    stage.setMaximized(desk.settings().window().maximized());
    stage.setOnCloseRequest(event -> {
      event.consume();
      close();
    });
    session.observe(change -> {
      entitle();
      if (change == Session.Change.SELECTION || change == Session.Change.DESIGN) {
        notices.pass();
      }
    });
    entitle();
  }

  private void entitle() {
    String key = file.readOnly() ? "window.title.read-only" : "window.title";
    String given = session.design().title();
    boolean nameless = given.equals(Texts.say("untitled")) && file.path().isPresent();
    String title = Texts.say(key, nameless ? file.name() : given);
    stage.setTitle(session.dirty() ? Texts.say("window.title.edited", title) : title);
  }

  private void rememberSize() {
    WindowSize size =
        stage.isMaximized()
            ? new WindowSize(
                desk.settings().window().width(), desk.settings().window().height(), true)
            : new WindowSize(scene.getWidth(), scene.getHeight(), false);
    desk.set(now -> now.with(panels.sizes()).with(size));
  }
}
