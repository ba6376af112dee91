package org.plumbline.ui.present;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.geom.Rect;

/// What is seen on the way, put together of painted parts of the plane.
class SweepTest {
  private static final int RED = 0xffff0000;
  private static final int GREEN = 0xff00ff00;
  private static final int BLUE = 0xff0000ff;
  private static final Rect LEFT = new Rect(0, 0, 160, 90);
  private static final Rect RIGHT = new Rect(320, 90, 160, 90);
  private static final Rect WAY = new Rect(0, -45, 480, 270);

  @Test
  void aPlateSeenAsItWasPaintedIsPixelByPixelTheSame() {
    Pixels pixels = noise(64, 36);
    Pixels frame = new Pixels(64, 36);
    Plate plate = new Plate(LEFT, pixels);
    plate.put(frame, LEFT, plate.covered(LEFT, frame), 1, true);
    assertArrayEquals(pixels.values(), frame.values());
    Rect moved = LEFT.moved(5 * 160 / 64.0, 0);
    plate.put(frame, moved, plate.covered(moved, frame), 1, true);
    for (int x = 0; x < 64 - 5; x++) {
      assertEquals(pixels.values()[7 * 64 + x + 5], frame.values()[7 * 64 + x]);
    }
  }

  @Test
  void betweenTwoPixelsIsTheColourBetweenTheirs() {
    Pixels pixels = noise(64, 36);
    Pixels frame = new Pixels(64, 36);
    Plate plate = new Plate(LEFT, pixels);
    Rect moved = LEFT.moved(0.75 * 160 / 64.0, 0);
    plate.put(frame, moved, plate.covered(moved, frame), 1, true);
    for (int n = 0; n < 63; n++) {
      for (int shift = 0; shift <= 16; shift += 8) {
        double one = pixels.values()[640 + n] >> shift & 0xff;
        double other = pixels.values()[641 + n] >> shift & 0xff;
        assertEquals(
            0.25 * one + 0.75 * other, frame.values()[640 + n] >> shift & 0xff, 2, "pixel " + n);
      }
    }
  }

  @Test
  void itBeginsWithWhatWasSeenAndEndsWithWhatWillBeToThePixel() {
    Pixels before = noise(64, 36);
    Pixels after = noise(64, 36);
    Sweep sweep = new Sweep(new Plate(LEFT, before), plain(WAY, GREEN), new Plate(RIGHT, after));
    Pixels frame = new Pixels(64, 36);
    sweep.show(frame, LEFT, 0);
    assertArrayEquals(before.values(), frame.values());
    sweep.show(frame, RIGHT, 1);
    assertArrayEquals(after.values(), frame.values());
  }

  @Test
  void onTheWayEachPartOfThePlaneShowsWhatThereIsOfIt() {
    Sweep sweep = new Sweep(plain(LEFT, RED), plain(WAY, GREEN), plain(RIGHT, BLUE));
    Pixels frame = new Pixels(480, 270);
    sweep.show(frame, WAY, 0.375);
    assertEquals(GREEN, at(frame, 240, 135), "between both");
    assertEquals(BLUE, at(frame, 400, 180), "where it goes");
    int fading = at(frame, 80, 90);
    assertEquals(128, fading >> 16 & 0xff, 2, "where it comes from");
    assertEquals(128, fading >> 8 & 0xff, 2);
    assertEquals(0, fading & 0xff);
  }

  @Test
  void nothingIsLeftOpenWhereverTheCameraIs() {
    Glide glide = new Glide(LEFT, new Rect(320, 100, 16, 9));
    Sweep sweep = new Sweep(plain(LEFT, RED), plain(WAY, GREEN), plain(glide.to(), BLUE));
    Pixels frame = new Pixels(200, 113);
    for (int n = 0; n <= 50; n++) {
      Arrays.fill(frame.values(), 0);
      sweep.show(frame, glide.at(n / 50.0), n / 50.0);
      assertTrue(Arrays.stream(frame.values()).allMatch(each -> each >>> 24 == 0xff));
    }
  }

  @Test
  void fineLinesSeenFromAfarNeitherVanishNorFlicker() {
    Pixels lines = new Pixels(512, 512);
    for (int n = 0; n < 512 * 512; n++) {
      lines.values()[n] = n % 4 == 0 ? 0xffffffff : 0xff000000;
    }
    Plate plate = new Plate(new Rect(0, 0, 512, 512), lines);
    Pixels frame = new Pixels(64, 64);
    for (int n = 0; n < 8; n++) {
      Rect seen = new Rect(n, 0, 512, 512);
      Plate fit = plate.fit(seen, frame);
      fit.put(frame, seen, fit.covered(seen, frame), 1, true);
      for (int x = 1; x < 60; x++) {
        assertEquals(64, frame.values()[640 + x] & 0xff, 8);
      }
    }
  }

  private static int at(Pixels pixels, int x, int y) {
    return pixels.values()[y * pixels.width() + x];
  }

  private static Plate plain(Rect area, int color) {
    Pixels pixels = new Pixels(64, 36);
    Arrays.fill(pixels.values(), color);
    return new Plate(area, pixels);
  }

  private static Pixels noise(int width, int height) {
    Random dice = new Random(width);
    Pixels pixels = new Pixels(width, height);
    for (int n = 0; n < width * height; n++) {
      pixels.values()[n] = 0xff000000 | dice.nextInt(1 << 24);
    }
    return pixels;
  }
}
