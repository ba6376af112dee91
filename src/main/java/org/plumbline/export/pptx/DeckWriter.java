package org.plumbline.export.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.plumbline.compare.ComparisonMarks;
import org.plumbline.compare.PairMarks;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Scene;
import org.plumbline.draw.Told;
import org.plumbline.geom.Rect;
import org.plumbline.standing.Standing;
import org.plumbline.standing.StandingMarks;
import org.plumbline.story.Answers;
import org.plumbline.story.Show;
import org.plumbline.story.Slide;
import org.plumbline.words.Words;

/// Writes a design as a deck of slides: all of it first, then a slide for each step of its story,
/// then findings, decisions and the legend. The same deck always gives the same bytes.
public final class DeckWriter {
  static final Words WORDS = Words.beside(DeckWriter.class);

  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

  /// What every part declares, as attributes.
  static final Object[] NAMESPACES = {
    "xmlns:a",
    DRAWING,
    "xmlns:r",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xmlns:p",
    "http://schemas.openxmlformats.org/presentationml/2006/main"
  };

  /// What is left free below a set page.
  private static final double FREE = 24;

  private final Deck deck;
  private final Parts parts = new Parts();
  private final Palette palette;
  private final Painter painter;
  private final Drawing whole;
  private final Sites sites;
  private final Presentation presentation;
  private final Answers answers;

  private DeckWriter(Deck deck) {
    this.deck = deck;
    this.palette = new Palette(deck.style());
    this.painter = new Painter(deck.catalog());
    this.whole = painter.paint(deck.design(), deck.style(), deck.told());
    this.sites = new Sites(whole);
    this.presentation = new Presentation(parts, palette, deck.page());
    this.answers = Answers.of(deck.design(), deck.catalog());
  }

  /// Writes the deck; the stream stays open.
  public static void write(Deck deck, OutputStream out) throws IOException {
    DeckWriter writer = new DeckWriter(deck);
    writer.slides();
    writer.presentation.finish(deck.design().title());
    writer.parts.write(out);
  }

  static Object[] namespaces(Object... more) {
    List<Object> all = new ArrayList<>(List.of(NAMESPACES));
    Collections.addAll(all, more);
    return all.toArray();
  }

  private void slides() {
    String purpose = deck.design().properties().text("purpose");
    overview(purpose);
    if (!deck.design().story().isEmpty()) {
      answers.on(Show.of(deck.design())).forEach(this::step);
    }
    if (deck.appendix()) {
      standing();
      variants();
      Appendix.pages(deck).forEach(each -> presentation.text(each.title(), each.paragraphs()));
      LegendPage.of(deck, whole)
          .ifPresent(each ->
              MarksPage.add(
                  presentation,
                  LegendPage.title(),
                  each.pieces(),
                  new MarksPage.Look(palette, each.camera())));
    }
  }

  /// Where the design stands, for those who decide.
  private void standing() {
    if (deck.design().isBlank()) {
      return;
    }
    Standing standing = Standing.of(deck.design(), deck.catalog(), deck.found());
    Camera camera = deck.page().set(StandingMarks.BODY);
    double high = Math.max(StandingMarks.BODY.height(), camera.seen().height() - FREE);
    MarksPage.add(
        presentation,
        StandingMarks.title(standing),
        MarksPage.pieces(StandingMarks.marks(standing, deck.style(), high)),
        new MarksPage.Look(palette, camera));
  }

  /// The design beside its variants: in pictures, then in a table.
  private void variants() {
    if (deck.variants().isPresent()) {
      Camera camera = deck.page().set(PairMarks.BODY);
      double high = camera.seen().height() - FREE;
      PairMarks.pages(deck.design(), deck.catalog(), deck.style(), high)
          .forEach(each -> pair(each, camera));
      for (List<Mark> marks : ComparisonMarks.pages(deck.variants().get(), deck.style(), high)) {
        MarksPage.add(
            presentation,
            ComparisonMarks.title(),
            MarksPage.pieces(marks),
            new MarksPage.Look(palette, camera));
      }
    }
  }

  /// Two pictures, whose connectors hold on to the components as in all others.
  private void pair(PairMarks.Page page, Camera camera) {
    presentation.slide(
        new SlideText(page.title(), "", ""),
        (xml, media) -> {
          ShapeWriter words = new ShapeWriter(xml, palette, camera, media);
          int last = MarksPage.write(MarksPage.pieces(page.words()), words, Presentation.LAST_ID);
          for (PairMarks.Half half : page.halves()) {
            Camera near = Camera.on(half.seen(), camera.at(half.room()));
            ShapeWriter shapes = new ShapeWriter(xml, palette, near, media);
            SlideWriter slide = new SlideWriter(xml, shapes, new Sites(half.drawing()), last);
            slide.write(half.drawing(), near.seen());
            last = slide.next();
          }
        });
  }

  private void overview(String purpose) {
    Drawing drawing = whole.withLegend();
    SlideText text = new SlideText(deck.design().title(), purpose, "");
    picture(text, drawing, view(drawing), Optional.empty());
  }

  /// What the overview shows.
  static Rect view(Drawing drawing) {
    return drawing.extent().orElse(new Rect(0, 0, 720, 405)).grown(24);
  }

  private void step(Slide slide) {
    Told told = slide.told(deck.design(), deck.told());
    Drawing drawing = painter.paint(new Scene(deck.design(), deck.style(), told), whole);
    SlideText text = SlideText.of(slide, deck.page());
    picture(text, drawing, slide.view(drawing), Foot.of(slide.shading(), deck));
  }

  private void picture(SlideText text, Drawing drawing, Rect view, Optional<Foot> foot) {
    Rect all = deck.page().picture(text);
    Rect room = foot.map(each -> each.above(all)).orElse(all);
    Camera camera = Camera.on(view, room);
    presentation.slide(
        text,
        (xml, media) -> {
          ShapeWriter shapes = new ShapeWriter(xml, palette, camera, media);
          SlideWriter slide = new SlideWriter(xml, shapes, sites, Presentation.LAST_ID);
          slide.write(drawing, camera.seen());
          foot.ifPresent(each -> {
            Presentation.paper(xml, slide.next(), each.band());
            slide.with(new ShapeWriter(xml, palette, each.camera(), media)).legend(each.legend());
          });
        });
  }
}
