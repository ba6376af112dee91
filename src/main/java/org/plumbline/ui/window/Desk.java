package org.plumbline.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.plumbline.catalog.Catalog;
import org.plumbline.config.UserFolder;
import org.plumbline.design.Design;
import org.plumbline.store.Backups;
import org.plumbline.store.Journal;
import org.plumbline.store.OwnTemplates;
import org.plumbline.ui.Guidance;
import org.plumbline.ui.Outfit;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench.Theme;
import org.plumbline.ui.clip.Pasteboard;
import org.plumbline.ui.clip.SystemPasteboard;
import org.plumbline.ui.files.Admission;
import org.plumbline.ui.files.DesktopPrompts;
import org.plumbline.ui.files.Opened;
import org.plumbline.ui.files.Opening;
import org.plumbline.ui.files.Prompts;
import org.plumbline.ui.files.Question;
import org.plumbline.ui.gallery.Gallery;
import org.plumbline.ui.gallery.Host;
import org.plumbline.ui.settings.Settings;
import org.plumbline.ui.settings.Settings.Looks;
import org.plumbline.ui.settings.SettingsFile;

/// What all windows of one run of the program share, and where windows come from.
public final class Desk implements Host {
  private final Catalog catalog;
  private final SettingsFile file;
  private final Pasteboard pasteboard;
  private final Prompts prompts;
  private final List<DesignWindow> windows = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Outfit> outfit =
      new ReadOnlyObjectWrapper<>(Outfit.of(Theme.LIGHT));
  private final ReadOnlyObjectWrapper<Guidance> guidance =
      new ReadOnlyObjectWrapper<>(Guidance.STANDARD);
  private final Optional<Path> spoiled;
  private Optional<Gallery> gallery = Optional.empty();
  private Settings settings;

  /// A desk that keeps its settings in a file and asks by these prompts.
  public Desk(SettingsFile file, Pasteboard pasteboard, Prompts prompts) {
    this(file, pasteboard, _ -> prompts);
  }

  private Desk(
      SettingsFile file, Pasteboard pasteboard, java.util.function.Function<Desk, Prompts> asking) {
    this.file = file;
    this.pasteboard = pasteboard;
    catalog = packs().of(Optional.empty()).catalog();
    prompts = asking.apply(this);
    SettingsFile.Kept kept = file.read();
    settings = kept.settings();
    spoiled = kept.putAside();
    Platform.getPreferences().addListener((InvalidationListener) _ -> dress());
    dress();
  }

  /// The desk of the user who runs the program.
  public static Desk ofUser() {
    return new Desk(
        SettingsFile.ofUser(System.getenv()),
        new SystemPasteboard(),
        desk -> new DesktopPrompts(() -> desk.outfit.get(), () -> desk.settings().recent()));
  }

  /// Shows the templates, the recent designs and the blank page.
  public void offerStart() {
    Gallery shown = gallery.orElseGet(() -> new Gallery(this));
    gallery = Optional.of(shown);
    shown.show();
  }

  /// Opens designs from files, each in a window of its own; those that are open already come to the
  /// front.
  @Override
  public void open(List<Path> designs) {
    designs.forEach(this::open);
    if (windows.isEmpty()) {
      offerStart();
    }
  }

  /// Opens a design that has no file yet, as a new page or a copy of a template.
  public DesignWindow openUntitled(Design design) {
    return show(Opened.untitled(design, packs().of(Optional.empty())));
  }

  @Override
  public void startFrom(Design design) {
    DesignWindow window = openUntitled(design);
    if (!settings.toured() && !design.isBlank()) {
      window.tour();
    }
  }

  @Override
  public boolean hasWindows() {
    return !windows.isEmpty();
  }

  /// All open windows.
  public List<DesignWindow> windows() {
    return List.copyOf(windows);
  }

  /// Closes all windows, unless somebody wants to keep one open.
  public void quit() {
    for (DesignWindow window : windows()) {
      if (!window.close()) {
        return;
      }
    }
    gallery.ifPresent(Gallery::close);
  }

  /// What has been set.
  @Override
  public Settings settings() {
    return settings;
  }

  /// Changes the settings and keeps them.
  public void set(UnaryOperator<Settings> change) {
    settings = change.apply(settings);
    file.write(settings);
    dress();
  }

  /// What windows wear, as set or as the system has it.
  @Override
  public ReadOnlyObjectProperty<Outfit> outfit() {
    return outfit.getReadOnlyProperty();
  }

