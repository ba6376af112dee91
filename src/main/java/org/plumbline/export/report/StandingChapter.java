package org.plumbline.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.standing.Standing;
import org.plumbline.words.Words;

/// Where a design stands, as a part of its report.
final class StandingChapter {
  private static final Words WORDS = Words.beside(Standing.class);

  private StandingChapter() {}

  /// The blocks, a heading first.
  static List<Block> of(Standing standing) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, WORDS.say("chapter")));
    blocks.add(
        new Block.Paragraph(
            standing.readiness().coverageSentence()
                + " "
                + standing.readiness().maturitySentence()));
    if (!standing.next().isEmpty()) {
      blocks.add(new Block.Items(standing.next().stream().map(each -> each.words()).toList()));
    }
    blocks.add(
        new Block.Table(
            List.of(WORDS.say("head.area"), WORDS.say("head.points")),
            standing.readiness().coverage().areas().stream()
                .map(each ->
                    List.of(
                        each.area().title(),
                        each.of() == 0
                            ? WORDS.say("not-applicable")
                            : WORDS.say("points", each.points(), each.of())))
                .toList()));
    blocks.add(
        new Block.Table(
            Stream.of("promised", "value", "wanted")
                .map(each -> WORDS.say("head." + each))
                .toList(),
            standing.aims().stream()
                .map(standing::row)
                .map(each -> List.of(each.what(), each.value(), each.says()))
                .toList()));
    if (standing.topics().isEmpty()) {
      blocks.add(new Block.Paragraph(WORDS.say("topics.none")));
    } else {
      blocks.add(
          new Block.Table(
              Stream.of("topic", "errors", "warnings")
                  .map(each -> WORDS.say("head." + each))
                  .toList(),
              standing.topics().stream()
                  .map(each ->
                      List.of(
                          each.title(),
                          Integer.toString(each.errors()),
                          Integer.toString(each.warnings())))
                  .toList()));
    }
    blocks.add(new Block.Paragraph(standing.danger() + " " + standing.recorded()));
    return blocks;
  }
}
