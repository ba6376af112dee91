package org.plumbline.ui.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.store.DesignLock;
import org.plumbline.store.LockHolder;
import org.plumbline.ui.Texts;
import org.plumbline.ui.files.Opened.Rights;

/// Lets a design into a window: alone where nobody else has it open, else as the user decides.
public final class Admission {
  private Admission() {}

  /// The design as it may be shown; empty if the user would rather not.
  ///
  /// @param ask the id of the answer to a question
  public static Optional<Opened> of(Opened opened, Function<Question, String> ask) {
    if (opened.path().isEmpty() || opened.rights() != Rights.WRITE) {
      return Optional.of(opened);
    }
    Path path = opened.path().get();
    return switch (DesignLock.take(path)) {
      case DesignLock.Taken(DesignLock lock) -> Optional.of(opened.with(lock));
      case DesignLock.Unlocked _ -> Optional.of(opened);
      case DesignLock.InUse(Optional<LockHolder> holder) ->
          switch (ask.apply(opening(path, holder))) {
            case "read-only" -> Optional.of(opened.with(Rights.SHARED));
            case "open-copy" -> Optional.of(Opened.untitled(opened.design(), opened.stock()));
            case "open-anyway" -> Optional.of(anyway(opened, path));
            default -> Optional.empty();
          };
    };
  }

  /// What is asked before a file is replaced that somebody else has open.
  static Question replacing(Path path, Optional<LockHolder> holder) {
    return Question.of("replace-used", name(path), "save-as", "overwrite", "cancel")
        .saying(who(holder) + " " + Texts.say("ask.replace-used"));
  }

  private static Question opening(Path path, Optional<LockHolder> holder) {
    return Question.of("in-use", name(path), "read-only", "open-copy", "open-anyway", "cancel")
        .saying(who(holder) + " " + Texts.say("ask.in-use"));
  }

  /// The user says that the other one does not count; whether it is still there shows here.
  private static Opened anyway(Opened opened, Path path) {
    return DesignLock.seize(path) instanceof DesignLock.Taken(DesignLock lock)
        ? opened.with(lock)
        : opened;
  }

  private static String who(Optional<LockHolder> holder) {
    if (holder.isEmpty()) {
      return Texts.say("in-use.unknown");
    }
    LockHolder known = holder.get();
    String since = Texts.moment(known.since());
    if (known.sameUser()) {
      return Texts.say("in-use.self", since);
    }
    return known.here() || known.host().isEmpty()
        ? Texts.say("in-use.here", known.user(), since)
        : Texts.say("in-use.elsewhere", known.user(), known.host(), since);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
