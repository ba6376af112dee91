package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.design.Acceptance;
import org.plumbline.design.Changes;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.Variant;
import org.plumbline.edit.RemoveElements;
import org.plumbline.store.Templates;

/// What a file accepts holds for the design and for its variants.
class AcceptedInVariantsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final Design BASE =
      Templates.find("realtime-feature-store", Examples.CATALOG).orElseThrow();
  private static final Design BARE = new RemoveElements(List.of("fb")).apply(BASE);
  private static final Variant VARIANT =
      Variant.named("bare", "Bare").withChanges(Changes.between(BASE, BARE));
  private static final Checks CHECKS = new Checks(Examples.CATALOG);

  private static Acceptance record(String rule, String element) {
    return new Acceptance(rule, element, "why", "", "", "", "", Extras.NONE);
  }

  private static Acceptance ofNoFallback() {
    String element =
        CHECKS.of(BARE).now().stream()
            .filter(each -> each.rule().equals("no-fallback"))
            .findFirst()
            .orElseThrow()
            .elements()
            .getFirst();
    return record("no-fallback", element);
  }

  private static long idle(Accepting found) {
    return found.open().now().stream()
        .filter(each -> each.rule().equals("stale-acceptance"))
        .count();
  }

  private static long idle(Design design) {
    return idle(Review.of(CHECKS, design, TODAY).found());
  }

  @Test
  void aRecordThatOnlyAVariantNeedsIsNotIdle() {
    Design accepting = BASE.withAccepted(List.of(ofNoFallback()));
    assertEquals(1, idle(accepting), "without variants nobody needs it");
    assertEquals(0, idle(accepting.withVariants(List.of(VARIANT))));
    Design both = accepting.withAccepted(List.of(ofNoFallback(), record("no-fallback", "gw2")));
    assertEquals(1, idle(both.withVariants(List.of(VARIANT))), "nobody needs the other one");
  }

  @Test
  void aRecordThatOnlyTheDesignNeedsIsNotIdleInAVariant() {
    Design design = BARE.withAccepted(List.of(ofNoFallback()));
    Variant mended = Variant.named("whole", "Whole").withChanges(Changes.between(BARE, BASE));
    Design variant = mended.of(design);
    Review review = Review.of(CHECKS, variant, TODAY);
    assertEquals(1, idle(review.found()));
    assertEquals(0, idle(review.inVariant(variant).found()));
    assertTrue(idle(design.withVariants(List.of(mended))) == 0);
  }
}
