package org.plumbline.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.edit.RetitleDesign;
import org.plumbline.edit.Session;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Review;
import org.plumbline.rules.Reviews;
import org.plumbline.rules.Severity;
import org.plumbline.ui.Workbench;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class CheckingTest {
  private final Workbench bench =
      new Workbench(new Session(Design.titled("First")), Catalog.bundled());

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aCheckThatThrowsIsToldAndTheNextOneRuns() throws Exception {
    List<Throwable> troubles = new ArrayList<>();
    run(() -> new Checking(bench, (design, _) -> fails(design), troubles::add));
    until(() -> troubles.size() == 1);
    run(() -> bench.session().commit(new RetitleDesign("Fine")));
    until(() -> bench.findings().get().size() == 1);
    assertEquals("Fine", bench.findings().get().getFirst().message());
  }

  @Test
  void whatIsFoundInADesignThatHasMovedOnIsDropped() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    List<String> published = new ArrayList<>();
    run(() ->
        bench.findings().subscribe(found -> found.forEach(each -> published.add(each.message()))));
    run(() -> new Checking(bench, (design, _) -> slow(design, go), _ -> {}));
    run(() -> bench.session().commit(new RetitleDesign("Second")));
    run(() -> bench.session().commit(new RetitleDesign("Third")));
    go.countDown();
    until(() -> !published.isEmpty());
    assertEquals(List.of("Third"), published);
  }

  private static Review fails(Design design) {
    if (design.title().equals("First")) {
      throw new IllegalStateException("broken rule");
    }
    return found(design);
  }

  private static Review slow(Design design, CountDownLatch go) {
    try {
      assertTrue(go.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return found(design);
  }

  private static Review found(Design design) {
    return Reviews.of(new Finding("r", Severity.ADVICE, List.of(), design.title(), "", ""));
  }

  private static void run(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          action.run();
          return true;
        });
  }

  private static void until(java.util.concurrent.Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
  }
}
