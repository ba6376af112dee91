package org.plumbline.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.geom.Rect;
import org.plumbline.store.Carried;
import org.plumbline.store.DesignWriter;
import org.plumbline.store.Templates;

/// A picture carries its design.
class CarriedTest {
  private static final Catalog CATALOG = Catalog.bundled();

  @Test
  void eachTemplateComesOutOfItsPicturesByteForByte() throws IOException {
    for (Templates.Template each : Templates.all(CATALOG)) {
      byte[] file = DesignWriter.write(each.design(), CATALOG);
      assertArrayEquals(file, Carried.in(png(each.design(), carrying(file))).orElseThrow());
      assertArrayEquals(file, Carried.in(svg(each.design(), carrying(file))).orElseThrow());
    }
  }

  @Test
  void aPictureIsTheSameWithIt() throws IOException {
    Design design = design();
    byte[] with = png(design, carrying(DesignWriter.write(design, CATALOG)));
    BufferedImage one = image(with);
    BufferedImage other = image(png(design, Sheet.USUAL));
    assertEquals(other.getWidth(), one.getWidth());
    assertTrue(
        Arrays.equals(
            one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()),
            other.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth())));
  }

  @Test
  void otherFilesCarryNothing() throws IOException {
    Design design = design();
    assertEquals(Optional.empty(), Carried.in(png(design, Sheet.USUAL)));
    assertEquals(Optional.empty(), Carried.in(svg(design, Sheet.USUAL)));
    assertEquals(Optional.empty(), Carried.in(DesignWriter.write(design, CATALOG)));
    assertEquals(Optional.empty(), Carried.in(new byte[0]));
  }

  /// Whatever has happened to a picture, reading it ends.
  @Test
  void damagedPicturesDoNoHarm() throws IOException {
    byte[] file = DesignWriter.write(design(), CATALOG);
    byte[] png = png(design(), carrying(file));
    Random dice = new Random(1);
    for (int n = 0; n < 300; n++) {
      byte[] damaged = Arrays.copyOf(png, dice.nextInt(png.length));
      if (damaged.length > 100) {
        damaged[dice.nextInt(100)] ^= (byte) (1 << dice.nextInt(8));
      }
      Carried.in(damaged).ifPresent(each -> assertArrayEquals(file, each));
    }
    String svg = new String(svg(design(), carrying(file)), StandardCharsets.UTF_8);
    int start = svg.indexOf("<design xmlns");
    int room = svg.indexOf("</design>") - start;
    for (int n = 0; n < 300; n++) {
      StringBuilder damaged = new StringBuilder(svg);
      int at = start + dice.nextInt(room);
      damaged.replace(at, at + dice.nextInt(4), "=A".substring(dice.nextInt(2)));
      Carried.in(damaged.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void onClearPaperOnlyWhatIsDrawnCoversWhatIsBehind() throws IOException {
    BufferedImage clear = image(png(design(), new Sheet(24, 1, true, Optional.empty())));
    assertEquals(0, clear.getRGB(0, 0) >>> 24);
    assertNotEquals(0, clear.getRGB(clear.getWidth() / 2, clear.getHeight() / 2) >>> 24);
    assertTrue(clear.getColorModel().hasAlpha());
  }

  @Test
  void theTitleStandsAboveThePicture() throws IOException {
    Drawing drawing = new Painter(CATALOG).paint(design(), Style.LIGHT, Told.NOTHING);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SvgWriter.write(drawing.withTitle(), Sheet.USUAL, out);
    assertTrue(out.toString(StandardCharsets.UTF_8).contains(">" + design().title() + "</text>"));
    assertTrue(drawing.withTitle().extent().orElseThrow().y() < drawing.extent().orElseThrow().y());
  }

  @Test
  void theTitleCanBeReadHoweverLargeThePictureIs() {
    for (Templates.Template each : Templates.all(CATALOG)) {
      Drawing drawing =
          new Painter(CATALOG).paint(each.design(), Style.LIGHT, Told.NOTHING).withTitle();
      Rect whole = drawing.extent().orElseThrow();
      Mark.Text title = (Mark.Text) drawing.figures().getLast().marks().getFirst();
      assertTrue(each.design().title().startsWith(title.text()));
      assertTrue(title.size() > whole.width() / 50, title.text());
      assertTrue(title.size() < whole.height() / 8, title.text());
    }
  }

  private static Design design() {
    return Templates.all(CATALOG).getFirst().design();
  }

  private static Sheet carrying(byte[] file) {
    return new Sheet(24, 1, false, Optional.of(Parcel.of(() -> file)));
  }

  private static byte[] png(Design design, Sheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PngWriter.write(new Painter(CATALOG).paint(design, Style.LIGHT, Told.NOTHING), sheet, out);
    return out.toByteArray();
  }

  private static byte[] svg(Design design, Sheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SvgWriter.write(new Painter(CATALOG).paint(design, Style.LIGHT, Told.NOTHING), sheet, out);
    return out.toByteArray();
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
