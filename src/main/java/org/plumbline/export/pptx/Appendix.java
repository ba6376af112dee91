package org.plumbline.export.pptx;

import static org.plumbline.export.pptx.DeckWriter.WORDS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.design.Decision;
import org.plumbline.draw.Style;
import org.plumbline.export.pptx.TextPage.Paragraph;
import org.plumbline.export.pptx.TextPage.Run;
import org.plumbline.geom.Rgb;
import org.plumbline.rules.Accepting;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Severity;

/// What stands behind a design in words: findings, what was accepted and why, decisions.
final class Appendix {
  /// More findings than this are only counted: nobody reads them from slides.
  private static final int MOST = 200;

  private final Deck deck;
  private final Style style;

  Appendix(Deck deck) {
    this.deck = deck;
    this.style = deck.style();
  }

  /// What the rules have said, as blocks of paragraphs.
  List<List<Paragraph>> findings() {
    List<List<Paragraph>> blocks = new ArrayList<>();
    List<Finding> now = deck.found().open().now();
    if (now.isEmpty()) {
      blocks.add(List.of(words(WORDS.say("findings.none"), 14, 0)));
    }
    now.stream().limit(MOST).forEach(each -> blocks.add(finding(each)));
    if (now.size() > MOST) {
      blocks.add(List.of(words(WORDS.say("findings.more", now.size() - MOST), 14, 10)));
    }
    List<Finding> later = deck.found().open().later();
    if (!later.isEmpty()) {
      heading(blocks, "findings.later");
      later.stream().limit(MOST).forEach(each -> blocks.add(finding(each)));
    }
    if (!deck.found().accepted().isEmpty()) {
      heading(blocks, "findings.accepted");
      deck.found().accepted().stream().limit(MOST).forEach(each -> blocks.add(accepted(each)));
    }
    return blocks;
  }

  /// The decisions in the order of the file.
  List<List<Paragraph>> decisions() {
    Map<String, String> titles = new HashMap<>();
    deck.design().decisions().forEach(each -> titles.putIfAbsent(each.id(), each.title()));
    Map<String, String> names = new HashMap<>();
    deck.design().components().forEach(each -> names.putIfAbsent(each.id(), each.name()));
    deck.design().boundaries().forEach(each -> names.putIfAbsent(each.id(), each.name()));
    List<List<Paragraph>> blocks = new ArrayList<>();
    for (Decision each : deck.design().decisions()) {
      blocks.add(decision(each, titles, names));
    }
    return blocks;
  }

  private void heading(List<List<Paragraph>> blocks, String key) {
    blocks.add(List.of(paragraph(18, 22, heavy(WORDS.say(key), style.ink().text()))));
  }

  private List<Paragraph> finding(Finding finding) {
    String severity = WORDS.say("severity." + finding.severity().id());
    return List.of(
        paragraph(
            14,
            10,
            heavy(severity + "  ", color(finding.severity())),
            plain(finding.message(), style.ink().text())),
        words(finding.why(), 12, 2));
  }

  private List<Paragraph> accepted(Accepting.Accepted accepted) {
    List<Paragraph> block = new ArrayList<>(finding(accepted.finding()).subList(0, 1));
    String owner = accepted.by().owner();
    String by = owner.isBlank() ? WORDS.say("reason") : WORDS.say("reason.by", owner);
    block.add(labelled(by, accepted.by().reason()));
    return block;
  }

  private List<Paragraph> decision(
      Decision decision, Map<String, String> titles, Map<String, String> names) {
    List<Paragraph> block = new ArrayList<>();
    block.add(paragraph(18, 18, heavy(decision.title(), style.ink().text())));
    List<String> facts = new ArrayList<>();
    facts.add(WORDS.say("status." + decision.status().name().toLowerCase(Locale.ROOT)));
    facts.add(decision.date());
    facts.add(decision.author());
    facts.removeIf(String::isBlank);
    block.add(words(String.join(" · ", facts), 12, 2));
    List<String> about =
        decision.about().stream()
            .map(each -> names.getOrDefault(each, ""))
            .filter(each -> !each.isBlank())
            .toList();
    add(block, "about", String.join(", ", about));
    add(block, "context", decision.context());
    add(block, "choice", decision.choice());
    add(block, "rationale", decision.rationale());
    add(block, "alternatives", String.join("; ", decision.alternatives()));
    add(block, "tradeoffs", decision.tradeoffs());
    String old = decision.supersedes();
    add(block, "supersedes", titles.getOrDefault(old, old));
    return block;
  }

  private void add(List<Paragraph> block, String key, String text) {
    if (!text.isBlank()) {
      block.add(labelled(WORDS.say("decision." + key), text));
    }
  }

  private Paragraph labelled(String label, String text) {
    return paragraph(
        12, 4, heavy(label + "  ", style.ink().secondary()), plain(text, style.ink().text()));
  }

  private Paragraph words(String text, double size, double above) {
    return paragraph(size, above, plain(text, style.ink().secondary()));
  }

  private static Paragraph paragraph(double size, double above, Run... runs) {
    return new Paragraph(List.of(runs), size, above);
  }

  private static Run heavy(String text, Rgb color) {
    return new Run(text, true, color);
  }

  private static Run plain(String text, Rgb color) {
    return new Run(text, false, color);
  }

  private Rgb color(Severity severity) {
    return switch (severity) {
      case ERROR -> style.signals().error();
      case WARNING -> style.signals().warning();
      case ADVICE -> style.signals().advice();
    };
  }
}
