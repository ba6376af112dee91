package org.plumbline.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Work that takes a while, done away from the toolkit's thread. What comes of it is told on that
/// thread, also if the work fails: nobody waits for a result that never comes.
public final class Aside {
  private Aside() {}

  /// Starts the work.
  ///
  /// @param name of the thread
  /// @param done takes the result
  /// @param failed takes what the work has thrown
  public static <T> void run(
      String name, Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    Thread.ofVirtual()
        .name(name)
        .start(() -> {
          try {
            T result = work.get();
            Platform.runLater(() -> done.accept(result));
          } catch (RuntimeException | StackOverflowError | OutOfMemoryError trouble) {
            Platform.runLater(() -> failed.accept(trouble));
          }
        });
  }
}
