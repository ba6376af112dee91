package org.plumbline.ui.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.design.Design;
import org.plumbline.json.JsonReader;
import org.plumbline.packs.Stock;
import org.plumbline.store.Backups;
import org.plumbline.store.Carried;
import org.plumbline.store.DesignReader;
import org.plumbline.store.DesignReader.Loaded;
import org.plumbline.store.DesignReader.Refused;
import org.plumbline.store.OnDisk;
import org.plumbline.store.Salvage;
import org.plumbline.ui.Texts;
import org.plumbline.ui.files.Opened.Rights;

/// Opens design files. It ends in a design or in a question that says what is wrong with the file
/// and offers ways out; the file itself is never touched.
public record Opening(Stock stock, Backups backups) {
  /// What opening ends in.
  public sealed interface Result {
    /// A design.
    record Done(Opened opened) implements Result {}

    /// The file cannot be opened, and this is to be asked.
    ///
    /// @param instead what can be opened in its place, by the id of the answer
    record Failed(Question question, Map<String, Opened> instead) implements Result {
      /// Copies the map.
      public Failed {
        instead = Map.copyOf(instead);
      }
    }
  }

  /// Opens the file at the path.
  public Result of(Path path) {
    String name = String.valueOf(path.getFileName());
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        return failed(name, Texts.say("open.special", path));
      }
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
    Optional<byte[]> carried = Carried.in(bytes);
    if (carried.isPresent()
        && DesignReader.read(carried.get(), stock.catalog()) instanceof Loaded loaded) {
      // Saving must not put a design where the picture is.
      return new Result.Done(Opened.untitled(loaded.design(), stock));
    }
    return switch (DesignReader.read(bytes, stock.catalog())) {
      case Loaded loaded ->
          new Result.Done(
              Opened.of(
                  loaded.design(),
                  Optional.of(path.toAbsolutePath().normalize()),
                  OnDisk.of(bytes),
                  loaded.repairs(),
                  loaded.newer() ? Rights.NEWER : Rights.WRITE,
                  stock));
      case Refused refused -> {
        List<String> lines = refused.faults().stream().map(each -> each.in(name)).toList();
        yield offering(
            path,
            bytes,
            Question.of("cannot-open", name, "open-other", "cancel")
                .saying(Texts.say("open.refused"))
                .detailing(lines));
      }
    };
  }

  /// Offers what can still be done: to open what can be read of the file, or its newest backup.
  private Result offering(Path path, byte[] bytes, Question question) {
    Map<String, Opened> instead = new HashMap<>();
    Question offer = question;
    Optional<Salvage> salvage = Salvage.of(bytes, stock.catalog());
    if (salvage.isPresent()) {
      Design design = salvage.get().design();
      instead.put("salvage", Opened.untitled(design, stock));
      offer = offer.offering("salvage", Texts.count("answer.salvage", design.components().size()));
    }
    Optional<Backups.Backup> backup = backups.newest(path);
    Optional<Opened> older = backup.flatMap(each -> readable(each.path()));
    if (backup.isPresent() && older.isPresent()) {
      instead.put("backup", older.get());
      String time = Texts.moment(backup.get().time().toInstant());
      offer = offer.offering("backup", Texts.say("answer.backup", time));
    }
    return new Result.Failed(offer, instead);
  }

  /// A backup opens as a design without a file, so that saving does not replace what is there.
  private Optional<Opened> readable(Path backup) {
    try {
      return DesignReader.read(Files.readAllBytes(backup), stock.catalog()) instanceof Loaded loaded
          ? Optional.of(Opened.untitled(loaded.design(), stock))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static Result failed(String name, String text) {
    return new Result.Failed(
        Question.of("cannot-open", name, "open-other", "cancel").saying(text), Map.of());
  }
}
