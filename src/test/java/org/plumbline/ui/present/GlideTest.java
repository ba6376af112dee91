package org.plumbline.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// The ways of the camera, what is seen from closer, and which screen is whose.
class GlideTest {
  private static final Rect NEAR = new Rect(100, 100, 160, 90);
  private static final Rect FAR = new Rect(-2000, 700, 3200, 1800);

  @Test
  void aGlideBeginsWhereTheCameraIsAndEndsWhereItGoes() {
    for (Glide glide : List.of(new Glide(NEAR, FAR), new Glide(FAR, NEAR), new Glide(NEAR, NEAR))) {
      near(glide.from(), glide.at(0));
      assertEquals(glide.to(), glide.at(1));
      assertTrue(glide.milliseconds() <= 600);
    }
    assertTrue(new Glide(NEAR, NEAR.moved(10, 0)).milliseconds() < 300);
  }

  @Test
  void onTheWayItNeitherTurnsBackNorLosesItsProportions() {
    Glide glide = new Glide(NEAR, FAR);
    double width = 0;
    double x = Double.POSITIVE_INFINITY;
    for (int n = 0; n <= 20; n++) {
      Rect seen = glide.at(n / 20.0);
      assertEquals(16 / 9.0, seen.width() / seen.height(), 1e-6);
      assertTrue(seen.width() > width && seen.centerX() < x);
      width = seen.width();
      x = seen.centerX();
    }
  }

  @Test
  void whoComesCloserSeesAPartOfTheSlideAndNeverBesideIt() {
    Closeness twice = new Closeness(2, 0, 0);
    assertEquals(new Rect(140, 122.5, 80, 45), twice.of(NEAR));
    near(new Rect(100, 100, 80, 45), new Closeness(2, -9, -9).of(NEAR));
    near(new Rect(180, 145, 80, 45), twice.dragged(-5, -5).of(NEAR));
    assertEquals(NEAR, Closeness.WHOLE.dragged(1, 1).of(NEAR));
  }

  @Test
  void theWheelLeavesWhatLiesUnderThePointerWhereItIs() {
    Closeness closer = Closeness.WHOLE.closer(1.7, 0.25, 0.8);
    Rect seen = closer.of(NEAR);
    assertEquals(NEAR.x() + 0.25 * NEAR.width(), seen.x() + 0.25 * seen.width(), 1e-9);
    assertEquals(NEAR.y() + 0.8 * NEAR.height(), seen.y() + 0.8 * seen.height(), 1e-9);
    assertEquals(1, closer.closer(0.1, 0.5, 0.5).factor());
    assertEquals(8, closer.closer(100, 0.5, 0.5).factor());
  }

  @Test
  void theAudienceGetsTheScreenOnWhichTheEditorIsNot() {
    Rect laptop = new Rect(0, 0, 1280, 800);
    Rect wall = new Rect(1280, 0, 1920, 1080);
    Screens two = Screens.of(List.of(laptop, wall), new Point(600, 400));
    assertEquals(wall, two.audience());
    assertEquals(Optional.of(laptop), two.presenter());
    assertEquals(laptop, Screens.of(List.of(laptop, wall), new Point(1500, 400)).audience());
    Screens one = Screens.of(List.of(laptop), new Point(5000, 5000));
    assertEquals(laptop, one.audience());
    assertEquals(Optional.empty(), one.presenter());
  }

  @Test
  void hoursAreToldOnlyOnceThereAreSome() {
    assertEquals("05:07", PresenterWindow.spent(java.time.Duration.ofSeconds(307)));
    assertEquals("1:00:09", PresenterWindow.spent(java.time.Duration.ofSeconds(3609)));
  }

  private static void near(Rect expected, Rect actual) {
    assertEquals(expected.x(), actual.x(), 1e-6);
    assertEquals(expected.y(), actual.y(), 1e-6);
    assertEquals(expected.width(), actual.width(), 1e-6);
    assertEquals(expected.height(), actual.height(), 1e-6);
  }
}
