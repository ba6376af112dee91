package org.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RoundingTest {
  @Test
  void halvesGoUp() {
    assertEquals(0.01, Rounding.halfUp(0.005, 2));
    assertEquals(1.01, Rounding.halfUp(1.005, 2));
    assertEquals(2.68, Rounding.halfUp(2.675, 2));
    assertEquals(56.3, Rounding.halfUp(56.25, 1));
    assertEquals(1.0, Rounding.halfUp(1.00499, 2));
    assertEquals(3, Rounding.halfUp(2.5, 0));
  }

  @Test
  void dustIsBlownOff() {
    assertEquals(0.3, Rounding.clean(0.1 + 0.2));
    assertEquals(1.005, Rounding.clean(0.335 * 3));
    assertEquals(1e300, Rounding.clean(1e300));
    assertEquals(0, Rounding.clean(0));
  }

  @Test
  void whatIsNotFiniteStays() {
    assertEquals(Double.POSITIVE_INFINITY, Rounding.halfUp(Double.POSITIVE_INFINITY, 2));
    assertEquals(Double.NaN, Rounding.clean(Double.NaN));
  }
}
