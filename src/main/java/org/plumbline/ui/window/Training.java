package org.plumbline.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.store.DesignWriter;
import org.plumbline.store.Templates;
import org.plumbline.ui.settings.Settings;
import org.plumbline.ui.settings.Settings.WindowSize;
import org.plumbline.ui.settings.SettingsFile;

/// Opens what people open first and closes it again, so that the Java runtime can keep what it has
/// learned for later starts. Run by the build, without a display, in a folder and a home of its
/// own; never by people.
public final class Training extends DesignerApplication {
  /// How long it looks at the window at least, in pulses.
  private static final int PULSES = 90;

  /// The way in, which is not on the way from here, and the toolkit's side of a display, which is
  /// only loaded where there is one.
  private static final List<String> ELSEWHERE =
      List.of(
          "org.plumbline.Main",
          "org.plumbline.ui.window.Designer",
          "com.sun.glass.ui.gtk.GtkPlatformFactory",
          "com.sun.glass.ui.gtk.GtkApplication",
          "com.sun.glass.ui.gtk.GtkClipboardDelegate",
          "com.sun.glass.ui.gtk.GtkSystemClipboard",
          "com.sun.glass.ui.gtk.GtkDnDClipboard",
          "com.sun.glass.ui.gtk.GtkRobot",
          "com.sun.glass.ui.gtk.GtkTimer",
          "com.sun.glass.ui.gtk.GtkWindow",
          "com.sun.glass.ui.gtk.GtkPixels",
          "com.sun.glass.ui.gtk.GtkView",
          "com.sun.glass.ui.gtk.GtkCursor",
          "com.sun.glass.ui.gtk.GtkMenuBarDelegate",
          "com.sun.glass.ui.gtk.GtkMenuDelegate",
          "com.sun.glass.ui.gtk.GtkMenuItemDelegate",
          "com.sun.glass.ui.InvokeLaterDispatcher$Future");

  /// Runs until it has seen enough.
  public static void main(String[] arguments) throws IOException {
    for (String name : ELSEWHERE) {
      load(name, false);
    }
    // It knows its verbs, by which the way in tells what is for the designer.
    load("org.plumbline.cli.CommandLine", true);
    Catalog catalog = Catalog.bundled();
    Path design = Path.of("training.json").toAbsolutePath();
    Design template = Templates.find(Templates.ids().getLast(), catalog).orElseThrow();
    Files.write(design, DesignWriter.write(template, catalog));
    SettingsFile.ofUser(System.getenv())
        .write(Settings.STANDARD.with(new WindowSize(960, 720, false)).opened(design));
    launch(Training.class, design.toString());
  }

  private static void load(String name, boolean initialised) {
    try {
      Class.forName(name, initialised, Training.class.getClassLoader());
    } catch (ClassNotFoundException _) {
      // Of another system.
    }
  }

  @Override
  public void start(Stage stage) {
    Desk desk = open();
    desk.offerStart();
    DesignWindow window = desk.windows().getFirst();
    String first = window.bench().session().design().components().getFirst().id();
    new AnimationTimer() {
      private int pulse;

      @Override
      public void handle(long now) {
        pulse++;
        if (pulse == PULSES / 3) {
          window.bench().session().select(List.of(first));
        } else if (pulse == PULSES / 2) {
          window.commands().run("arrange.all");
        } else if (pulse >= PULSES
            && window.commands().can(window.commands().named("arrange.all"))) {
          Platform.exit();
        }
      }
    }.start();
  }
}
