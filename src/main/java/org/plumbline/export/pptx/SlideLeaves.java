package org.plumbline.export.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Scene;
import org.plumbline.draw.TextMeasure;
import org.plumbline.export.Leaf;
import org.plumbline.export.Paper;
import org.plumbline.export.SetPages;
import org.plumbline.export.report.Content;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.story.Answers;
import org.plumbline.story.Show;
import org.plumbline.story.Slide;

/// The slides of a deck as pages, for a look at them before they are written.
public final class SlideLeaves {
  private static final double TITLE = 28;
  private static final double SAY = 18;
  private static final double LEADING = 1.2;
  private static final TextMeasure MEASURE = TextMeasure.bundled();

  private final Deck deck;
  private final Painter painter;
  private final Drawing whole;

  private SlideLeaves(Deck deck) {
    this.deck = deck;
    this.painter = new Painter(deck.catalog());
    this.whole = painter.paint(deck.design(), deck.style(), deck.told());
  }

  /// The pages of a deck.
  public static List<Leaf> of(Deck deck) {
    SlideLeaves slides = new SlideLeaves(deck);
    List<Leaf> leaves = new ArrayList<>(List.of(slides.overview()));
    if (!deck.design().story().isEmpty()) {
      Answers answers = Answers.of(deck.design(), deck.catalog());
      answers.on(Show.of(deck.design())).forEach(each -> leaves.add(slides.step(each)));
    }
    if (deck.appendix()) {
      slides.appendix(leaves);
    }
    return leaves;
  }

  private void appendix(List<Leaf> leaves) {
    Paper paper = deck.page().paper();
    leaves.addAll(
        new SetPages(deck.style(), paper.width(), paper.height())
            .of(
                new Content(
                    deck.design(), deck.catalog(), deck.told(), deck.found(), deck.variants())));
    Appendix.pages(deck).forEach(each -> leaves.add(words(each)));
    LegendPage.of(deck, whole).map(this::legend).ifPresent(leaves::add);
  }

  private Leaf words(Appendix.Page page) {
    List<Mark> words = new ArrayList<>();
    Rect room = points(deck.page().text());
    double y = room.y();
    for (TextPage.Paragraph each : page.paragraphs()) {
      y += each.above();
      paragraph(each, new Point(room.x(), y), room.width(), words);
      y += each.height(room.width()) - each.above();
    }
    return titled(page.title(), List.of(), words);
  }

  /// Words go on in the next line where a line is full, each in the looks of its part.
  private static void paragraph(
      TextPage.Paragraph paragraph, Point corner, double width, List<Mark> words) {
    double x = 0;
    double y = corner.y() + paragraph.size();
    for (TextPage.Run run : paragraph.runs()) {
      Mark.Weight weight = run.heavy() ? Mark.Weight.SEMIBOLD : Mark.Weight.REGULAR;
      TextMeasure.Font font = new TextMeasure.Font(paragraph.size(), weight);
      String rest = run.text();
      while (!rest.isEmpty()) {
        int end = lineEnd(rest, font, x, width);
        String line = rest.substring(0, end);
        if (!line.isBlank()) {
          Point at = new Point(corner.x() + x + MEASURE.width(leading(line), font), y);
          words.add(Mark.Text.from(at, line.strip(), font, run.color()));
        }
        rest = rest.substring(end);
        x += MEASURE.width(line, font);
        if (!rest.isEmpty()) {
          rest = rest.stripLeading();
          x = 0;
          y += TextPage.LINE * paragraph.size();
        }
      }
    }
  }

  private static String leading(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  /// How much of a text still has room in a line that is partly full, in whole words if that can
  /// be.
  private static int lineEnd(String text, TextMeasure.Font font, double from, double width) {
    if (from + MEASURE.width(text.stripTrailing(), font) <= width) {
      return text.length();
    }
    int end = 0;
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      if (from + MEASURE.width(text.substring(0, at), font) > width) {
        break;
      }
      end = at;
    }
    if (end > 0 || from > 0) {
      return end;
    }
    String first = MEASURE.wrapped(text, font, new TextMeasure.Lines(width, 2)).getFirst();
    return Math.clamp(first.length(), 1, text.length());
  }

