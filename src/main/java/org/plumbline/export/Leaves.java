package org.plumbline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Legend;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Scene;
import org.plumbline.draw.Style;
import org.plumbline.draw.TextMeasure;
import org.plumbline.draw.Told;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.story.Answers;
import org.plumbline.story.Show;
import org.plumbline.story.Slide;

/// A design as pages: one poster, or an overview and a page for each step of its story.
public final class Leaves {
  /// Points for a logical pixel on paper that fits.
  public static final double POINTS = 0.75;

  /// No page may be larger than this on a side (ISO 32000-2, annex C).
  private static final double LARGEST = 14_400;

  private static final double MARGIN = 36;
  private static final double TITLE = 26;
  private static final double LEAD = 16;
  private static final double FOOTER = 10;

  /// What is left between a picture and its legend.
  private static final double GAP = 10;

  /// How much of the page the words beside a picture take.
  private static final double WORDS = 0.28;

  /// Sizes of those words that are tried, the largest that fits; all can be read in a room but the
  /// last ones, for which somebody has to write a great deal.
  private static final double[] SIZES = {20, 18, 16, 14, 12, 10};

  private static final double LEADING = 1.4;
  private static final TextMeasure MEASURE = TextMeasure.bundled();

  private final Design design;
  private final Style style;
  private final Told told;
  private final Painter painter;
  private final Answers answers;

  /// Pages of a design in a style.
  ///
  /// @param told what is told of its elements besides
  public Leaves(Design design, Catalog catalog, Style style, Told told) {
    this.design = design;
    this.style = style;
    this.told = told;
    this.painter = new Painter(catalog);
    this.answers = Answers.of(design, catalog);
  }

  /// One page with a drawing of the whole design, as large as the paper lets it be.
  public List<Leaf> poster(Drawing drawing, Paper paper) {
    Rect area = Sheet.USUAL.area(drawing);
    double points = Math.min(POINTS, LARGEST / Math.max(area.width(), area.height()));
    double width = paper == Paper.FIT ? area.width() * points : paper.width();
    double height = paper == Paper.FIT ? area.height() * points : paper.height();
    if (paper != Paper.FIT && area.height() > area.width()) {
      double upright = width;
      width = height;
      height = upright;
    }
    Rect window = new Rect(0, 0, width, height);
    double scale = Math.min(width / area.width(), height / area.height());
    Rect view =
        new Rect(
            area.centerX() - width / scale / 2,
            area.centerY() - height / scale / 2,
            width / scale,
            height / scale);
    Leaf.Layer layer = layer(drawing, view, window);
    return List.of(
        new Leaf(design.title(), width, height, drawing.background(), List.of(layer), List.of()));
  }

  /// An overview and a page for each step; only the former if there is no story. What is lit in a
  /// step leads there from the overview, and each step back to it.
  ///
  /// @param paper not one that fits, since all pages have one size
  public List<Leaf> story(Paper paper) {
    return story(paper, List.of());
  }

  /// The same with more pages after it, which are counted with it and get the same footer.
  public List<Leaf> story(Paper paper, List<Leaf> after) {
    List<Slide> slides = new ArrayList<>();
    Design plain = design.withStory(List.of());
    slides.addAll(Show.of(plain));
    if (!design.story().isEmpty()) {
      slides.addAll(answers.on(Show.of(design)));
    }
    List<Leaf> leaves = new ArrayList<>();
    Drawing before = painter.paint(design, style, told);
    for (int n = 0; n < slides.size(); n++) {
      Scene scene = new Scene(design, style, slides.get(n).told(design, told));
      Drawing drawing = painter.paint(scene, before);
      leaves.add(leaf(new Page(n, slides.size() + after.size(), drawing, slides), paper));
      before = drawing;
    }
    for (Leaf each : after) {
      List<Mark> words = new ArrayList<>();
      footer(place(leaves.size(), slides.size() + after.size()), paper, words);
      leaves.add(each.with(new Leaf.Layer(each.area(), each.area(), words)));
    }
    return leaves;
  }

  private static String place(int number, int count) {
    return (number + 1) + " / " + count;
  }

  /// What one page is made of.
  ///
  /// @param number which page it is, from 0
  /// @param count how many pages there are, those after the story included
  /// @param all the slides of the story
  private record Page(int number, int count, Drawing drawing, List<Slide> all) {
    Slide slide() {
      return all.get(number);
    }

    boolean first() {
      return number == 0;
    }
  }

  private Leaf leaf(Page page, Paper paper) {
    double width = paper.width();
    double height = paper.height();
    List<Mark> words = new ArrayList<>();
    double below = title(page.slide().title(), width, words);
    Rect room = new Rect(MARGIN, below, width - 2 * MARGIN, height - below - MARGIN - FOOTER);
    Rect window = room;
    String said = page.slide().said();
    if (page.first() && !said.isBlank()) {
      double lines = lead(said, room, words);
      window = new Rect(room.x(), room.y() + lines, room.width(), room.height() - lines);
    } else if (!said.isBlank()) {
      double column = width * WORDS;
      window = new Rect(room.x(), room.y(), room.width() - column - 24, room.height());
      say(said, new Rect(window.right() + 24, below, column, room.height()), words);
    }
    List<Leaf.Layer> layers = new ArrayList<>();
    Optional<Leaf.Layer> legend = legend(page.slide(), window);
    if (legend.isPresent()) {
      layers.add(legend.get());
      double less = legend.get().window().height() + GAP;
      window = new Rect(window.x(), window.y(), window.width(), window.height() - less);
    }
    footer(place(page.number(), page.count()), paper, words);
    Rect view = page.slide().view(page.drawing(), window.width() / window.height());
    Leaf.Layer picture = layer(page.drawing(), view, window);
    Rect whole = new Rect(0, 0, width, height);
    layers.addFirst(picture);
    layers.add(new Leaf.Layer(whole, whole, words));
    return new Leaf(
        page.slide().title(),
        width,
        height,
        page.drawing().background(),
        layers,
        links(page, picture, height));
  }

