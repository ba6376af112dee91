package org.plumbline.export;

import static org.plumbline.export.RuleBookWriter.WORDS;

import java.util.List;
import java.util.Locale;
import org.plumbline.book.Page;
import org.plumbline.book.Side;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Elements;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.rules.RuleBook;
import org.plumbline.rules.RuleBook.Part;
import org.plumbline.rules.Scope;

/// Writes the page of one rule into the book: texts, the wrong and the right picture, and in words
/// what pictures do not show.
final class BookPage {
  /// Above this width, in logical pixels, pictures stand one above the other.
  private static final double WIDE = 560;

  private static final Sheet SHEET = new Sheet(20, 1);

  private final Html html;
  private final PaperInks inks;
  private final Painter painter;
  private final InlineSvg svg;

  BookPage(Html html, PaperInks inks, Catalog catalog) {
    this.html = html;
    this.inks = inks;
    this.painter = new Painter(catalog);
    this.svg = new InlineSvg(inks::ink);
  }

  void write(Page page) {
    RuleBook.Entry rule = page.rule();
    html.begin("article", "id", rule.id(), "data-rule", rule.id());
    html.begin("h3").begin("a", "href", "#" + rule.id()).text(rule.text(Part.TITLE)).end().end();
    marks(rule);
    part("meaning", rule.text(Part.MEANING));
    html.begin(
        "div", "class", isWide(page.wrong()) || isWide(page.right()) ? "sides wide" : "sides");
    side("wrong", page.wrong());
    side("right", page.right());
    html.end();
    part("why", rule.text(Part.WHY));
    part("instead", rule.text(Part.INSTEAD));
    offers(page.offers());
    part("fine", rule.text(Part.FINE));
    html.end().line();
  }

  private void marks(RuleBook.Entry rule) {
    String severity = rule.severity().name().toLowerCase(Locale.ROOT);
    html.begin("p", "class", "marks");
    html.leaf("span", WORDS.say("book.severity." + severity), "class", "severity " + severity);
    html.leaf("code", rule.id());
    String scope = rule.scope() == Scope.PRODUCTION ? "production" : "all";
    html.leaf("span", WORDS.say("book.scope." + scope));
    html.leaf("span", WORDS.say("book.section", rule.section())).end();
  }

  private void part(String heading, String text) {
    html.leaf("h4", WORDS.say("book." + heading)).leaf("p", text);
  }

  /// Whether beside another picture this one could not be read.
  private static boolean isWide(Side side) {
    return Elements.extent(side.design()).filter(extent -> extent.width() > WIDE).isPresent();
  }

  private void side(String name, Side side) {
    String caption = WORDS.say("book." + name);
    html.begin("figure", "class", name).leaf("figcaption", caption);
    if (side.design().isBlank()) {
      html.leaf("p", WORDS.say("book.blank"), "class", "blank");
    } else {
      Drawing drawing = side.drawing(painter, inks.style());
      html.begin("div", "class", "picture").raw(svg.picture(drawing, SHEET, caption)).end();
    }
    side.said().forEach(said -> html.leaf("p", said, "class", "said"));
    facts(side.facts());
    html.end();
  }

  private void facts(List<Side.Fact> facts) {
    if (!facts.isEmpty()) {
      html.begin("ul", "class", "facts");
      for (Side.Fact fact : facts) {
        html.begin("li", "class", fact.differs() ? "differs" : "same");
        html.leaf("span", fact.about()).text(" ").text(fact.text()).end();
      }
      html.end();
    }
  }

  private void offers(List<String> offers) {
    html.leaf("h4", WORDS.say("book.offers"));
    if (offers.isEmpty()) {
      html.leaf("p", WORDS.say("book.offers.none"));
    } else {
      html.begin("ul");
      offers.forEach(each -> html.leaf("li", each));
      html.end();
    }
  }
}
