package org.plumbline.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.packs.Stock;
import org.plumbline.store.DesignLock;
import org.plumbline.store.DesignReader;
import org.plumbline.store.DesignReader.Loaded;
import org.plumbline.store.Journal;
import org.plumbline.store.OnDisk;
import org.plumbline.ui.Texts;
import org.plumbline.ui.files.Opened;
import org.plumbline.ui.files.Opened.Rights;
import org.plumbline.ui.files.Opening;
import org.plumbline.ui.files.Question;
import org.plumbline.ui.files.SaveState;

/// Opens work that was not saved when the program ended: as unsaved work on the same file, with the
/// saved version at hand.
record Recovery(Desk desk) {
  /// Opens it, or says why it cannot be opened.
  void of(Journal.Left left) {
    Stock stock = desk.packs().of(left.from());
    switch (new Opening(stock, desk.backups()).of(left.file())) {
      case Opening.Result.Done(Opened found) -> open(left, found, stock);
      case Opening.Result.Failed(Question question, _) ->
          desk.prompts().answer(Optional.empty(), question);
    }
  }

  private void open(Journal.Left left, Opened found, Stock stock) {
    desk.admitted(
            Opened.of(found.design(), left.from(), left.before(), List.of(), Rights.WRITE, stock))
        .ifPresent(opened -> show(left, opened, stock));
  }

  private void show(Journal.Left left, Opened opened, Stock stock) {
    try {
      DesignWindow window = desk.show(opened, desk.journal().adopt(left));
      Optional<Design> saved = left.from().flatMap(path -> saved(path, stock.catalog()));
      // What the file holds is what counts as saved, so that this does not.
      window.bench().session().saved(saved.orElseGet(() -> Design.titled("")));
      String text =
          Texts.say(
              (left.givenUp() ? "given-up" : "recovered") + (changed(left) ? ".changed" : ""));
      window.notices().say(text, saved.stream().map(each -> beside(each, left)).toList());
      window
          .file()
          .state()
          .subscribe(state -> {
            if (state instanceof SaveState.Saved) {
              window.notices().withdraw(text);
            }
          });
    } catch (IOException fault) {
      opened.lock().ifPresent(DesignLock::close);
      desk.prompts()
          .answer(
              Optional.empty(),
              Question.of("cannot-open", String.valueOf(left.file().getFileName()), "cancel")
                  .saying(String.valueOf(fault.getMessage())));
    }
  }

  private Notices.Way beside(Design saved, Journal.Left left) {
    String name = left.from().map(each -> String.valueOf(each.getFileName())).orElse("");
    return new Notices.Way(
        Texts.say("recovered.show"),
        () -> desk.openUntitled(saved).say(Texts.say("recovered.saved", name)));
  }

  private static Optional<Design> saved(Path path, Catalog catalog) {
    try {
      return DesignReader.read(Files.readAllBytes(path), catalog) instanceof Loaded loaded
          ? Optional.of(loaded.design())
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// Whether the file is another one than the work began with.
  private static boolean changed(Journal.Left left) {
    try {
      return left.from().isPresent() && !OnDisk.of(left.from().get()).equals(left.before());
    } catch (IOException _) {
      return true;
    }
  }
}
