package org.plumbline.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.ui.files.DesignFile;
import org.plumbline.ui.files.Prompts.Kind;
import org.plumbline.ui.files.Question;

/// What the file of a design asks its window.
record Asking(DesignWindow window) implements DesignFile.Asking {
  @Override
  public String answer(Question question) {
    return window.desk().prompts().answer(Optional.of(window.stage()), question);
  }

  @Override
  public Optional<Path> placeFor(Path suggestion) {
    return window.desk().prompts().placeFor(Optional.of(window.stage()), Kind.DESIGN, suggestion);
  }

  @Override
  public void reload(Path path) {
    window.giveUp();
    window.desk().open(List.of(path));
  }

  @Override
  public void say(String text) {
    window.say(text);
  }

  @Override
  public void used(Path path) {
    window.desk().set(now -> now.opened(path));
  }
}
