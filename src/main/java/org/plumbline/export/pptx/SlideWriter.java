package org.plumbline.export.pptx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.draw.Cross;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Stripes;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// Writes the shapes of a drawing onto a slide: what can be seen there, and the shapes beyond its
/// edges that a connector holds on to.
final class SlideWriter {
  private static final int LONGEST_NAME = 80;

  private final Xml xml;
  private final ShapeWriter shapes;
  private final Sites sites;
  private final Map<String, Integer> numbers = new HashMap<>();
  private int last;

  /// @param last the highest number that a shape of the slide has
  SlideWriter(Xml xml, ShapeWriter shapes, Sites sites, int last) {
    this.xml = xml;
    this.shapes = shapes;
    this.sites = sites;
    this.last = last;
  }

  /// Writes what a part of the drawing shows.
  void write(Drawing drawing, Rect seen) {
    List<Figure> figures = figures(drawing, seen);
    for (Figure figure : figures) {
      if (isShape(figure)) {
        last++;
        numbers.putIfAbsent(figure.element(), last);
      }
    }
    figures.forEach(this::figure);
  }

  /// The number of a shape more.
  int next() {
    last++;
    return last;
  }

  /// Goes on with shapes that stand elsewhere.
  SlideWriter with(ShapeWriter others) {
    return new SlideWriter(xml, others, sites, last);
  }

  /// Writes what colours tell.
  void legend(Figure legend) {
    figure(legend);
  }

  private List<Figure> figures(Drawing drawing, Rect seen) {
    Set<Figure> near = new HashSet<>(drawing.within(seen));
    Set<String> held = new HashSet<>();
    for (Figure figure : near) {
      for (Mark mark : figure.marks()) {
        if (mark instanceof Mark.Line line) {
          Sites.Ends ends = sites.ends(figure, line);
          ends.from().ifPresent(each -> held.add(each.element()));
          ends.to().ifPresent(each -> held.add(each.element()));
        }
      }
    }
    List<Figure> figures = new ArrayList<>();
    for (Figure figure : drawing.figures()) {
      if (near.contains(figure) || (isShape(figure) && held.contains(figure.element()))) {
        figures.add(figure);
      }
    }
    return figures;
  }

  /// Whether it is something that connectors can hold on to.
  private static boolean isShape(Figure figure) {
    return switch (figure.kind()) {
      case COMPONENT, BOUNDARY, NOTE -> true;
      case CONNECTION, TIE, LEGEND -> false;
    };
  }

  private void figure(Figure figure) {
    switch (figure.kind()) {
      case CONNECTION -> connection(figure);
      case TIE, LEGEND -> Piece.of(figure.marks()).forEach(each -> part(figure, each));
      case COMPONENT -> card(figure, TextWriter.Setting.CARD);
      case NOTE -> card(figure, TextWriter.Setting.TOP);
      case BOUNDARY -> card(figure, boundary(figure));
    }
  }

  /// A collapsed boundary is a card, which has an icon and more.
  private static TextWriter.Setting boundary(Figure figure) {
    List<Piece> pieces = Piece.of(figure.marks());
    Piece area = pieces.get(front(pieces));
    if (pieces.size() > 1) {
      return TextWriter.Setting.CARD;
    }
    double middle = figure.bounds().centerY();
    return area.texts().stream().anyMatch(each -> each.at().y() > middle)
        ? TextWriter.Setting.BOTTOM
        : TextWriter.Setting.TOP;
  }

  /// An element: one shape, or a group of one with what adorns it.
  private void card(Figure figure, TextWriter.Setting setting) {
    List<Piece> pieces = new ArrayList<>(Piece.of(figure.marks()));
    int front = crossed(pieces, front(pieces));
    Optional<Rgb> stripes = stripes(pieces, front);
    int number = numbers.getOrDefault(figure.element(), 0);
    if (pieces.size() > 1) {
      last++;
      xml.begin("p:grpSp");
      shapes.names("p:nvGrpSpPr", new ShapeWriter.Id(last, name(figure), ""));
      xml.leaf("p:cNvGrpSpPr").leaf("p:nvPr").end();
      shapes.group(figure.bounds());
    }
    for (int n = 0; n < pieces.size(); n++) {
      if (n == front) {
        shapes.write(
            pieces.get(n),
            new ShapeWriter.Id(number, name(figure), figure.title()),
            new ShapeWriter.Manner(sites.extras(figure.element()), setting, stripes));
      } else {
        part(figure, pieces.get(n));
      }
    }
    if (pieces.size() > 1) {
      xml.end();
    }
  }

