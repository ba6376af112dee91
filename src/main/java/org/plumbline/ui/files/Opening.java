package org.plumbline.ui.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.json.JsonReader;
import org.plumbline.store.DesignReader;
import org.plumbline.store.DesignReader.Loaded;
import org.plumbline.store.DesignReader.Refused;
import org.plumbline.store.OnDisk;
import org.plumbline.ui.Texts;
import org.plumbline.ui.files.Opened.Rights;

/// Opens design files. It ends in a design or in a question that says what is wrong with the file
/// and offers ways out; the file itself is never touched.
public record Opening(Catalog catalog) {
  /// What opening ends in.
  public sealed interface Result {
    /// A design.
    record Done(Opened opened) implements Result {}

    /// The file cannot be opened, and this is to be asked.
    record Failed(Question question) implements Result {}
  }

  /// Opens the file at the path.
  public Result of(Path path) {
    String name = String.valueOf(path.getFileName());
    try {
      if (Files.isRegularFile(path) && Files.size(path) > JsonReader.LARGEST_FILE) {
        return failed(name, Texts.say("open.too-large", JsonReader.LARGEST_FILE >> 20));
      }
      return read(path, name, Files.readAllBytes(path));
    } catch (NoSuchFileException _) {
      return failed(name, Texts.say("open.missing", path));
    } catch (AccessDeniedException _) {
      return failed(name, Texts.say("open.denied", path));
    } catch (IOException fault) {
      return failed(name, Texts.say("open.unreadable", path, String.valueOf(fault.getMessage())));
    }
  }

  private Result read(Path path, String name, byte[] bytes) {
    return switch (DesignReader.read(bytes, catalog)) {
      case Loaded loaded ->
          new Result.Done(
              new Opened(
                  loaded.design(),
                  Optional.of(path.toAbsolutePath().normalize()),
                  OnDisk.of(bytes),
                  loaded.repairs(),
                  loaded.newer() ? Rights.READ : Rights.WRITE));
      case Refused refused -> {
        List<String> lines = refused.faults().stream().map(each -> each.in(name)).toList();
        yield new Result.Failed(
            Question.of("cannot-open", name, "open-other", "cancel")
                .saying(Texts.say("open.refused"))
                .detailing(lines));
      }
    };
  }

  private static Result failed(String name, String text) {
    return new Result.Failed(Question.of("cannot-open", name, "open-other", "cancel").saying(text));
  }
}
