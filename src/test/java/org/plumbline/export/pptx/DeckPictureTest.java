package org.plumbline.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.export.Paper;
import org.plumbline.export.PngWriter;
import org.plumbline.export.Sheet;
import org.plumbline.geom.Rect;
import org.plumbline.rules.Accepting;
import org.plumbline.rules.Checked;
import org.plumbline.store.Templates;

/// A slide looks as our own picture does. LibreOffice draws it; without it nothing is looked at.
final class DeckPictureTest {
  private static final Catalog CATALOG = Catalog.bundled();

  /// What is compared is the colour of blocks of so many pixels, since letters and lines may begin
  /// a fraction of a pixel elsewhere.
  private static final int BLOCK = 6;

  /// How far the colours of all blocks may be apart on average, of 255.
  private static final double MEAN = 1.75;

  /// Blocks that are farther apart look different.
  private static final double FAR = 32;

  /// The share of blocks that may.
  private static final double FAR_SHARE = 0.0075;

  @TempDir private Path folder;

  @Test
  void theOverviewIsOurPicture() throws Exception {
    assumeTrue(isThere("soffice") && isThere("pdftoppm"), "needs soffice and pdftoppm");
    for (SlideSize page : List.of(new SlideSize(Paper.WIDE), new SlideSize(Paper.CLASSIC))) {
      for (Style style : List.of(Style.LIGHT, Style.DARK)) {
        look(Templates.all(CATALOG).getLast().design(), style, page);
      }
    }
  }

  private void look(Design design, Style style, SlideSize page) throws Exception {
    Drawing drawing = new Painter(CATALOG).paint(design, style, Told.NOTHING);
    Rect view = drawing.extent().orElseThrow().grown(24);
    Camera camera = Camera.on(view, page.picture(new SlideText("", "words", "")));
    Accepting nothing = new Accepting(Checked.NOTHING, List.of());
    byte[] deck = Opened.bytes(new Deck(design, CATALOG, style, Told.NOTHING, nothing, page));
    Files.write(folder.resolve("deck.pptx"), deck);
    double perInch = 914_400 / camera.scale();
    BufferedImage seen = rendered(perInch);
    BufferedImage own = own(drawing);
    Rect area = new Sheet(24, 1).area(drawing);
    int left = (int) Math.round(camera.x(area.x()) / camera.scale());
    int top = (int) Math.round(camera.y(area.y()) / camera.scale());
    int width = Math.min(own.getWidth(), seen.getWidth() - left) / BLOCK;
    int height = Math.min(own.getHeight(), seen.getHeight() - top) / BLOCK;
    assertTrue(BLOCK * width > 0.98 * own.getWidth() - BLOCK, "wide enough");
    assertTrue(BLOCK * height > 0.98 * own.getHeight() - BLOCK, "high enough");
    double sum = 0;
    long far = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double[] ours = block(own, BLOCK * x, BLOCK * y);
        double[] theirs = block(seen, left + BLOCK * x, top + BLOCK * y);
        double difference = 0;
        for (int n = 0; n < ours.length; n++) {
          difference += Math.abs(ours[n] - theirs[n]) / ours.length;
        }
        sum += difference;
        far += difference > FAR ? 1 : 0;
      }
    }
    double mean = sum / width / height;
    double share = (double) far / width / height;
    String told =
        "%s %s: mean %.2f, far %.4f".formatted(page.paper().id(), style.name(), mean, share);
    assertTrue(mean <= MEAN && share <= FAR_SHARE, told);
  }

  /// The colour of a block, all in all.
  private static double[] block(BufferedImage image, int left, int top) {
    double[] sums = new double[3];
    for (int y = top; y < top + BLOCK; y++) {
      for (int x = left; x < left + BLOCK; x++) {
        int color = image.getRGB(Math.max(0, x), Math.max(0, y));
        for (int n = 0; n < sums.length; n++) {
          sums[n] += ((color >> (8 * n)) & 0xFF) / (double) (BLOCK * BLOCK);
        }
      }
    }
    return sums;
  }

  private static BufferedImage own(Drawing drawing) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    PngWriter.write(drawing, new Sheet(24, 1), png);
    return ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
  }

  /// The first slide as LibreOffice draws it, with the typeface that we have.
  private BufferedImage rendered(double perInch) throws Exception {
    Path fonts = Files.createDirectories(folder.resolve("fonts"));
    for (String name : List.of("Regular", "Bold", "SemiBold", "Italic")) {
      Path font = fonts.resolve("Inter-" + name + ".otf");
      String place = "/com/formdev/flatlaf/fonts/inter/" + font.getFileName();
      try (InputStream in = DeckPictureTest.class.getResourceAsStream(place)) {
        Files.write(font, in.readAllBytes());
      }
    }
    String configuration =
        """
        <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>
        <dir>%s</dir><cachedir>%s</cachedir></fontconfig>
        """
            .formatted(fonts, folder.resolve("cache"));
    Files.writeString(folder.resolve("fonts.conf"), configuration);
    runs(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("home").toUri(),
        "--headless",
        "--convert-to",
        "pdf",
        "deck.pptx");
    runs(
        "pdftoppm",
        "-r",
        Double.toString(perInch),
        "-l",
        "1",
        "-png",
        "-singlefile",
        "deck.pdf",
        "deck");
    return ImageIO.read(Files.newInputStream(folder.resolve("deck.png")));
  }

  private void runs(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
    Process process = builder.start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), command[0]);
    assertEquals(0, process.exitValue(), Files.readString(folder.resolve("said")));
  }

  private static boolean isThere(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
  }
}