  private Leaf legend(LegendPage page) {
    Camera camera = page.camera();
    List<Mark> marks = page.pieces().stream().map(Piece::mark).toList();
    Leaf.Layer layer = new Leaf.Layer(points(camera.room()), camera.seen(), marks);
    return titled(LegendPage.title(), List.of(layer), new ArrayList<>());
  }

  private Leaf titled(String title, List<Leaf.Layer> below, List<Mark> words) {
    SlideSize size = deck.page();
    words(title, points(size.title()), new TextMeasure.Font(TITLE, Mark.Weight.SEMIBOLD), words);
    double width = size.paper().width();
    double height = size.paper().height();
    Rect page = new Rect(0, 0, width, height);
    List<Leaf.Layer> layers = new ArrayList<>(below);
    layers.add(new Leaf.Layer(page, page, words));
    return new Leaf(title, width, height, deck.style().surfaces().canvas(), layers, List.of());
  }

  private Leaf overview() {
    Drawing drawing = whole.withLegend();
    String purpose = deck.design().properties().text("purpose");
    SlideText text = new SlideText(deck.design().title(), purpose, "");
    return leaf(text, DeckWriter.view(drawing), drawing, Optional.empty());
  }

  private Leaf step(Slide slide) {
    Scene scene = new Scene(deck.design(), deck.style(), slide.told(deck.design(), deck.told()));
    Drawing drawing = painter.paint(scene, whole);
    Optional<Foot> foot = Foot.of(slide.shading(), deck);
    return leaf(SlideText.of(slide, deck.page()), slide.view(drawing), drawing, foot);
  }

  private Leaf leaf(SlideText text, Rect view, Drawing drawing, Optional<Foot> foot) {
    SlideSize size = deck.page();
    Rect all = size.picture(text);
    Rect room = foot.map(each -> each.above(all)).orElse(all);
    Rect seen = Camera.on(view, room).seen();
    List<Mark> picture = new ArrayList<>();
    for (Figure figure : drawing.within(seen)) {
      picture.addAll(figure.marks());
    }
    List<Mark> words = new ArrayList<>();
    TextMeasure.Font title = new TextMeasure.Font(TITLE, Mark.Weight.SEMIBOLD);
    words(text.title(), points(size.title()), title, words);
    if (!text.isSilent()) {
      double type = text.hasAnswer() ? text.size(size.say(text)) : SAY;
      TextMeasure.Font font = new TextMeasure.Font(type, Mark.Weight.REGULAR);
      words(text.said(), points(size.say(text)), font, words);
    }
    List<Leaf.Layer> layers = new ArrayList<>();
    layers.add(new Leaf.Layer(points(room), seen, picture));
    foot.ifPresent(each ->
        layers.add(
            new Leaf.Layer(
                points(each.camera().at(each.legend().bounds())),
                each.legend().bounds(),
                each.legend().marks())));
    double width = size.paper().width();
    double height = size.paper().height();
    Rect page = new Rect(0, 0, width, height);
    layers.add(new Leaf.Layer(page, page, words));
    return new Leaf(text.title(), width, height, drawing.background(), layers, List.of());
  }

  private void words(String text, Rect room, TextMeasure.Font font, List<Mark> words) {
    int most = Math.max(1, (int) (room.height() / (font.size() * LEADING)));
    List<String> lines = MEASURE.wrapped(text, font, new TextMeasure.Lines(room.width(), most));
    for (int n = 0; n < lines.size(); n++) {
      Point at = new Point(room.x(), room.y() + font.size() * (1 + n * LEADING));
      words.add(
          new Mark.Text(
              lines.get(n),
              at,
              Mark.Anchor.START,
              font.size(),
              font.weight(),
              deck.style().ink().text()));
    }
  }

  private static Rect points(Rect emu) {
    return new Rect(
        emu.x() / SlideSize.POINT,
        emu.y() / SlideSize.POINT,
        emu.width() / SlideSize.POINT,
        emu.height() / SlideSize.POINT);
  }
}
