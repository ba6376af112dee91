package org.plumbline.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.plumbline.design.Design;
import org.plumbline.edit.Session;
import org.plumbline.json.JsonReader;
import org.plumbline.store.DesignReader;
import org.plumbline.store.DesignReader.Loaded;
import org.plumbline.store.OnDisk;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;
import org.plumbline.ui.files.DesignFile;

/// Follows what other programs do to the file of a window. It looks when somebody comes back to the
/// window, away from the toolkit's thread. A design in which nothing has been edited is read again,
/// as a step that can be taken back; else, or if the file is not as it should be, it asks in the
/// bar above the canvas, where it disturbs nobody who types.
final class DiskWatch {
  private final DesignWindow window;
  private Optional<String> said = Optional.empty();
  private Optional<OnDisk> told = Optional.empty();

  /// A watch on the file of a window.
  DiskWatch(DesignWindow window) {
    this.window = window;
  }

  /// Starts to look.
  void start() {
    ComingBack.to(window.stage(), this::look);
    // The save state is of no use here: it is the same after two saves in one minute.
    window
        .bench()
        .session()
        .observe(change -> {
          if (change == Session.Change.SAVED) {
            settle();
          }
        });
  }

  private void look() {
    look(() -> {});
  }

  /// Looks at the file.
  ///
  /// @param done run when all has been done that comes of it
  void look(Runnable done) {
    Optional<Path> path = window.file().path();
    OnDisk known = window.file().onDisk();
    path.ifPresent(file ->
        Aside.run(
            "disk",
            () -> found(file, known),
            found -> {
              compare(file, known, found);
              done.run();
            },
            _ -> done.run()));
  }

  /// What is on the disk.
  ///
  /// @param design empty if it is what is known, or no design
  /// @param sound whether it can be taken as it stands
  private record Found(OnDisk now, Optional<Design> design, boolean sound) {
    static Found nothing(OnDisk now) {
      return new Found(now, Optional.empty(), false);
    }
  }

  /// Reads the file. If it cannot be read at the moment nothing has changed; saving says more.
  private Found found(Path file, OnDisk known) {
    try {
      if (!Files.exists(file)) {
        return Found.nothing(OnDisk.MISSING);
      }
      if (!Files.isRegularFile(file) || Files.size(file) > JsonReader.LARGEST_FILE) {
        return Found.nothing(known);
      }
      byte[] bytes = Files.readAllBytes(file);
      OnDisk now = OnDisk.of(bytes);
      return !now.equals(known)
              && DesignReader.read(bytes, window.bench().catalog()) instanceof Loaded loaded
          ? new Found(
              now, Optional.of(loaded.design()), loaded.repairs().isEmpty() && !loaded.newer())
          : Found.nothing(now);
    } catch (IOException _) {
      return Found.nothing(known);
    }
  }

  private void compare(Path path, OnDisk known, Found found) {
    OnDisk now = found.now();
    DesignFile file = window.file();
    if (!file.path().equals(Optional.of(path)) || !file.onDisk().equals(known)) {
      // It has been saved meanwhile.
      return;
    }
    if (now.equals(known)) {
      settle();
    } else if (told.filter(now::equals).isEmpty()) {
      settle();
      if (found.sound() && isAtRest()) {
        found.design().filter(written -> file.follow(written, now)).ifPresent(_ -> followed(path));
      } else {
        told = Optional.of(now);
        say(path, found);
      }
    }
  }

  /// Whether nothing would be lost and nobody is in the middle of something.
  private boolean isAtRest() {
    Session session = window.bench().session();
    boolean asked =
        Window.getWindows().stream()
            .anyMatch(
                each -> each instanceof Stage other && window.stage().equals(other.getOwner()));
    return !session.dirty()
        && !session.isPreviewing()
        && session.variant().isEmpty()
        && !window.canvas().isBusy()
        && !(window.scene().getFocusOwner() instanceof TextInputControl)
        && !asked;
  }

  private void followed(Path path) {
    window.say(Texts.say("notice.disk-changed.read", String.valueOf(path.getFileName())));
  }

  /// What was said does not hold any more.
  private void settle() {
    said.ifPresent(window.notices()::withdraw);
    said = Optional.empty();
    told = Optional.empty();
  }

  private void say(Path path, Found found) {
    OnDisk now = found.now();
    boolean edited = window.bench().session().dirty();
    String key = now.exists() ? (edited ? "changed.edited" : "changed") : "gone";
    String text = Texts.say("notice.disk-" + key, String.valueOf(path.getFileName()));
    List<Notices.Way> ways = new ArrayList<>();
    // What can be read no more is not reloaded: the window may hold the only copy.
    if (found.design().isPresent()) {
      ways.add(new Notices.Way(Texts.say("answer.reload"), () -> reload(path)));
    }
    if (!window.file().readOnly()) {
      String label = Texts.say(now.exists() ? "notice.keep-mine" : "answer.recreate");
      ways.add(new Notices.Way(label, () -> keep(now)));
    }
    said = Optional.of(text);
    window.notices().say(text, ways);
  }

  /// What has not been saved can be had again for some days.
  private void reload(Path path) {
    window.finish();
    window.giveUp();
    window.desk().open(List.of(path));
  }

  /// Saving replaces what is there now, of which a backup is kept then.
  private void keep(OnDisk now) {
    window.file().replace(now);
    if (!now.exists()) {
      window.commands().run("file.save");
    }
  }
}
