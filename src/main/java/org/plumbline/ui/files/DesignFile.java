package org.plumbline.ui.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.edit.ReadAgain;
import org.plumbline.edit.RetitleDesign;
import org.plumbline.edit.Session;
import org.plumbline.store.Backups;
import org.plumbline.store.DesignLock;
import org.plumbline.store.DesignWriter;
import org.plumbline.store.LockHolder;
import org.plumbline.store.OnDisk;
import org.plumbline.store.OwnTemplates;
import org.plumbline.store.SafeSave;
import org.plumbline.ui.Texts;
import org.plumbline.ui.files.Opened.Rights;

/// The file behind the design of one window. Saving never depends on what is found in the design,
/// and only a file that is safely on the disk makes the design count as saved.
public final class DesignFile {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Session session;
  private final Catalog catalog;
  private final Backups backups;
  private final Asking asking;
  private final ReadOnlyObjectWrapper<SaveState> state;
  private Optional<Path> path;
  private OnDisk onDisk;
  private Rights rights;
  private Optional<DesignLock> lock;

  /// What a file needs to know of its window.
  public interface Asking {
    /// The id of the answer to a question.
    String answer(Question question);

    /// Where to put the file.
    Optional<Path> placeFor(Path suggestion);

    /// Replaces the design by what is on the disk now.
    void reload(Path path);

    /// Says what the user should know but need not answer.
    void say(String text);

    /// Remembers the file as one that was used.
    void used(Path path);
  }

  /// By what a file is written, and whom it asks.
  public record Means(Function<DesignFile, Asking> asking, Catalog catalog, Backups backups) {}

  /// The file of what has been opened.
  public DesignFile(Opened opened, Session session, Means means) {
    this.session = session;
    this.catalog = means.catalog();
    this.backups = means.backups();
    path = opened.path();
    onDisk = opened.onDisk();
    rights = opened.rights();
    lock = opened.lock();
    state = new ReadOnlyObjectWrapper<>(begin());
    this.asking = means.asking().apply(this);
  }

  private SaveState begin() {
    if (path.isEmpty()) {
      return new SaveState.Untitled();
    }
    return readOnly() ? new SaveState.ReadOnly() : new SaveState.Opened();
  }

  /// How the design stands to its file.
  public ReadOnlyObjectProperty<SaveState> state() {
    return state.getReadOnlyProperty();
  }

  /// Where the file is; empty if the design has none.
  public Optional<Path> path() {
    return path;
  }

  /// Whether there is a file that is not to be replaced from here.
  public boolean readOnly() {
    return path.isPresent() && rights != Rights.WRITE;
  }

  /// Lets other programs have the file: the window is closed.
  public void release() {
    lock.ifPresent(DesignLock::close);
    lock = Optional.empty();
  }

  /// What the file held when it was read or saved last.
  public OnDisk onDisk() {
    return onDisk;
  }

  /// The user has seen that another program has changed the file, and keeps what is in the window:
  /// it counts as edited, and saving it replaces what is on the disk now.
  public void replace(OnDisk now) {
    onDisk = now;
    session.unsaved();
  }

  /// Takes what another program has written into the file, as a step that can be taken back; tells
  /// whether it is another design than the one in the window.
  ///
  /// @param now what the file holds
  public boolean follow(Design written, OnDisk now) {
    onDisk = now;
    if (written.equals(session.whole())) {
      return false;
    }
    session.commit(new ReadAgain(written));
    session.saved(written);
    return true;
  }

  /// Whether this is the file at the path, by whatever way the path leads there.
  public boolean shows(Path other) {
    return path.filter(mine -> real(mine).equals(real(other))).isPresent();
  }

