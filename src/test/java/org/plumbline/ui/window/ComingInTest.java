package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Design;
import org.plumbline.design.Note;
import org.plumbline.geom.Point;
import org.plumbline.store.DesignReader;
import org.plumbline.store.DesignReader.Loaded;
import org.plumbline.store.DesignWriter;

/// What is dropped on a window or pasted into it, and windows on files.
class ComingInTest {
  @TempDir Path folder;
  private WindowTrial trial;

  @BeforeEach
  void open() throws Exception {
    trial = WindowTrial.onTwoConnected(folder);
  }

  @AfterEach
  void close() {
    trial.close();
  }

  private Path picture(String name, int side) throws Exception {
    Path file = folder.resolve(name);
    ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    return file;
  }

  private Path design(String name, String title) throws Exception {
    Path file = folder.resolve(name);
    Files.write(file, DesignWriter.write(Design.titled(title), WindowTrial.CATALOG));
    return file;
  }

  private void drop(Path... files) {
    WindowTrial.fx(() -> {
      trial.window().incoming().files(List.of(files), new Point(96, 400));
      return true;
    });
  }

  private String notice() {
    return WindowTrial.fx(() -> trial.window().notices().shown().orElse(""));
  }

  @Test
  void aDroppedPictureBecomesANoteAtItsPlaceThatIsKeptInTheFile() throws Exception {
    drop(picture("sketch.png", 120));
    trial.until(() -> !trial.session().design().notes().isEmpty());
    Note note = trial.design().notes().getFirst();
    assertTrue(note.bounds().contains(new Point(96, 400)), note.bounds().toString());
    byte[] written = DesignWriter.write(trial.design(), WindowTrial.CATALOG);
    Loaded loaded = (Loaded) DesignReader.read(written, WindowTrial.CATALOG);
    assertEquals(List.of(note), loaded.design().notes());
    assertEquals(List.of(), loaded.repairs());
    trial.run("edit.undo");
    assertEquals(0, trial.design().notes().size());
  }

  @Test
  void droppedDesignsOpenInWindowsOfTheirOwn() throws Exception {
    Path first = design("a.json", "A");
    Path second = design("b.json", "B");
    drop(first, second);
    trial.until(() -> trial.desk.windows().size() == 3);
    assertEquals("B", trial.design().title());
    drop(first);
    trial.settle();
    assertEquals(3, WindowTrial.fx(() -> trial.desk.windows().size()));
  }

  @Test
  void whateverElseIsDroppedIsRefusedInASentence() throws Exception {
    Path text = Files.writeString(folder.resolve("notes.txt"), "hello");
    Path broken = Files.write(folder.resolve("x.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    byte[] sign = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
    Path cut = Files.write(folder.resolve("cut.png"), sign);
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Design before = trial.design();
    drop(inner, text, broken, cut, folder.resolve("nowhere.json"));
    trial.until(() -> trial.window().notices().shown().isPresent());
    String said = notice();
    assertTrue(said.contains("“inner” is a folder"), said);
    assertTrue(said.contains("“notes.txt” is neither"), said);
    assertTrue(said.contains("“x.png” is neither"), said);
    assertTrue(said.contains("“cut.png” cannot be unpacked"), said);
    assertTrue(said.contains("“nowhere.json” is no file"), said);
    assertEquals(before, trial.design());
  }

  @Test
  void pastedTextsAndPicturesBecomeNotesInView() throws Exception {
    WindowTrial.fx(() -> {
      trial.window().canvas().pan(-9000, -9000);
      return true;
    });
    trial.board.text = Optional.of("Ask the **data** team");
    trial.run("edit.paste");
    trial.board.text = Optional.empty();
    trial.board.image = Optional.of(new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB));
    trial.run("edit.paste");
    trial.until(() -> trial.session().design().notes().size() == 2);
    Note words = trial.design().notes().getFirst();
    assertEquals("Ask the **data** team", words.text());
    assertTrue(words.bounds().center().distance(trial.window().canvas().middle()) < 400);
    assertTrue(trial.design().notes().get(1).image().startsWith("data:image/png;base64,"));
  }

  @Test
  void copiesAreAlsoPicturesForOtherPrograms() throws Exception {
    trial.select("orders", "store");
    trial.run("edit.copy");
    trial.until(() -> trial.board.pictures.isPresent());
    String svg = trial.board.pictures.orElseThrow().svg();
    assertTrue(svg.contains("Feature store") && svg.startsWith("<?xml"), svg);
    byte[] png = trial.board.pictures.orElseThrow().png();
    BufferedImage image = ImageIO.read(new java.io.ByteArrayInputStream(png));
    assertTrue(image.getWidth() > 800, "twice as sharp as it is large");
    assertTrue(trial.board.text.orElseThrow().startsWith("{"));
  }

  @Test
  void aFileThatIsOpenComesToTheFrontByWhateverWayItIsNamed() throws Exception {
    Path file = design("real.json", "Real");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    Path turned = Files.createDirectory(folder.resolve("sub")).resolve("../real.json");
    Path relative = Path.of("").toAbsolutePath().relativize(file);
    for (Path each : List.of(file, link, turned, relative)) {
      WindowTrial.fx(() -> {
        trial.desk.open(List.of(each));
        return true;
      });
      trial.settle();
      assertEquals(2, trial.desk.windows().size(), each.toString());
    }
  }
}
