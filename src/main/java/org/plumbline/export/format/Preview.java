package org.plumbline.export.format;

import java.util.List;
import org.plumbline.export.Leaf;
import org.plumbline.export.Paper;
import org.plumbline.export.pptx.SlideLeaves;
import org.plumbline.export.report.MarkdownReport;

/// What comes out of an order, to be looked at before it is written.
public sealed interface Preview {
  /// Pages or a picture, drawn from the same marks as the file.
  record Pages(List<Leaf> leaves) implements Preview {
    /// Copies the list.
    public Pages {
      leaves = List.copyOf(leaves);
    }
  }

  /// Words, as they stand in the file or on its page.
  record Words(String text) implements Preview {}

  /// What the order will look like. That takes a while for a large design, and may be done by any
  /// thread.
  static Preview of(Order order) {
    Recipe recipe = order.recipe();
    boolean words = recipe.kind() == Recipe.Kind.REPORT && recipe.format() != Format.PDF;
    return switch (recipe.format()) {
      case PDF -> new Pages(Format.pages(order));
      case PPTX -> new Pages(SlideLeaves.of(Format.deck(order)));
      case SVG, PNG, HTML, MARKDOWN ->
          words ? new Words(MarkdownReport.write(order.report())) : new Pages(picture(order));
    };
  }

  private static List<Leaf> picture(Order order) {
    return order.leaves().poster(order.drawing(), Paper.FIT).stream()
        .map(each -> order.recipe().dress().clear() ? clear(each) : each)
        .toList();
  }

  private static Leaf clear(Leaf leaf) {
    return new Leaf(
        leaf.title(),
        leaf.width(),
        leaf.height(),
        leaf.background().withOpacity(0),
        leaf.layers(),
        leaf.links());
  }
}
