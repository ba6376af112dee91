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
/// @param reach whether its keys work while a text is being edited
/// @param enabled whether it can be done now
/// @param chosen whether it is in force, for what can be switched; empty for what is only done
public record Command(
    String id,
    List<Shortcut> keys,
    Reach reach,
    Supplier<String> words,
    BooleanSupplier enabled,
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
    OUTSIDE_TEXT
  }

  /// A command without keys that can always be done.
  public static Command of(String id, Runnable action) {
    return new Command(
        id,
        List.of(),
        Reach.ANYWHERE,
        () -> Texts.say("command." + id),
        () -> true,
        Optional.empty(),
        action);
  }

  /// The same with keys, as `Ctrl+Y`.
  public Command on(String... texts) {
    List<Shortcut> all = Stream.of(texts).map(Shortcut::new).toList();
    return new Command(id, all, reach, words, enabled, chosen, action);
  }

  /// The same, its keys left to texts while they are edited.
  public Command outsideText() {
    return new Command(id, keys, Reach.OUTSIDE_TEXT, words, enabled, chosen, action);
  }

  /// The same, possible only under a condition.
  public Command when(BooleanSupplier condition) {
    return new Command(id, keys, reach, words, condition, chosen, action);
  }

  /// The same under words that change.
  public Command named(Supplier<String> changing) {
    return new Command(id, keys, reach, changing, enabled, chosen, action);
  }

  /// The same as something that is in force or not.
  public Command switched(BooleanSupplier inForce) {
    return new Command(id, keys, reach, words, enabled, Optional.of(inForce), action);
  }

  /// The first of its keys as they are shown.
  public Optional<String> keysShown() {
    return keys.stream().findFirst().map(Shortcut::shown);
  }
}
