package org.plumbline.ui.print;

import java.util.List;
import java.util.function.Supplier;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.export.Leaf;
import org.plumbline.export.Leaves;
import org.plumbline.export.Paper;
import org.plumbline.export.ReportLeaves;
import org.plumbline.export.Tiles;
import org.plumbline.export.report.Block;

/// A design as pages for paper.
///
/// @param told what is told of its elements besides
/// @param report the design in words; asked for only where it is wanted
public record Layout(Design design, Catalog catalog, Told told, Supplier<List<Block>> report) {
  /// How the design is laid out.
  public enum Kind {
    /// Everything on one sheet.
    ONE,
    /// Everything over several sheets, to be joined.
    SEVERAL,
    /// A sheet for each step of the story.
    STORY,
    /// The design in words.
    REPORT
  }

  /// The pages.
  ///
  /// @param paper one that has a size of its own
  /// @param size of the drawing where it is spread over several: 1 is that of the screen at 100 %
  public List<Leaf> pages(Kind kind, Style style, double size, Paper paper) {
    return switch (kind) {
      case ONE -> Tiles.one(drawing(style), paper.width(), paper.height());
      case SEVERAL -> Tiles.several(drawing(style), paper.width(), paper.height(), size);
      case STORY -> new Leaves(design, catalog, style, told).story(paper);
      case REPORT -> ReportLeaves.of(report.get(), drawing(style), paper);
    };
  }

  private Drawing drawing(Style style) {
    return new Painter(catalog).paint(design, style, told).withLegend();
  }
}
