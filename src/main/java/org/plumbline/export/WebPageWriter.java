package org.plumbline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Shading;
import org.plumbline.draw.Told;
import org.plumbline.export.report.Content;
import org.plumbline.export.report.Report;
import org.plumbline.geom.Rect;
import org.plumbline.rules.Finding;
import org.plumbline.story.Answers;
import org.plumbline.story.Show;
import org.plumbline.story.Slide;
import org.plumbline.words.Words;

/// Writes a design as one page of HTML for any browser: its picture to look round and search in,
/// its story to read and to present, and below it the report. It asks nothing of any other place,
/// follows the light or dark paper of its reader, and can be read in full without its script.
///
/// The same design always gives the same bytes.
public final class WebPageWriter {
  private static final Words WORDS = Words.beside(WebPageWriter.class);

  private final Html html = new Html();
  private final PaperInks inks = new PaperInks();
  private final Design design;
  private final Catalog catalog;
  private final Content content;
  private final Drawing drawing;
  private final Answers answers;
  private final PageAnswers told;
  private final Shading base;

  private WebPageWriter(Content content) {
    this.design = content.design();
    this.catalog = content.catalog();
    this.content = content;
    // Colours that tell something are put on by the script: mixed with stand-ins they would be
    // none.
    this.base = content.told().shading();
    Told plain = content.told().with(Shading.NONE);
    this.drawing = new Painter(catalog).paint(design, inks.style(), plain);
    this.answers = Answers.of(design, catalog);
    this.told = new PageAnswers(design, answers, inks);
  }

  /// Writes the page; the stream stays open.
  public static void write(Content content, OutputStream out) throws IOException {
    out.write(new WebPageWriter(content).page().getBytes(StandardCharsets.UTF_8));
  }

  /// Writes nothing but the report, to be read and printed.
  public static void report(Content content, OutputStream out) throws IOException {
    out.write(new WebPageWriter(content).report().getBytes(StandardCharsets.UTF_8));
  }

  private String report() {
    html.begin("main").line();
    String svg = new InlineSvg(inks::ink).picture(drawing, Sheet.USUAL, WORDS.say("page.design"));
    new HtmlReport(html, "<figure>" + svg + "</figure>")
        .write(Report.of(design, catalog, content.found(), content.variants()));
    return new HtmlFrame(List.of("report"), List.of(), inks)
        .page(design.title(), html.end().done());
  }

  private String page() {
    header();
    html.begin("main").line();
    stage();
    story();
    new HtmlReport(html, "")
        .write(Report.below(design, catalog, content.found(), content.variants()));
    html.end().line();
    abouts();
    show();
    return new HtmlFrame(List.of("report", "page"), List.of("page", "answers"), inks)
        .page(design.title(), html.done());
  }

  private void header() {
    html.begin("header").leaf("h1", design.title());
    html.begin("div", "class", "tools", "id", "-tools", "hidden", "hidden");
    html.alone(
        "input",
        "type",
        "search",
        "id",
        "-search",
        "placeholder",
        WORDS.say("page.search"),
        "aria-label",
        WORDS.say("page.search"));
    html.leaf("output", "", "id", "-hits");
    button("-present", "page.present");
    if (told.hasFailures()) {
      html.leaf(
          "button",
          WORDS.say("page.analyse"),
          "type",
          "button",
          "id",
          "-analyse",
          "aria-pressed",
          "false");
    }
    button("-theme", "page.theme");
    html.end();
    String purpose = design.properties().text("purpose");
    if (!purpose.isBlank()) {
      html.leaf("p", purpose, "class", "lead");
    }
    if (design.components().size() > PageAnswers.MOST) {
      html.leaf("p", WORDS.say("page.analyse.large", PageAnswers.MOST), "class", "lead");
    }
    html.end().line();
  }

  private void button(String id, String words) {
    html.leaf("button", WORDS.say(words), "type", "button", "id", id);
  }

