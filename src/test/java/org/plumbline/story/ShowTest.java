package org.plumbline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.StoryStep;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.geom.Rect;
import org.plumbline.store.Templates;

/// The slides of a design.
class ShowTest {
  private static final Catalog CATALOG = Catalog.bundled();

  @Test
  void eachStepOfTheStoryIsASlideInItsOrder() {
    for (Design template : designs()) {
      assertEquals(
          template.story().stream().map(StoryStep::title).toList(),
          Show.of(template).stream().map(Slide::title).toList());
    }
  }

  @Test
  void aDesignWithoutAStoryIsShownWhole() {
    Design design = designs().getFirst().withStory(List.of());
    Slide only = Show.of(design).getFirst();
    assertEquals(1, Show.of(design).size());
    assertEquals(design.title(), only.title());
    assertEquals(Told.NOTHING, only.told(design, Told.NOTHING));
    Drawing drawing = new Painter(CATALOG).paint(design, Style.LIGHT, Told.NOTHING);
    assertTrue(only.view(drawing).contains(drawing.extent().orElseThrow()));
  }

  @Test
  void whatIsInFocusIsSeenWholeAndTheRestStepsBack() {
    for (Design template : designs()) {
      Drawing drawing = new Painter(CATALOG).paint(template, Style.LIGHT, Told.NOTHING);
      for (int n = 0; n < template.story().size(); n++) {
        Slide slide = Show.of(template).get(n);
        Told told = slide.told(template, Told.NOTHING);
        Rect view = slide.view(drawing);
        for (Figure figure : drawing.figures()) {
          boolean lit = slide.lit().contains(figure.element());
          assertEquals(!lit, told.emphasis().get(figure.element()) == Told.Emphasis.FADED);
          assertTrue(!lit || view.contains(figure.bounds()), figure.title());
        }
        assertTrue(slide.lit().containsAll(template.story().get(n).focus()));
      }
    }
  }

  @Test
  void aConnectionInFocusHasItsEndsInTheLightAndAnAreaWhatLiesInIt() {
    Design design = designs().getFirst();
    Connection first = design.connections().getFirst();
    Slide line = Show.of(focus(design, first.id())).getFirst();
    assertTrue(line.lit().contains(first.from().component()));
    assertTrue(line.lit().contains(first.to().component()));
    String area = design.boundaries().getFirst().id();
    Slide inside = Show.of(focus(design, area)).getFirst();
    List<String> members =
        design.components().stream()
            .filter(each -> each.boundary().filter(area::equals).isPresent())
            .map(each -> each.id())
            .toList();
    assertFalse(members.isEmpty());
    assertTrue(inside.lit().containsAll(members));
  }

  private static Design focus(Design design, String id) {
    StoryStep step = design.story().getFirst();
    return design.withStory(
        List.of(
            new StoryStep(
                step.id(),
                step.title(),
                step.say(),
                step.notes(),
                List.of(id),
                step.overlay(),
                step.extras())));
  }

  private static List<Design> designs() {
    return Templates.all(CATALOG).stream().map(Templates.Template::design).toList();
  }
}
