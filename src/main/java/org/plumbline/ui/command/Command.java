package org.plumbline.ui.command;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plumbline.ui.Texts;

/// Something that can be done in a window, by menu, button or key.
///
/// @param id as `file.save`; its words are under `command.file.save`
/// @param keys the keys that it brings, which people may change
/// @param reach where its keys count
/// @param obstacle why it cannot be done now, in a sentence; empty when it can be done
/// @param chosen whether it is in force, for what can be switched; empty for what is only done
public record Command(
    String id,
    List<Shortcut> keys,
    Reach reach,
    Supplier<String> words,
    Supplier<Optional<String>> obstacle,
    Optional<BooleanSupplier> chosen,
    Runnable action) {
  /// Copies the keys.
  public Command {
    keys = List.copyOf(keys);
  }

  /// Where the keys of a command count.
  public enum Reach {
    /// Everywhere in the window.
    ANYWHERE,
    /// Not while a text is being edited, which needs them itself.
    OUTSIDE_TEXT,
    /// The same, and not while a list has the focus to whose rows they would apply.
    OUTSIDE_RECORDS,
    /// While the canvas or the outline has the focus and nothing is under way.
    ELEMENTS,
    /// Only while the canvas has the focus and nothing is under way on it.
    CANVAS;

    boolean covers(Focus focus) {
      return switch (this) {
        case ANYWHERE -> true;
        case OUTSIDE_TEXT -> focus != Focus.TEXT;
        case OUTSIDE_RECORDS -> focus != Focus.TEXT && focus != Focus.RECORDS;
        case ELEMENTS -> focus == Focus.CANVAS || focus == Focus.OUTLINE;
        case CANVAS -> focus == Focus.CANVAS;
      };
    }
  }

  /// A command without keys that can always be done.
  public static Command of(String id, Runnable action) {
    return new Command(
        id,
        List.of(),
        Reach.ANYWHERE,
        () -> Texts.say("command." + id),
        Optional::empty,
        Optional.empty(),
        action);
  }

  /// The same with keys, as `Ctrl+Y`.
  public Command on(String... texts) {
    List<Shortcut> all = Stream.of(texts).map(Shortcut::new).toList();
    return new Command(id, all, reach, words, obstacle, chosen, action);
  }

  /// The same, its keys left to texts while they are edited.
  public Command outsideText() {
    return new Command(id, keys, Reach.OUTSIDE_TEXT, words, obstacle, chosen, action);
  }

  /// The same, its keys left to texts and to lists of steps and decisions.
  public Command outsideRecords() {
    return new Command(id, keys, Reach.OUTSIDE_RECORDS, words, obstacle, chosen, action);
  }

  /// The same, its keys counting on the canvas and in the outline.
  public Command onElements() {
    return new Command(id, keys, Reach.ELEMENTS, words, obstacle, chosen, action);
  }

  /// The same, its keys counting on the canvas alone.
  public Command onCanvas() {
    return new Command(id, keys, Reach.CANVAS, words, obstacle, chosen, action);
  }

  /// The same, possible only under one more condition.
  ///
  /// @param why the key, after `why.`, of the sentence that says what is missing without it
  public Command when(BooleanSupplier condition, String why) {
    Supplier<Optional<String>> both =
        () -> obstacle.get().or(() -> missing(condition.getAsBoolean(), why));
    return new Command(id, keys, reach, words, both, chosen, action);
  }

  /// The same under words that change.
  public Command named(Supplier<String> changing) {
    return new Command(id, keys, reach, changing, obstacle, chosen, action);
  }

  /// The same as something that is in force or not.
  public Command switched(BooleanSupplier inForce) {
    return new Command(id, keys, reach, words, obstacle, Optional.of(inForce), action);
  }

  private static Optional<String> missing(boolean holds, String why) {
    return holds ? Optional.empty() : Optional.of(Texts.say("why." + why));
  }
}
