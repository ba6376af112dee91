package org.plumbline.export.report;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.compare.Comparison;
import org.plumbline.compare.ComparisonMarks;

/// A design and its variants, as a part of its report.
final class VariantChapter {
  private VariantChapter() {}

  /// The blocks, a heading first.
  static List<Block> of(Comparison comparison) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, ComparisonMarks.title()));
    blocks.add(new Block.Table(comparison.head(), comparison.table()));
    if (!comparison.remarks().isEmpty()) {
      blocks.add(new Block.Items(comparison.remarks()));
    }
    return blocks;
  }
}
