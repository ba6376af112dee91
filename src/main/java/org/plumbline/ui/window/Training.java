package org.plumbline.ui.window;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.plumbline.design.Design;
import org.plumbline.store.Templates;
import org.plumbline.ui.settings.Settings.WindowSize;

/// Opens what people open first and closes it again, so that the Java runtime can keep what it has
/// learned for later starts. Run by the build, without a display and in a home of its own; never by
/// people.
public final class Training extends Application {
  /// How long it looks at the window at least, in pulses.
  private static final int PULSES = 90;

  /// Runs until it has seen enough.
  public static void main(String[] arguments) {
    launch(Training.class, arguments);
  }

  @Override
  public void start(Stage stage) {
    Desk desk = Desk.ofUser();
    desk.set(now -> now.with(new WindowSize(960, 720, false)));
    desk.offerStart();
    Design design = Templates.find(Templates.ids().getLast(), desk.catalog()).orElseThrow();
    DesignWindow window = desk.openUntitled(design);
    new AnimationTimer() {
      private int pulse;

      @Override
      public void handle(long now) {
        pulse++;
        if (pulse == PULSES / 3) {
          window.bench().session().select(List.of(design.components().getFirst().id()));
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
