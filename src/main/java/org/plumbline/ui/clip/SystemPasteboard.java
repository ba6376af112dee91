package org.plumbline.ui.clip;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// The system's clipboard. Parts of designs travel in a format of their own and as plain text, so
/// that they can also be pasted into an editor, and as pictures for everybody else.
public final class SystemPasteboard implements Pasteboard {
  private static final String DESIGN = "application/x-plumbline+json";
  private static final String SVG = "image/svg+xml";

  @Override
  public void put(String design) {
    Clipboard.getSystemClipboard().setContent(content(design));
  }

  @Override
  public void putText(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public void illustrate(String design, Snapshot pictures) {
    if (design().filter(design::equals).isPresent()) {
      ClipboardContent content = content(design);
      content.putImage(new Image(new ByteArrayInputStream(pictures.png())));
      content.put(format(SVG), ByteBuffer.wrap(pictures.svg().getBytes(StandardCharsets.UTF_8)));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private static ClipboardContent content(String design) {
    ClipboardContent content = new ClipboardContent();
    content.put(format(DESIGN), design);
    content.putString(design);
    return content;
  }

  /// Another process gets the bytes that this one hears of as a text.
  @Override
  public Optional<String> design() {
    return switch (Clipboard.getSystemClipboard().getContent(format(DESIGN))) {
      case String text -> Optional.of(text);
      case ByteBuffer bytes ->
          Optional.of(StandardCharsets.UTF_8.decode(bytes.duplicate()).toString());
      case null, default -> Optional.empty();
    };
  }

  @Override
  public Optional<String> text() {
    return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
  }

  @Override
  public Optional<BufferedImage> image() {
    Image image = Clipboard.getSystemClipboard().getImage();
    return image == null || image.getPixelReader() == null
        ? Optional.empty()
        : Optional.of(pixels(image));
  }

  @Override
  public List<Path> files() {
    List<File> files = Clipboard.getSystemClipboard().getFiles();
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  private static BufferedImage pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] row = new int[width];
    BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      image
          .getPixelReader()
          .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
      pixels.setRGB(0, y, width, 1, row, 0, width);
    }
    return pixels;
  }

  /// A format is known to the whole process, and may be made only once.
  private static DataFormat format(String mime) {
    DataFormat known = DataFormat.lookupMimeType(mime);
    return known == null ? new DataFormat(mime) : known;
  }
}
