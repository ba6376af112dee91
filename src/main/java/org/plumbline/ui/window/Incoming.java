package org.plumbline.ui.window;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Extras;
import org.plumbline.design.Note;
import org.plumbline.draw.NoteSize;
import org.plumbline.edit.AddNote;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.Session;
import org.plumbline.export.NotePicture;
import org.plumbline.export.NotePicture.Result;
import org.plumbline.export.format.Format;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.json.JsonReader;
import org.plumbline.store.Carried;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;
import org.plumbline.ui.canvas.tool.Vacancy;
import org.plumbline.ui.files.Prompts;

/// What comes into a window from elsewhere: files that are dropped on it, pictures and texts that
/// are pasted. Designs open in windows of their own; pictures and texts become notes; everything
/// else is refused in a sentence. Files are read away from the toolkit's thread.
final class Incoming {
  private static final int LONGEST_TEXT = 4000;
  private static final int SIGN = 8;

  private final DesignWindow window;
  private final Session session;

  Incoming(DesignWindow window) {
    this.window = window;
    session = window.bench().session();
  }

  /// What has been found out about files.
  private record Sorted(List<Path> designs, List<Result.Kept> pictures, List<String> refused) {}

  /// Takes files, pictures at a place in the design.
  void files(List<Path> files, Point at) {
    work(
        () -> sorted(files),
        sorted -> {
          pictures(sorted.pictures(), at);
          if (!sorted.refused().isEmpty()) {
            window.say(String.join(" ", sorted.refused()));
          }
          if (!sorted.designs().isEmpty()) {
            window.desk().open(sorted.designs());
          }
        });
  }

  /// Takes a picture.
  void picture(BufferedImage image, Point at) {
    work(
        () -> NotePicture.of(image),
        result -> {
          switch (result) {
            case Result.Kept kept -> pictures(List.of(kept), at);
            case Result.Refused(String why) -> window.say(Texts.say("paste.picture", why));
          }
        });
  }

  /// Takes a text.
  void text(String text, Point at) {
    String said = text.substring(0, Math.min(text.length(), LONGEST_TEXT)).strip();
    Rect size = NoteSize.forText(Point.ORIGIN, said);
    String id = Elements.freeId("note", Elements.spoken(session.design()));
    Rect bounds =
        Vacancy.around(window.canvas().lens().room().open(), at, size.width(), size.height());
    put(new AddNote(new Note(id, said, "", bounds, List.of(), Extras.NONE)), List.of(id));
  }

  private <T> void work(Supplier<T> work, Consumer<T> done) {
    Aside.run("incoming", work, done, _ -> window.say(Texts.say("drop.trouble")));
  }

  private static Sorted sorted(List<Path> files) {
    Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    files.forEach(file -> sort(file, sorted));
    return sorted;
  }

  private static void sort(Path file, Sorted sorted) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.isDirectory(file)) {
        sorted.refused().add(Texts.say("drop.folder", name));
      } else if (!Files.isRegularFile(file)) {
        sorted.refused().add(Texts.say("drop.no-file", name));
      } else if (carriesDesign(file, name)) {
        sorted.designs().add(file);
      } else if (NotePicture.isPicture(start(file))) {
        switch (NotePicture.of(file)) {
          case Result.Kept kept -> sorted.pictures().add(kept);
          case Result.Refused(String why) ->
              sorted.refused().add(Texts.say("drop.picture", name, why));
        }
      } else if (name.toLowerCase(Locale.ROOT).endsWith(Prompts.Kind.DESIGN.ending())) {
        sorted.designs().add(file);
      } else {
        sorted.refused().add(Texts.say("drop.other", name));
      }
    } catch (IOException _) {
      sorted.refused().add(Texts.say("drop.no-file", name));
    }
  }

  /// Whether a picture has been exported with its design, as opening it would find.
  private static boolean carriesDesign(Path file, String name) throws IOException {
    String low = name.toLowerCase(Locale.ROOT);
    return (low.endsWith(Format.PNG.ending()) || low.endsWith(Format.SVG.ending()))
        && Files.size(file) <= JsonReader.LARGEST_FILE
        && Carried.in(Files.readAllBytes(file)).isPresent();
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(SIGN);
    }
  }

  private void pictures(List<Result.Kept> pictures, Point at) {
    Design design = session.design();
    Set<String> taken = Elements.spoken(design);
    List<Edit> edits = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    Design filling = window.canvas().lens().room().open();
    for (Result.Kept each : pictures) {
      Rect size = NoteSize.forPicture(Point.ORIGIN, each.width(), each.height());
      Rect bounds = Vacancy.around(filling, at, size.width(), size.height());
      String id = Elements.freeId("picture", taken);
      taken.add(id);
      ids.add(id);
      Edit edit = new AddNote(new Note(id, "", each.data(), bounds, List.of(), Extras.NONE));
      edits.add(edit);
      filling = edit.apply(filling);
    }
    if (!edits.isEmpty()) {
      put(new AllOf(Texts.say("step.picture"), edits), ids);
    }
  }

  private void put(Edit edit, List<String> ids) {
    session.commit(window.canvas().lens().room().housed(edit, session.design()));
    session.select(ids);
    window.canvas().reveal(ids.getFirst());
  }
}