  /// What the colours of a slide tell, at the foot of its picture.
  private Optional<Leaf.Layer> legend(Slide slide, Rect window) {
    return Legend.at(new Point(0, 0), window.width(), slide.shading(), style)
        .map(figure -> {
          Rect bounds = figure.bounds();
          Rect foot = bounds.at(new Point(window.x(), window.bottom() - bounds.height()));
          return new Leaf.Layer(foot, bounds, figure.marks());
        });
  }

  private double title(String title, double width, List<Mark> words) {
    TextMeasure.Font font = new TextMeasure.Font(TITLE, Mark.Weight.SEMIBOLD);
    double y = MARGIN;
    TextMeasure.Lines lines = new TextMeasure.Lines(width - 2 * MARGIN, 2);
    for (String line : MEASURE.wrapped(title, font, lines)) {
      y += TITLE;
      words.add(text(line, new Point(MARGIN, y), font));
      y += TITLE * 0.25;
    }
    return y + 16;
  }

  /// The words above the picture of the overview, which needs all the width; how high they are.
  private double lead(String say, Rect room, List<Mark> words) {
    TextMeasure.Font font = new TextMeasure.Font(LEAD, Mark.Weight.REGULAR);
    double y = room.y() - 4;
    for (String line : MEASURE.wrapped(say, font, new TextMeasure.Lines(room.width(), 2))) {
      y += LEAD;
      words.add(
          new Mark.Text(
              line,
              new Point(room.x(), y),
              Mark.Anchor.START,
              LEAD,
              Mark.Weight.REGULAR,
              style.ink().secondary()));
      y += LEAD * (LEADING - 1);
    }
    return y + LEAD / 2 - room.y();
  }

  /// The words beside the picture, as large as they fit.
  private void say(String say, Rect room, List<Mark> words) {
    for (double size : SIZES) {
      TextMeasure.Font font = new TextMeasure.Font(size, Mark.Weight.REGULAR);
      int most = (int) (room.height() / (size * LEADING));
      List<String> lines =
          MEASURE.wrapped(say, font, new TextMeasure.Lines(room.width(), most + 1));
      boolean last = size == SIZES[SIZES.length - 1];
      if (lines.size() <= most || last) {
        List<String> fitting =
            lines.size() <= most
                ? lines
                : MEASURE.wrapped(say, font, new TextMeasure.Lines(room.width(), most));
        for (int n = 0; n < fitting.size(); n++) {
          Point at = new Point(room.x(), room.y() + size + n * size * LEADING);
          words.add(text(fitting.get(n), at, font));
        }
        return;
      }
    }
  }

  private void footer(String place, Paper paper, List<Mark> words) {
    TextMeasure.Font font = new TextMeasure.Font(FOOTER, Mark.Weight.REGULAR);
    double y = paper.height() - MARGIN / 2;
    String title = MEASURE.fitted(design.title(), font, paper.width() / 2);
    words.add(faint(title, new Point(MARGIN, y), Mark.Anchor.START));
    words.add(faint(place, new Point(paper.width() - MARGIN, y), Mark.Anchor.END));
  }

  private Mark faint(String text, Point at, Mark.Anchor anchor) {
    return new Mark.Text(text, at, anchor, FOOTER, Mark.Weight.REGULAR, style.ink().secondary());
  }

  private Mark text(String text, Point at, TextMeasure.Font font) {
    return new Mark.Text(
        text, at, Mark.Anchor.START, font.size(), font.weight(), style.ink().text());
  }

  private List<Leaf.Link> links(Page page, Leaf.Layer picture, double height) {
    List<Leaf.Link> links = new ArrayList<>();
    if (!page.first()) {
      links.add(new Leaf.Link(new Rect(MARGIN, height - MARGIN, 240, MARGIN), 0));
      return links;
    }
    for (Figure figure : page.drawing().figures()) {
      if (figure.kind() == Figure.Kind.COMPONENT) {
        step(figure.element(), page.all())
            .ifPresent(n -> links.add(new Leaf.Link(picture.onPage(figure.bounds()), n)));
      }
    }
    return links;
  }

  /// The first page after the overview on which an element is in the light.
  private static Optional<Integer> step(String element, List<Slide> slides) {
    for (int n = 1; n < slides.size(); n++) {
      if (slides.get(n).lit().contains(element)) {
        return Optional.of(n);
      }
    }
    return Optional.empty();
  }

  private static Leaf.Layer layer(Drawing drawing, Rect view, Rect window) {
    List<Mark> marks = new ArrayList<>();
    for (Figure figure : drawing.within(view)) {
      figure.marks().stream().filter(mark -> isSeen(mark, view)).forEach(marks::add);
    }
    return new Leaf.Layer(window, view, marks);
  }

  /// Whether something of a mark may be seen. A text that is cut off would still be found and
  /// copied, in the middle of what stands beside the picture.
  private static boolean isSeen(Mark mark, Rect view) {
    return !(mark instanceof Mark.Text text) || view.contains(text.at());
  }
}
