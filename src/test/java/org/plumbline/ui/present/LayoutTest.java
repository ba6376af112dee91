package org.plumbline.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Style;
import org.plumbline.draw.TextMeasure;
import org.plumbline.geom.Rect;
import org.plumbline.overlay.Question;
import org.plumbline.store.Templates;
import org.plumbline.story.Answers;
import org.plumbline.story.Show;
import org.plumbline.story.Slide;

/// Where picture and words stand, on every screen from a small projector to a large one.
class LayoutTest {
  private static final List<Rect> SCREENS =
      List.of(
          new Rect(0, 0, 800, 600),
          new Rect(0, 0, 1024, 768),
          new Rect(0, 0, 1000, 1000),
          new Rect(0, 0, 1280, 720),
          new Rect(0, 0, 1080, 1920),
          new Rect(0, 0, 1920, 1080),
          new Rect(0, 0, 2560, 1080),
          new Rect(0, 0, 3840, 2160));

  @Test
  void everyWordOfTheTemplatesIsThereAndCanBeReadFromTheLastRow() {
    for (Slide slide : slides()) {
      for (Rect screen : SCREENS) {
        Layout layout = layout(slide, screen);
        String said =
            layout.words().stream().map(LayoutTest::text).collect(Collectors.joining(" "));
        assertEquals(plain(slide.title() + " " + slide.say()), plain(said), "on " + screen);
        for (Mark mark : layout.words()) {
          assertTrue(((Mark.Text) mark).size() >= screen.height() / 28 - 1e-9, "on " + screen);
        }
      }
    }
  }

  @Test
  void wordsStandOnTheirPanelAndNothingOverlaps() {
    for (Slide slide : slides()) {
      for (Rect screen : SCREENS) {
        Layout layout = layout(slide, screen);
        double before = 0;
        for (Mark mark : layout.words()) {
          Mark.Text line = (Mark.Text) mark;
          Rect box =
              new Rect(line.at().x(), line.at().y() - line.size(), width(line), line.size() * 1.2);
          assertTrue(layout.panel().contains(box), line.text() + " on " + screen);
          assertTrue(line.at().y() - line.size() >= before - 1e-9, line.text());
          before = line.at().y();
        }
        assertFalse(layout.panel().intersects(layout.picture()));
        assertTrue(screen.contains(layout.picture()));
        double share = area(layout.picture()) / area(screen);
        assertTrue(share >= 0.49, "the picture has " + share + " of " + screen);
      }
    }
  }

  @Test
  void wordsStandBesideThePictureOnAWideScreenAndBelowItOnANarrowOne() {
    Slide slide = slides().getFirst();
    assertEquals(1080, layout(slide, new Rect(0, 0, 1920, 1080)).picture().height());
    assertEquals(1000, layout(slide, new Rect(0, 0, 1000, 1000)).picture().width());
  }

  @Test
  void whatIsTooLongForAnyScreenEndsInAnEllipsisAndStaysLarge() {
    Slide endless = new Slide("s", "Title", "word ".repeat(2000), "", Set.of(), "");
    Layout layout = layout(endless, new Rect(0, 0, 1280, 720));
    Mark.Text last = (Mark.Text) layout.words().getLast();
    assertTrue(last.text().endsWith("…"));
    assertTrue(last.size() >= 720 / 28.0 - 1e-9);
    assertTrue(last.at().y() <= 720);
    Slide unbroken = new Slide("s", "x".repeat(500), "y".repeat(5000), "", Set.of(), "");
    for (Mark mark : layout(unbroken, new Rect(0, 0, 800, 600)).words()) {
      Mark.Text line = (Mark.Text) mark;
      assertTrue(line.at().x() + width(line) <= 800);
    }
  }

  @Test
  void aScreenOfAnySizeHasALayout() {
    Slide full = new Slide("s", "A title", "Some words\n\nand more", "", Set.of(), "");
    for (double width : new double[] {1, 3, 40, 333, 1366, 20_000}) {
      for (double height : new double[] {1, 3, 40, 333, 768, 20_000}) {
        Layout layout = layout(full, new Rect(0, 0, width, height));
        assertTrue(layout.picture().width() > 0 && layout.picture().height() > 0);
        assertEquals(
            width * height, area(layout.picture()) + area(layout.panel()), width * height * 1e-9);
      }
    }
  }

  @Test
  void thePictureEndsOnAWholePixelOfEveryUsualScale() {
    for (Rect screen : SCREENS) {
      Rect picture = layout(slides().getFirst(), screen).picture();
      for (double scale : new double[] {1, 1.25, 1.5, 1.75, 2}) {
        double edge =
            picture.width() < screen.width() ? picture.width() * scale : picture.height() * scale;
        assertEquals(Math.rint(edge), edge, 1e-9);
      }
    }
  }

  @Test
  void withoutWordsThePictureHasTheWholeScreen() {
    Slide silent = new Slide("s", "", " ", "notes", Set.of(), "");
    Rect screen = new Rect(0, 0, 1280, 720);
    assertEquals(screen, layout(silent, screen).picture());
    assertEquals(List.of(), layout(silent, screen).words());
  }

  @Test
  void whatColoursTellStandsBelowThePictureAndCanBeReadFromTheLastRow() {
    Design design = Templates.find("realtime-feature-store", Catalog.bundled()).orElseThrow();
    Answers answers = Answers.of(design, Catalog.bundled());
    for (Question question : Question.all()) {
      Slide asked = new Slide("s", "A title", "Some words", "", Set.of(), question.text());
      for (Rect screen : SCREENS) {
        Layout plain = layout(asked, screen);
        Layout layout = layout(answers.on(asked), screen);
        assertEquals(Optional.empty(), plain.key());
        Layout.Key key = layout.key().orElseThrow();
        assertEquals(layout.picture().bottom(), key.area().y(), 1e-9);
        assertEquals(layout.picture().width(), key.area().width(), 1e-9);
        assertTrue(screen.contains(key.area()));
        double scale = key.area().width() / key.seen().width();
        for (Mark mark : key.marks()) {
          if (mark instanceof Mark.Text text) {
            assertTrue(text.size() * scale >= screen.height() / 28 - 1e-9, text.text());
            assertTrue(text.at().x() + width(text) <= key.seen().right(), text.text());
          }
        }
        double share = area(layout.picture()) / area(screen);
        assertTrue(share >= 0.25, question.text() + " leaves " + share + " of " + screen);
      }
    }
  }

  private static List<Slide> slides() {
    List<Slide> slides = new ArrayList<>();
    Templates.all(Catalog.bundled()).forEach(each -> slides.addAll(Show.of(each.design())));
    return slides;
  }

  private static Layout layout(Slide slide, Rect screen) {
    return Layout.of(slide, screen.width(), screen.height(), Style.LIGHT);
  }

  private static String text(Mark mark) {
    return ((Mark.Text) mark).text();
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s-]+", "");
  }

  private static double width(Mark.Text line) {
    return TextMeasure.bundled()
        .width(line.text(), new TextMeasure.Font(line.size(), line.weight()));
  }

  private static double area(Rect rect) {
    return rect.width() * rect.height();
  }
}
