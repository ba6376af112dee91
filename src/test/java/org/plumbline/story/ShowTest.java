package org.plumbline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
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
        List<String> there = new ArrayList<>(template.story().get(n).focus());
        there.retainAll(Elements.ids(template));
        assertTrue(slide.lit().containsAll(there));
        assertTrue(Elements.ids(template).containsAll(slide.lit()));
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

  @Test
  void whatIsGoneIsNotInTheLightAndAllIsOnceNothingOfAStepIsLeft() {
    Design design = designs().getFirst();
    String left = design.components().getFirst().id();
    Slide some = Show.of(focus(design, left, "long-gone")).getFirst();
    assertTrue(some.lit().contains(left));
    assertFalse(some.lit().contains("long-gone"));
    Slide all = Show.of(focus(design, "long-gone")).getFirst();
    assertEquals(Told.NOTHING, all.told(design, Told.NOTHING), "nothing steps back");
    Drawing drawing = new Painter(CATALOG).paint(design, Style.LIGHT, Told.NOTHING);
    assertTrue(all.view(drawing).contains(drawing.extent().orElseThrow()));
  }

  @Test
  void theEndOfAConnectionThatIsGoneIsNotInTheLight() {
    Design design = designs().getFirst();
    Connection first = design.connections().getFirst();
    String end = first.from().component();
    Design without =
        design.withComponents(
            design.components().stream().filter(each -> !each.id().equals(end)).toList());
    Slide line = Show.of(focus(without, first.id())).getFirst();
    assertFalse(line.lit().contains(end));
    assertTrue(line.lit().contains(first.to().component()));
  }

  @Test
  void anOverviewComesBeforeTheStepsAndIsAllThereIsWithoutThem() {
    for (Design template : designs()) {
      Design plain = template.withStory(List.of());
      List<Slide> slides = new ArrayList<>(Show.of(plain));
      assertEquals(slides, Show.withOverview(plain));
      slides.addAll(Show.of(template));
      assertEquals(slides, Show.withOverview(template));
    }
  }

  @Test
  void theSlideOfOneStepIsTheSameAsAmongAll() {
    for (Design template : designs()) {
      List<Slide> slides = Show.of(template);
      assertEquals(
          slides, template.story().stream().map(each -> Show.slide(template, each)).toList());
    }
  }

  private static Design focus(Design design, String... ids) {
    StoryStep step = design.story().getFirst();
    return design.withStory(
        List.of(
            new StoryStep(
                step.id(),
                step.title(),
                step.say(),
                step.notes(),
                List.of(ids),
                step.overlay(),
                step.extras())));
  }

  private static List<Design> designs() {
    return Templates.all(CATALOG).stream().map(Templates.Template::design).toList();
  }
}
