package org.plumbline.ui.present;

import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ObjIntConsumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Style;
import org.plumbline.export.ViewPicture;

/// Small pictures of slides, painted off the toolkit's thread one after the other. What shows the
/// same in the same colours is painted once.
public final class Stills {
  /// The size of a picture in its pixels; they are shown at half of it, for fine screens.
  public static final int WIDTH = 480;

  public static final int HEIGHT = 270;

  private static final int KEPT = 200;

  /// What a picture shows.
  private record Key(Design design, Set<String> lit, String style) {}

  private final Catalog catalog;
  private final Map<Key, Image> made = new LinkedHashMap<>();
  private final ExecutorService painting =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("stills").factory());
  private final AtomicLong order = new AtomicLong();

  /// Pictures of designs with components of a catalogue.
  public Stills(Catalog catalog) {
    this.catalog = catalog;
  }

  /// Has all slides of a design painted; an order that comes while another one is under way takes
  /// its place.
  ///
  /// @param ready is told each picture, with the place of its slide, on the toolkit's thread; the
  ///   ones that there are at once
  public void of(Design design, Style style, ObjIntConsumer<Image> ready) {
    long mine = order.incrementAndGet();
    Reel reel = new Reel(design, catalog, style);
    Design shown = design.withStory(List.of());
    for (int n = 0; n < reel.size(); n++) {
      int at = n;
      Key key = new Key(shown, reel.slide(n).lit(), style.name());
      Image known = made.get(key);
      if (known != null) {
        ready.accept(known, n);
      } else {
        painting.execute(() -> paint(reel, at, key, mine, ready));
      }
    }
  }

  /// Paints nothing more.
  public void close() {
    order.incrementAndGet();
    painting.shutdownNow();
  }

  private void paint(Reel reel, int at, Key key, long mine, ObjIntConsumer<Image> ready) {
    if (mine != order.get()) {
      return;
    }
    ViewPicture picture =
        ViewPicture.of(reel.drawing(at), reel.view(at, (double) WIDTH / HEIGHT), WIDTH, HEIGHT);
    Platform.runLater(() -> {
      Image image = image(picture);
      keep(key, image);
      if (mine == order.get()) {
        ready.accept(image, at);
      }
    });
  }

  private void keep(Key key, Image image) {
    made.put(key, image);
    if (made.size() > KEPT) {
      made.remove(made.keySet().iterator().next());
    }
  }

  private static Image image(ViewPicture picture) {
    PixelBuffer<IntBuffer> pixels =
        new PixelBuffer<>(
            picture.width(),
            picture.height(),
            picture.pixels(),
            PixelFormat.getIntArgbPreInstance());
    return new WritableImage(pixels);
  }
}