  /// Takes the stripes over a card out of its pieces: a shape has a pattern in their place, so that
  /// it keeps them when it is moved, and its words stand before them.
  private static Optional<Rgb> stripes(List<Piece> pieces, int front) {
    if (front + 1 < pieces.size()
        && pieces.get(front).mark() instanceof Mark.Box card
        && pieces.get(front + 1).mark() instanceof Mark.Shape shape
        && Stripes.isOver(shape, card.rect())) {
      pieces.remove(front + 1);
      return shape.fill();
    }
    return Optional.empty();
  }

  /// A cross over a card stands behind its words: the card becomes its paper, the cross, and a
  /// shape without paper that has the words. Tells where the piece with the words is then.
  private static int crossed(List<Piece> pieces, int front) {
    if (front + 1 < pieces.size()
        && pieces.get(front).mark() instanceof Mark.Box card
        && pieces.get(front + 1).mark() instanceof Mark.Shape shape
        && Cross.isOver(shape, card.rect())) {
      Mark.Box paper = new Mark.Box(card.rect(), card.radius(), card.fill(), Optional.empty());
      Mark.Box frame = new Mark.Box(card.rect(), card.radius(), Optional.empty(), card.border());
      List<Mark.Text> words = pieces.get(front).texts();
      pieces.set(front, new Piece(paper, List.of()));
      pieces.add(front + 2, new Piece(frame, words));
      return front + 2;
    }
    return front;
  }

  /// The piece that stands for the element: the first with words, else the first box.
  private static int front(List<Piece> pieces) {
    for (int n = 0; n < pieces.size(); n++) {
      if (pieces.get(n).mark() instanceof Mark.Box box
          && box.border().isPresent()
          && !pieces.get(n).texts().isEmpty()) {
        return n;
      }
    }
    return 0;
  }

  private void part(Figure figure, Piece piece) {
    if (piece.mark() instanceof Mark.Line line) {
      last++;
      ShapeWriter.Glue glue = glue(sites.ends(figure, line));
      ShapeWriter.Id id = new ShapeWriter.Id(last, DeckWriter.WORDS.say("part.line"), "");
      shapes.line(line, id, new ShapeWriter.Head(Optional.empty(), glue));
      return;
    }
    last++;
    String name =
        switch (piece.mark()) {
          case Mark.Box _ -> "part.box";
          case Mark.Line _ -> "part.line";
          case Mark.Shape _ -> "part.shape";
          case Mark.Text _ -> "part.text";
          case Mark.Picture _ -> "part.picture";
        };
    ShapeWriter.Id id = new ShapeWriter.Id(last, DeckWriter.WORDS.say(name), "");
    shapes.write(piece, id, ShapeWriter.Manner.PLAIN);
  }

  private void connection(Figure figure) {
    List<Piece> pieces = Piece.of(figure.marks());
    boolean first = true;
    boolean head = false;
    for (Piece piece : pieces) {
      if (first && piece.mark() instanceof Mark.Line line) {
        last++;
        ShapeWriter.Id id = new ShapeWriter.Id(last, name(figure), figure.title());
        ShapeWriter.Glue glue = glue(sites.ends(figure, line));
        shapes.line(line, id, new ShapeWriter.Head(Sites.head(figure, line), glue));
        first = false;
        head = true;
      } else if (head && piece.mark() instanceof Mark.Shape) {
        head = false; // the connector has a head of its own
      } else {
        part(figure, piece);
      }
    }
  }

  private ShapeWriter.Glue glue(Sites.Ends ends) {
    return new ShapeWriter.Glue(ends.from().flatMap(this::grip), ends.to().flatMap(this::grip));
  }

  private Optional<ShapeWriter.Grip> grip(Sites.Hold hold) {
    return Optional.ofNullable(numbers.get(hold.element()))
        .map(number -> new ShapeWriter.Grip(number, hold.site()));
  }

  private static String name(Figure figure) {
    String title = figure.title();
    int end = Math.min(title.length(), LONGEST_NAME);
    return end < title.length() && Character.isHighSurrogate(title.charAt(end - 1))
        ? title.substring(0, end - 1)
        : title.substring(0, end);
  }
}
