package org.plumbline.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.plumbline.store.OnDisk;
import org.plumbline.ui.Texts;
import org.plumbline.ui.files.DesignFile;

/// Tells when another program has changed or taken away the file of a window. It looks when
/// somebody comes back to the window, away from the toolkit's thread, and asks in the bar above the
/// canvas, where it disturbs nobody who types. Nothing is replaced before somebody says so.
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
    window
        .stage()
        .focusedProperty()
        .subscribe((_, focused) -> {
          if (focused) {
            look();
          }
        });
    window.file().state().subscribe((_, _) -> settle());
  }

  /// Looks at the file.
  void look() {
    Optional<Path> path = window.file().path();
    OnDisk known = window.file().onDisk();
    path.ifPresent(file ->
        Thread.ofVirtual()
            .name("disk")
            .start(() -> {
              try {
                OnDisk now = OnDisk.of(file);
                Platform.runLater(() -> compare(file, known, now));
              } catch (IOException _) {
                // It cannot be read at the moment; saving says more about that.
              }
            }));
  }

  private void compare(Path path, OnDisk known, OnDisk now) {
    DesignFile file = window.file();
    if (!file.path().equals(Optional.of(path)) || !file.onDisk().equals(known)) {
      // It has been saved meanwhile.
      return;
    }
    if (now.equals(known)) {
      settle();
    } else if (told.filter(now::equals).isEmpty()) {
      settle();
      told = Optional.of(now);
      say(path, now);
    }
  }

  /// What was said does not hold any more.
  private void settle() {
    said.ifPresent(window.notices()::withdraw);
    said = Optional.empty();
    told = Optional.empty();
  }

  private void say(Path path, OnDisk now) {
    boolean edited = window.bench().session().dirty();
    String key = now.exists() ? (edited ? "changed.edited" : "changed") : "gone";
    String text = Texts.say("notice.disk-" + key, String.valueOf(path.getFileName()));
    List<Notices.Way> ways = new ArrayList<>();
    if (now.exists()) {
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