  /// What canvases give a hand to go by, as it has been set.
  ReadOnlyObjectProperty<Guidance> guidance() {
    return guidance.getReadOnlyProperty();
  }

  @Override
  public Catalog catalog() {
    return catalog;
  }

  @Override
  public Prompts prompts() {
    return prompts;
  }

  Pasteboard pasteboard() {
    return pasteboard;
  }

  void closed(DesignWindow window) {
    windows.remove(window);
  }

  private void open(Path path) {
    Optional<DesignWindow> already =
        windows.stream().filter(each -> each.file().shows(path)).findFirst();
    if (already.isPresent()) {
      already.get().toFront();
      return;
    }
    switch (new Opening(packs().of(Optional.of(path)), backups()).of(path)) {
      case Opening.Result.Done(Opened opened) ->
          admitted(opened)
              .ifPresent(each -> {
                set(now -> now.opened(path.toAbsolutePath()));
                show(each);
              });
      case Opening.Result.Failed(Question question, Map<String, Opened> instead) -> {
        if (!Files.exists(path)) {
          set(now -> now.forgotten(path.toAbsolutePath()));
        }
        String answer = prompts.answer(owner(), question);
        if (answer.equals("open-other")) {
          open(prompts.designsToOpen(owner()));
        } else if (instead.containsKey(answer)) {
          show(instead.get(answer)).say(Texts.say("open.instead"));
        }
      }
    }
  }

  /// The design as it may be shown, if somebody else has it open.
  Optional<Opened> admitted(Opened opened) {
    return Admission.of(opened, question -> prompts.answer(owner(), question));
  }

  /// Where old versions of saved designs are kept: beside the settings.
  Backups backups() {
    return new Backups(file.file().resolveSibling("recovery"));
  }

  @Override
  public OwnTemplates templates() {
    Path usual = UserFolder.templates(file.file().resolveSibling(""));
    return new OwnTemplates(settings.templates().orElse(usual), settings.templates().isPresent());
  }

  @Override
  public void keepTemplatesIn(Path folder) {
    set(now -> now.keepingTemplatesIn(folder.toAbsolutePath().normalize()));
  }

  /// Where the component types of windows come from; the user's packs lie beside the settings.
  TeamPacks packs() {
    return new TeamPacks(UserFolder.packs(file.file().resolveSibling("")));
  }

  private Optional<Window> owner() {
    return windows.stream().map(DesignWindow::stage).map(Window.class::cast).findFirst();
  }

  /// Where work is kept that has not been saved.
  Journal journal() {
    return new Journal(file.file().resolveSibling("journal"));
  }

  @Override
  public List<Journal.Left> leftBehind() {
    return journal().left();
  }

  /// Says in a window that there is unsaved work from another time, where the start is not offered.
  void tellOfLeft() {
    long count = leftBehind().stream().filter(each -> !each.givenUp()).count();
    if (count > 0 && !windows.isEmpty()) {
      windows
          .getFirst()
          .notices()
          .say(
              Texts.count("recovered.there", count),
              List.of(new Notices.Way(Texts.say("recovered.look"), this::offerStart)));
    }
  }

  @Override
  public void forget(Journal.Left left) {
    journal().drop(left);
  }

  @Override
  public void recover(Journal.Left left) {
    new Recovery(this).of(left);
  }

  private DesignWindow show(Opened opened) {
    return show(opened, journal().begin());
  }

  /// A window on a design, whose unsaved work is kept in that place.
  DesignWindow show(Opened opened, Journal.Entry entry) {
    windows.stream().filter(DesignWindow::untouched).toList().forEach(DesignWindow::close);
    DesignWindow window = new DesignWindow(this, new Stage(), opened);
    windows.add(window);
    window.show();
    window.keep(entry);
    gallery.ifPresent(Gallery::close);
    if (windows.size() == 1) {
      spoiled.ifPresent(bad -> window.say(Texts.say("settings.spoiled", bad)));
    }
    return window;
  }

  private void dress() {
    Looks looks = settings.looks();
    guidance.set(settings.guidance());
    outfit.set(new Outfit(theme(), looks.scale(), looks.still() || SystemWishes.still()));
  }

  private Theme theme() {
    return switch (settings.appearance()) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case CONTRAST -> Theme.CONTRAST;
      case SYSTEM -> SystemWishes.theme();
    };
  }
}
