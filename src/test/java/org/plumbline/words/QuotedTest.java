package org.plumbline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class QuotedTest {
  @Test
  void whatATerminalWouldObeyIsShownInstead() {
    assertEquals("a␊b␛[31m\uFFFD\uFFFD", Quoted.of("a\nb\u001B[31m\u202E\u2028"));
  }

  @Test
  void aNameStandsInQuotationMarks() {
    assertEquals("“Orders”", Quoted.name("Orders"));
    assertEquals("“Größe␊”", Quoted.name("Größe\n"));
  }

  @Test
  void longTextsAreCutBetweenCharacters() {
    assertEquals("😀".repeat(60) + "…", Quoted.of("😀".repeat(61)));
    assertEquals("x".repeat(60), Quoted.of("x".repeat(60)));
    assertEquals("", Quoted.of(""));
  }
}
