package org.plumbline.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.design.Design;
import org.plumbline.records.Merged;
import org.plumbline.records.RecordFolder;
import org.plumbline.records.RecordFolder.Contents;
import org.plumbline.records.RecordFolder.Written;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;
import org.plumbline.ui.files.Question;

/// The decisions of a window's design in a folder of Markdown records, written and read away from
/// the toolkit's thread.
record DecisionFolder(DesignWindow window) {
  /// Writes each decision into a file of its own.
  void export() {
    window.finish();
    ask("export")
        .ifPresent(folder -> {
          Design design = window.bench().session().design();
          Aside.run(
              "decisions",
              () -> written(folder, design),
              written -> tell(folder, written),
              trouble -> fail(folder, "cannot-export", words(trouble)));
        });
  }

  /// Brings the records of a folder into the design as one step.
  void read() {
    window.finish();
    ask("read")
        .ifPresent(folder ->
            Aside.run(
                "decisions",
                () -> contents(folder),
                contents -> take(folder, contents),
                trouble -> fail(folder, "cannot-open", words(trouble))));
  }

  private Optional<Path> ask(String what) {
    return window
        .desk()
        .prompts()
        .folder(
            Optional.of(window.stage()),
            Texts.say("chooser.decisions." + what),
            window.file().beside(Path.of("decisions")));
  }

  private static Written written(Path folder, Design design) {
    try {
      return new RecordFolder(folder).write(design);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Contents contents(Path folder) {
    try {
      return new RecordFolder(folder).read();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void tell(Path folder, Written written) {
    written
        .failure()
        .ifPresentOrElse(
            message -> fail(folder, "cannot-export", message),
            () ->
                window.say(
                    Texts.say(
                        "decisions.written", written.written(), written.same(), name(folder))));
  }

  private void take(Path folder, Contents contents) {
    Merged merged = Merged.into(window.bench().session().design(), contents.records());
    window.bench().session().commit(merged.edit());
    String told =
        contents.records().isEmpty()
            ? Texts.say("decisions.read.none", name(folder))
            : Texts.say(
                "decisions.read", merged.added(), merged.changed(), merged.same(), name(folder));
    if (contents.bad().isEmpty()) {
      window.say(told);
      return;
    }
    List<String> details = new ArrayList<>();
    contents.bad().forEach((file, why) -> details.add(Texts.say("decisions.bad", file, why)));
    String both = told + " " + Texts.count("decisions.unread", details.size());
    Notices.Way show =
        new Notices.Way(Texts.say("decisions.unread.show"), () -> show(name(folder), details));
    window.notices().say(both, List.of(show));
  }

  private void show(String folder, List<String> details) {
    window
        .desk()
        .prompts()
        .answer(
            Optional.of(window.stage()),
            Question.of("unread-decisions", folder, "close").detailing(details));
  }

  private void fail(Path folder, String question, String message) {
    window
        .desk()
        .prompts()
        .answer(
            Optional.of(window.stage()),
            Question.of(question, name(folder), "close").saying(message));
  }

  private static String words(Throwable trouble) {
    return Texts.say(
        "decisions.trouble",
        String.valueOf(trouble instanceof UncheckedIOException io ? io.getCause() : trouble));
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }
}