  private void stage() {
    html.begin("section", "id", "-stage", "tabindex", "0", "aria-label", WORDS.say("page.stage"));
    html.raw(new InlineSvg(inks::ink).named(drawing, Sheet.USUAL, WORDS.say("page.design")));
    html.begin("div", "class", "zoom", "id", "-zoom", "hidden", "hidden");
    sign("-in", "+", "page.in");
    sign("-out", "\u2212", "page.out");
    sign("-fit", "\u2922", "page.fit");
    html.end();
    html.leaf("p", WORDS.say("page.ask"), "id", "-ask", "hidden", "hidden");
    html.begin("aside", "id", "-answer", "hidden", "hidden", "aria-live", "polite");
    html.leaf("p", "", "id", "-answer-said").leaf("h3", "", "id", "-answer-title");
    html.begin("ul", "id", "-answer-legend").end().end();
    html.begin("aside", "id", "-card", "hidden", "hidden", "aria-live", "polite").end();
    html.end().line();
  }

  private void sign(String id, String sign, String words) {
    String said = WORDS.say(words);
    html.leaf("button", sign, "type", "button", "id", id, "aria-label", said, "title", said);
  }

  /// The steps, each with the part of the picture that it shows.
  private void story() {
    List<Slide> slides =
        answers.on(design.story().isEmpty() ? Show.of(design) : Show.withOverview(design));
    List<Shading> asked =
        slides.stream().map(each -> each.shading().isNone() ? base : each.shading()).toList();
    html.leaf("div", told.json(base, asked), "id", "-told", "hidden", "hidden").line();
    html.begin("section", "id", "-story", "class", design.story().isEmpty() ? "none" : "told");
    html.leaf("h2", WORDS.say("page.story")).begin("ol");
    for (Slide slide : slides) {
      Rect view = slide.view(drawing);
      html.begin(
          "li",
          "data-lit",
          String.join("\n", new TreeSet<>(slide.lit())),
          "data-view",
          SvgNumber.list(view.x(), view.y(), view.width(), view.height()));
      html.begin("h3").leaf("button", slide.title(), "type", "button").end();
      html.leaf("p", slide.say(), "class", "say");
      slide.answer().ifPresent(each -> html.leaf("p", each.sentence(), "class", "answer"));
      if (!slide.notes().isBlank()) {
        html.begin("details").leaf("summary", WORDS.say("page.notes"));
        html.leaf("p", slide.notes(), "class", "notes").end();
      }
      html.end().line();
    }
    html.end().end().line();
  }

  /// What a script shows of a component that is pointed at.
  private void abouts() {
    Map<String, List<Finding>> about = new HashMap<>();
    for (Finding each : content.found().open().now()) {
      for (String element : each.elements()) {
        about.computeIfAbsent(element, _ -> new ArrayList<>()).add(each);
      }
    }
    html.begin("div", "id", "-abouts", "hidden", "hidden").line();
    design.components().forEach(each -> about(each, about));
    html.end().line();
  }

  private void about(Component component, Map<String, List<Finding>> about) {
    Optional<ComponentType> type = component.typeIn(catalog);
    html.begin("div", "data-about", component.id()).leaf("h3", component.name());
    html.leaf("p", type.map(ComponentType::name).orElse(component.type()), "class", "type");
    type.ifPresent(each -> html.leaf("p", each.purpose()));
    new HtmlReport(html, "").write(Report.about(component, design, catalog));
    List<Finding> findings = about.getOrDefault(component.id(), List.of());
    if (!findings.isEmpty()) {
      html.begin("ul", "class", "findings");
      for (Finding each : findings) {
        String severity = WORDS.say("page.severity." + each.severity().name());
        html.begin("li").leaf("strong", severity, "class", each.severity().name());
        html.text(" " + each.message()).end();
      }
      html.end();
    }
    html.end().line();
  }

  /// What stands beside the picture while the story is presented.
  private void show() {
    html.begin("div", "id", "-show", "hidden", "hidden");
    html.begin("div", "aria-live", "polite").leaf("h2", "", "id", "-title");
    html.leaf("p", "", "id", "-say").leaf("p", "", "id", "-reply").end();
    html.leaf("p", "", "id", "-notes", "hidden", "hidden");
    html.leaf("p", "", "id", "-place");
    html.end();
    html.leaf("div", "", "id", "-blank", "hidden", "hidden");
    html.leaf("div", "", "id", "-laser", "hidden", "hidden");
    html.begin("nav", "id", "-all", "hidden", "hidden", "aria-label", WORDS.say("page.all"));
    html.begin("ol").end().end();
    PageKeys.write(html);
    html.line();
  }
}
