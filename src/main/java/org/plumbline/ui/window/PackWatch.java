package org.plumbline.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.plumbline.packs.Stock;
import org.plumbline.ui.Texts;
import org.plumbline.ui.files.Question;

/// Tells what is wrong with the packs of a window, and when they have changed since the design was
/// opened. It looks when somebody comes back to the window and when the file has been saved, away
/// from the toolkit's thread. A window keeps its types until it is opened again, since what is
/// drawn and found in it rests on them.
final class PackWatch {
  private final DesignWindow window;
  private final Stock stock;
  private Stock told;

  /// A watch on the packs with which the window was opened.
  PackWatch(DesignWindow window, Stock stock) {
    this.window = window;
    this.stock = stock;
    told = stock;
  }

  /// Starts to look.
  void start() {
    ComingBack.to(window.stage(), this::look);
    window.file().state().subscribe((_, _) -> look());
  }

  /// A way to see everything that is wrong.
  Notices.Way showing() {
    return new Notices.Way(Texts.say("notice.show-packs"), this::show);
  }

  private void show() {
    window
        .desk()
        .prompts()
        .answer(
            Optional.of(window.stage()),
            Question.of("packs", "", "close").detailing(stock.faults()));
  }

  private void look() {
    Optional<Path> path = window.file().path();
    if (path.isPresent()) {
      TeamPacks packs = window.desk().packs();
      Thread.ofVirtual()
          .name("packs")
          .start(() -> {
            Stock now = packs.of(path);
            Platform.runLater(() -> compare(now, path.get()));
          });
    }
  }

  private void compare(Stock now, Path path) {
    if (!now.equals(told)) {
      told = now;
      if (!now.equals(stock)) {
        window
            .notices()
            .say(
                Texts.say("notice.packs-changed"),
                List.of(new Notices.Way(Texts.say("notice.open-again"), () -> openAgain(path))));
      }
    }
  }

  private void openAgain(Path path) {
    if (window.file().mayClose()) {
      window.giveUp();
      window.desk().open(List.of(path));
    }
  }
}
