package org.plumbline.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.plumbline.design.Design;
import org.plumbline.edit.Session;
import org.plumbline.json.JsonReader;
import org.plumbline.store.DesignReader;
import org.plumbline.store.DesignReader.Loaded;
import org.plumbline.store.OnDisk;
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
                Found found = found(file, known);
                Platform.runLater(() -> compare(file, known, found));
              } catch (IOException _) {
                // It cannot be read at the moment; saving says more about that.
              }
            }));
  }

  /// What is on the disk.
  ///
  /// @param design empty if it is what is known, or nothing that can be taken as it stands
  private record Found(OnDisk now, Optional<Design> design) {}

  private Found found(Path file, OnDisk known) throws IOException {
    OnDisk now = OnDisk.of(file);
    if (now.equals(known) || !now.exists() || Files.size(file) > JsonReader.LARGEST_FILE) {
      return new Found(now, Optional.empty());
    }
    byte[] bytes = Files.readAllBytes(file);
    return DesignReader.read(bytes, window.bench().catalog()) instanceof Loaded loaded
            && loaded.repairs().isEmpty()
            && !loaded.newer()
        ? new Found(OnDisk.of(bytes), Optional.of(loaded.design()))
        : new Found(now, Optional.empty());
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
      if (found.design().isPresent() && isUntouched()) {
        follow(path, found.design().get(), now);
      } else {
        told = Optional.of(now);
        say(path, now);
      }
    }
  }

  /// Whether nothing would be lost and nobody is in the middle of something.
  private boolean isUntouched() {
    window.finish();
    Session session = window.bench().session();
    return !session.dirty() && !session.isPreviewing() && session.variant().isEmpty();
  }

  private void follow(Path path, Design written, OnDisk now) {
    window.file().follow(written, now);
    window.say(Texts.say("notice.disk-changed.read", String.valueOf(path.getFileName())));
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
