package org.plumbline.ui.present;

import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Style;
import org.plumbline.export.ViewPicture;
import org.plumbline.geom.Rect;
import org.plumbline.story.Slide;

/// Small pictures of slides, painted off the toolkit's thread one after the other, for all who show
/// those of one window. What shows the same in the same colours is painted once, and only pictures
/// of the design that was ordered last are kept.
public final class Stills {
  /// The size of a picture in its pixels; they are shown at half of it, for fine screens.
  public static final int WIDTH = 480;

  public static final int HEIGHT = 270;

  /// About half a megabyte each.
  private static final int KEPT = 60;

  private final Catalog catalog;
  private final Map<Shown, Image> made = new LinkedHashMap<>(16, 0.75f, true);
  private final ExecutorService painting =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("stills").factory());
  private Optional<Subject> subject = Optional.empty();

  /// What a picture shows.
  private record Shown(Set<String> lit, String overlay) {
    static Shown of(Slide slide) {
      return new Shown(slide.lit(), slide.overlay());
    }
  }

  /// What the kept pictures are of.
  private record Subject(Design design, String style) {}

  /// Pictures of designs with components of a catalogue.
  public Stills(Catalog catalog) {
    this.catalog = catalog;
  }

  /// A place to order at, for one who shows pictures.
  public Counter counter() {
    return new Counter();
  }

  /// Paints nothing more.
  public void close() {
    painting.shutdownNow();
    made.clear();
  }

  /// How many pictures are kept.
  int kept() {
    return made.size();
  }

  /// Where pictures are ordered; an order that comes while another one of the same place is under
  /// way takes its place.
  public final class Counter {
    private final AtomicLong order = new AtomicLong();

    private Counter() {}

    /// Has all slides of a design painted.
    ///
    /// @param ready is told each picture, with the place of its slide, on the toolkit's thread; the
    ///   ones that there are at once
    public void of(Design design, Style style, ObjIntConsumer<Image> ready) {
      long mine = order.incrementAndGet();
      Reel reel = new Reel(design, catalog, style);
      Subject shown = new Subject(design.withStory(List.of()), style.name());
      if (subject.filter(shown::equals).isEmpty()) {
        made.clear();
        subject = Optional.of(shown);
      }
      for (int n = 0; n < reel.size(); n++) {
        int at = n;
        Image known = made.get(Shown.of(reel.plan(n)));
        if (known != null) {
          ready.accept(known, n);
        } else if (!painting.isShutdown()) {
          painting.execute(() -> paint(reel, at, shown, mine, ready));
        }
      }
    }

    /// Has a picture painted besides, which is not kept.
    ///
    /// @param view the part of the plane that fills it
    /// @param at the place with which it is told
    public void also(Drawing drawing, Rect view, int at, ObjIntConsumer<Image> ready) {
      long mine = order.get();
      if (!painting.isShutdown()) {
        painting.execute(() -> {
          ViewPicture picture = ViewPicture.of(drawing, view, WIDTH, HEIGHT);
          Platform.runLater(() -> {
            if (mine == order.get()) {
              ready.accept(image(picture), at);
            }
          });
        });
      }
    }

    /// Is told nothing more.
    public void close() {
      order.incrementAndGet();
    }

    private void paint(Reel reel, int at, Subject shown, long mine, ObjIntConsumer<Image> ready) {
      if (mine != order.get()) {
        return;
      }
      ViewPicture picture =
          ViewPicture.of(reel.drawing(at), reel.view(at, (double) WIDTH / HEIGHT), WIDTH, HEIGHT);
      Platform.runLater(() -> {
        Image image = image(picture);
        if (subject.filter(shown::equals).isPresent() && !painting.isShutdown()) {
          keep(Shown.of(reel.plan(at)), image);
        }
        if (mine == order.get()) {
          ready.accept(image, at);
        }
      });
    }
  }

  private void keep(Shown shown, Image image) {
    made.put(shown, image);
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
