package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.design.Acceptance;
import org.plumbline.design.Extras;

class AcceptingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Finding LOOP = finding("self-loop", "a");

  private static Finding finding(String rule, String... elements) {
    return new Finding(rule, Severity.ERROR, List.of(elements), "", "", "");
  }

  private static Acceptance record(String rule, String element, String expires) {
    return new Acceptance(rule, element, "why", "", "", expires, "d1", Extras.NONE);
  }

  private static Accepting parted(Finding finding, Acceptance... records) {
    return Accepting.of(new Checked(List.of(finding), List.of()), List.of(records), TODAY);
  }

  private static List<String> open(Accepting accepting) {
    return accepting.open().now().stream().map(Finding::rule).toList();
  }

  @Test
  void aRecordSilencesItsRuleForItsElement() {
    assertEquals(List.of(), open(parted(LOOP, record("self-loop", "a", ""))));
  }

  @Test
  void aRecordForAnotherElementSilencesNothingAndIsTold() {
    assertEquals(
        List.of("self-loop", "stale-acceptance"), open(parted(LOOP, record("self-loop", "b", ""))));
  }

  @Test
  void aRecordWithoutElementIsAboutTheWholeDesignOnly() {
    Acceptance whole = record("self-loop", "", "");
    assertEquals(List.of("self-loop", "stale-acceptance"), open(parted(LOOP, whole)));
    assertEquals(List.of(), open(parted(finding("self-loop"), whole)));
  }

  @Test
  void aRecordHoldsOnItsLastDayAndNotAfter() {
    assertEquals(List.of(), open(parted(LOOP, record("self-loop", "a", "2026-11-23"))));
    assertEquals(
        List.of("self-loop", "stale-acceptance"),
        open(parted(LOOP, record("self-loop", "a", "2026-11-22"))));
  }

  @Test
  void aRecordOfARuleThatIsNotKnownIsLeftAlone() {
    assertEquals(List.of("self-loop"), open(parted(LOOP, record("of-a-newer-version", "a", ""))));
  }

  @Test
  void whatProductionWouldNeedCanBeAcceptedToo() {
    Accepting accepting =
        Accepting.of(
            new Checked(List.of(), List.of(LOOP)), List.of(record("self-loop", "a", "")), TODAY);
    assertEquals(Checked.NOTHING, accepting.open());
    assertEquals(1, accepting.accepted().size());
  }

  @Test
  void anErrorIsNotSilencedWithoutADecision() {
    Acceptance bare = new Acceptance("self-loop", "a", "why", "", "", "", "", Extras.NONE);
    Accepting accepting = parted(LOOP, bare);
    assertEquals(List.of("self-loop", "stale-acceptance"), open(accepting));
    assertEquals(
        "The acceptance of self-loop for “a” needs a decision behind it, since that is an error.",
        accepting.open().now().getLast().message());
  }

  @Test
  void aWarningIsSilencedWithoutADecision() {
    Finding warning = new Finding("no-story", Severity.WARNING, List.of(), "", "", "");
    Acceptance bare = new Acceptance("no-story", "", "why", "", "", "", "", Extras.NONE);
    assertEquals(List.of(), open(parted(warning, bare)));
  }
}
