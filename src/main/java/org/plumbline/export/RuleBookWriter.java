package org.plumbline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.book.Chapter;
import org.plumbline.book.Page;
import org.plumbline.catalog.Catalog;
import org.plumbline.rules.RuleBook;
import org.plumbline.words.Words;

/// Writes the rule book: one page of HTML with all rules by chapter, their pictures in it, which
/// asks nothing of any other place. It follows the light or dark paper of its reader, can be read
/// and printed without a script, and forbids itself everything but its own style and search.
///
/// The same pages always give the same bytes.
public final class RuleBookWriter {
  static final Words WORDS = Words.beside(RuleBookWriter.class);

  private final Html html = new Html();
  private final Map<Chapter, List<Page>> chapters;
  private final PaperInks inks = new PaperInks();
  private final BookPage page;

  private RuleBookWriter(List<Page> pages, Catalog catalog) {
    this.chapters =
        pages.stream()
            .collect(Collectors.groupingBy(Page::chapter, LinkedHashMap::new, Collectors.toList()));
    this.page = new BookPage(html, inks, catalog);
  }

  /// Writes a book of these pages, in their order; the stream stays open.
  public static void write(List<Page> pages, Catalog catalog, OutputStream out) throws IOException {
    out.write(new RuleBookWriter(pages, catalog).book().getBytes(StandardCharsets.UTF_8));
  }

  private String book() {
    index();
    html.begin("main").line();
    html.leaf("h1", WORDS.say("book.title"));
    html.leaf("p", WORDS.say("book.lead"), "class", "lead").line();
    chapters.forEach(this::chapter);
    html.leaf("p", WORDS.say("book.found-nothing"), "id", "-none", "hidden", "hidden").end();
    html.line();
    return new HtmlFrame(List.of("book"), List.of("book"), inks)
        .page(WORDS.say("book.title"), html.done());
  }

  private void index() {
    html.begin("nav", "aria-label", WORDS.say("book.index"));
    html.alone(
        "input",
        "type",
        "search",
        "id",
        "-search",
        "hidden",
        "hidden",
        "placeholder",
        WORDS.say("book.search"),
        "aria-label",
        WORDS.say("book.search"));
    chapters.forEach((chapter, pages) -> {
      html.begin("details", "open", "open", "data-chapter", chapter.id());
      html.leaf("summary", chapter.title()).begin("ul");
      pages.forEach(this::entry);
      html.end().end().line();
    });
    html.end().line();
  }

  private void entry(Page each) {
    html.begin("li", "data-rule", each.rule().id());
    html.leaf("a", each.rule().text(RuleBook.Part.TITLE), "href", "#" + each.rule().id()).end();
  }

  private void chapter(Chapter chapter, List<Page> pages) {
    html.begin("section", "data-chapter", chapter.id());
    html.leaf("h2", chapter.title()).line();
    pages.forEach(page::write);
    html.end().line();
  }
}
