package org.plumbline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Amounts read like money, wherever they are told.
final class MoneyTest {
  private static final Money USD = Money.in("USD");

  @Test
  void thousandsAreParted() {
    assertEquals("998 USD", USD.say(998));
    assertEquals("1,400 USD", USD.say(1400));
    assertEquals("12,345,678 USD", USD.say(12_345_678));
    assertEquals("-1,400 USD", USD.say(-1400));
    assertEquals("-400 USD", USD.say(-400));
  }

  @Test
  void centsAreTwoDigitsOrNone() {
    assertEquals("1,316.50 USD", USD.say(1316.5));
    assertEquals("3.65 USD", USD.say(3.65));
    assertEquals("1.01 USD", USD.say(1.005), "half a cent on paper is rounded up");
    assertEquals("3,000 USD", USD.say(1000.1 + 1999.9), "sums carry no dust");
    assertEquals("0 USD", USD.say(0));
    assertEquals("0 USD", USD.say(-0.0));
  }

  @Test
  void smallPricesCanBeToldApart() {
    assertEquals("0.0305 USD", USD.say(0.0305));
    assertEquals("0.00002 USD", USD.say(0.00002));
    assertEquals("0.50 USD", USD.say(0.5));
  }

  @Test
  void inAColumnAllHaveCentsIfOneHas() {
    Money mixed = USD.column(List.of(1400.0, 16.5));
    assertEquals("1,400.00 USD", mixed.say(1400));
    assertEquals("16.50", mixed.number(16.5));
    assertEquals("1,400 USD", USD.column(List.of(1400.0, 16.0)).say(1400));
  }

  @Test
  void whatIsNoAmountIsSaidAsItIs() {
    assertEquals("Infinity USD", USD.say(Double.POSITIVE_INFINITY));
    assertEquals("12", Money.in("").say(12));
  }
}
