package org.plumbline.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.StoryStep;
import org.plumbline.draw.Style;
import org.plumbline.store.Templates;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The small pictures of a window, which the strip and a presentation share.
class StillsTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Design DESIGN =
      Templates.find("realtime-feature-store", CATALOG).orElseThrow();

  private final Stills stills = new Stills(CATALOG);

  @BeforeEach
  void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() {
    stills.close();
  }

  @Test
  void whoOrdersWhatAnotherOneHasGetsTheSamePicturesAtOnce() throws Exception {
    Map<Integer, Image> strip = ordered(stills.counter(), DESIGN);
    await(strip, DESIGN.story().size());
    Map<Integer, Image> presentation = new ConcurrentHashMap<>();
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          stills.counter().of(DESIGN, Style.LIGHT, (image, at) -> presentation.put(at, image));
          assertEquals(DESIGN.story().size(), presentation.size());
          return true;
        });
    strip.forEach((at, image) -> assertSame(image, presentation.get(at)));
  }

  @Test
  void ordersAtTwoPlacesDoNotTakeEachOthersPlace() throws Exception {
    Map<Integer, Image> one = ordered(stills.counter(), DESIGN);
    Map<Integer, Image> other = ordered(stills.counter(), DESIGN);
    await(one, DESIGN.story().size());
    await(other, DESIGN.story().size());
  }

  @Test
  void picturesOfADesignThatHasChangedAreNotKept() throws Exception {
    await(ordered(stills.counter(), DESIGN), DESIGN.story().size());
    int before = stills.kept();
    assertTrue(before > 1);
    Design other = DESIGN.withComponents(DESIGN.components().subList(0, 2)).withStory(List.of());
    await(ordered(stills.counter(), other), 1);
    assertEquals(1, stills.kept());
  }

  @Test
  void aStepThatAsksSomethingHasAnotherPictureThanOneThatDoesNot() throws Exception {
    StoryStep step = DESIGN.story().getFirst().withOverlay("");
    List<StoryStep> story = List.of(step, step.withId("asks").withOverlay("latency"));
    Map<Integer, Image> pictures = ordered(stills.counter(), DESIGN.withStory(story));
    await(pictures, 2);
    assertEquals(2, stills.kept());
    assertNotSame(pictures.get(0), pictures.get(1));
  }

  @Test
  void moreThanSomeArePaintedButNotKept() throws Exception {
    List<StoryStep> story = new ArrayList<>();
    List<String> ids = DESIGN.components().stream().map(Component::id).toList();
    for (int from = 0; from < ids.size(); from++) {
      for (int to = from + 1; to < ids.size() && story.size() < 70; to++) {
        story.add(
            new StoryStep(
                "step-" + story.size(),
                "",
                "",
                "",
                List.of(ids.get(from), ids.get(to)),
                "",
                Extras.NONE));
      }
    }
    assertEquals(70, story.size());
    await(ordered(stills.counter(), DESIGN.withStory(story)), 70);
    assertTrue(stills.kept() <= 60, stills.kept() + " are kept");
  }

  private static Map<Integer, Image> ordered(Stills.Counter counter, Design design) {
    Map<Integer, Image> pictures = new ConcurrentHashMap<>();
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          counter.of(design, Style.LIGHT, (image, at) -> pictures.put(at, image));
          return true;
        });
    return pictures;
  }

  private static void await(Map<Integer, Image> pictures, int many) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> pictures.size() == many);
  }
}
