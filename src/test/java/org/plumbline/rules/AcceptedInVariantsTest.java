package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.plumbline.design.Acceptance;
import org.plumbline.design.Changes;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.Variant;
import org.plumbline.edit.RemoveElements;
import org.plumbline.graph.MlSystem;
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
    assertEquals(0, idle(review.inVariant().found()));
    assertTrue(idle(design.withVariants(List.of(mended))) == 0);
  }

  @Test
  void forAnIdleRecordVariantsAreCheckedByItsRuleOnly() {
    AtomicInteger looks = new AtomicInteger();
    Checks checks = CHECKS.with(List.of(counting(looks)));
    Design design = BASE.withVariants(List.of(VARIANT));
    Review.of(checks, design.withAccepted(List.of(record("no-fallback", "gw2"))), TODAY);
    assertEquals(1, looks.get(), "only the design is checked by the other rule");
    Review own = Review.of(checks, design.withAccepted(List.of(record("team/count", ""))), TODAY);
    assertEquals(3, looks.get(), "its own rule looks at the variant too");
    assertEquals(1, idle(own.found()));
  }

  @Test
  void inAVariantTheOthersAreNotChecked() {
    AtomicInteger looks = new AtomicInteger();
    Checks checks = CHECKS.with(List.of(counting(looks)));
    Design design =
        BASE.withAccepted(List.of(record("team/count", "gw2"))).withVariants(List.of(VARIANT));
    Review review = new Rechecks().ofVariant(checks, VARIANT.of(design), TODAY);
    assertEquals(1, looks.get());
    assertEquals(0, idle(review.found()));
  }

  private static TeamRule counting(AtomicInteger looks) {
    return new TeamRule() {
      @Override
      public RuleBook.Entry entry() {
        return new RuleBook.Entry(
            "team/count",
            Optional.of(Category.LIFECYCLE),
            Severity.WARNING,
            Scope.ALL,
            "",
            Map.of());
      }

      @Override
      public List<Finding> look(MlSystem system) {
        looks.incrementAndGet();
        return List.of();
      }
    };
  }
}