  /// The path without links; as it stands if there is no file.
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException _) {
      return path.toAbsolutePath().normalize();
    }
  }

  /// What the file is called without its ending, or would be.
  public String name() {
    return name(suggestion()).replaceFirst("\\.json$", "");
  }

  /// A path in the same folder as the file.
  public Path beside(Path other) {
    return suggestion().resolveSibling(other);
  }

  /// Saves, asking for a place if there is none yet; tells whether the design is on the disk now.
  public boolean save() {
    return (path.isPresent() && rights == Rights.WRITE)
        ? save(path.get(), Optional.of(onDisk))
        : saveAs();
  }

  /// Saves to another place; tells whether the design is on the disk now.
  public boolean saveAs() {
    return asking
        .placeFor(readOnly() ? beside(Path.of(Texts.say("save.copy", name()))) : suggestion())
        .map(place -> place.toAbsolutePath().normalize())
        .map(this::saveAt)
        .orElse(false);
  }

  /// A design that nobody has given a title is called as the file it is put into, so that two can
  /// be told apart; undoing takes that back.
  private Optional<RetitleDesign> entitling(Path target) {
    String called = name(target).replaceFirst("\\.json$", "");
    return session.design().title().equals(Texts.say("untitled"))
            && !called.isBlank()
            && !shows(target)
        ? Optional.of(new RetitleDesign(called))
        : Optional.empty();
  }

  /// Saves over whatever is there, unless somebody else has it open and the user would rather not.
  private boolean saveAt(Path target) {
    return switch (DesignLock.take(target)) {
      case DesignLock.Taken(DesignLock taken) -> {
        try (taken) {
          yield save(target, Optional.empty());
        }
      }
      case DesignLock.Unlocked _ -> save(target, Optional.empty());
      case DesignLock.InUse(Optional<LockHolder> holder) ->
          switch (asking.answer(Admission.replacing(target, holder))) {
            case "save-as" -> saveAs();
            case "overwrite" -> save(target, Optional.empty());
            default -> false;
          };
    };
  }

  /// Whether the window may close: there is nothing to lose, or the user has decided.
  public boolean mayClose() {
    if (!session.dirty()) {
      return true;
    }
    Question question =
        Question.of("unsaved", session.design().title(), "save", "dont-save", "cancel");
    return switch (asking.answer(question)) {
      case "save" -> save();
      case "dont-save" -> true;
      default -> false;
    };
  }

  /// Saves over what is expected to be there, or over whatever is.
  private boolean save(Path target, Optional<OnDisk> expected) {
    Optional<RetitleDesign> title = entitling(target);
    Design written = title.map(each -> each.apply(session.whole())).orElseGet(session::whole);
    byte[] bytes = DesignWriter.write(written, catalog);
    boolean kept = keepOld(target);
    SafeSave.Outcome outcome =
        expected
            .map(state -> SafeSave.save(target, bytes, state))
            .orElseGet(() -> SafeSave.save(target, bytes));
    return switch (outcome) {
      case SafeSave.Saved saved -> {
        title.ifPresent(session::commit);
        boolean done = settled(target, bytes, saved);
        if (!kept) {
          asking.say(Texts.say("save.no-backup"));
        }
        yield done;
      }
      case SafeSave.Conflict _ -> conflict(target);
      case SafeSave.Failed(String message) -> failed(target, expected, message);
    };
  }

  /// Keeps the old version; saving does not depend on it.
  private boolean keepOld(Path target) {
    try {
      backups.keep(target);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private boolean settled(Path target, byte[] bytes, SafeSave.Saved saved) {
    hold(target);
    path = Optional.of(target);
    rights = Rights.WRITE;
    onDisk = OnDisk.of(bytes);
    String time = LocalTime.now(ZoneId.systemDefault()).format(TIME);
    state.set(new SaveState.Saved(time));
    session.saved(session.whole());
    asking.used(target);
    saved.caution().ifPresent(asking::say);
    return true;
  }

  /// From now on this is the file of the window.
  private void hold(Path target) {
    if (lock.isEmpty() || !shows(target)) {
      release();
      if (DesignLock.take(target) instanceof DesignLock.Taken(DesignLock taken)) {
        lock = Optional.of(taken);
      }
    }
  }

  /// The file has been changed, or taken away, by somebody else.
  private boolean conflict(Path target) {
    if (Files.notExists(target)) {
      Question gone = Question.of("gone", name(target), "recreate", "save-as", "cancel");
      return switch (asking.answer(gone)) {
        case "recreate" -> save(target, Optional.empty());
        case "save-as" -> saveAs();
        default -> false;
      };
    }
    Question question =
        Question.of("conflict", name(target), "save-as", "overwrite", "reload", "cancel");
    return switch (asking.answer(question)) {
      case "overwrite" -> save(target, Optional.empty());
      case "save-as" -> saveAs();
      case "reload" -> {
        asking.reload(target);
        yield false;
      }
      default -> false;
    };
  }

  private boolean failed(Path target, Optional<OnDisk> expected, String message) {
    state.set(new SaveState.Failed(Texts.say("status.failed")));
    Question question =
        Question.of("cannot-save", name(target), "retry", "save-as", "cancel").saying(message);
    return switch (asking.answer(question)) {
      case "retry" -> save(target, expected);
      case "save-as" -> saveAs();
      default -> false;
    };
  }

  private Path suggestion() {
    return path.orElseGet(
        () -> Path.of(System.getProperty("user.home", ".")).resolve(fileName(session.design())));
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String fileName(Design design) {
    return OwnTemplates.fileName(design.title(), Texts.say("untitled.file"))
        + Prompts.Kind.DESIGN.ending();
  }
}
