package org.plumbline.export.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.export.Leaf;
import org.plumbline.export.Leaves;
import org.plumbline.export.Paper;
import org.plumbline.export.PngWriter;
import org.plumbline.export.ReportLeaves;
import org.plumbline.export.SetPages;
import org.plumbline.export.Sheet;
import org.plumbline.export.SvgWriter;
import org.plumbline.export.WebPageWriter;
import org.plumbline.export.pdf.PdfWriter;
import org.plumbline.export.pptx.Deck;
import org.plumbline.export.pptx.DeckWriter;
import org.plumbline.export.pptx.SlideSize;
import org.plumbline.export.report.MarkdownReport;

/// A kind of file that a design can be written as. The same order always gives the same bytes.
public enum Format {
  SVG("svg") {
    @Override
    void write(Order order, OutputStream out) throws IOException {
      Sheet sheet = order.sheet();
      SvgWriter.write(order.drawing(), sheet, out);
    }
  },
  PNG("png") {
    @Override
    void write(Order order, OutputStream out) throws IOException {
      Sheet sheet = order.sheet();
      PngWriter.write(order.drawing(), sheet, out);
    }
  },
  PDF("pdf") {
    @Override
    void write(Order order, OutputStream out) throws IOException {
      PdfWriter.write(pages(order), order.design().title(), out);
    }
  },
  PPTX("pptx") {
    @Override
    void write(Order order, OutputStream out) throws IOException {
      DeckWriter.write(deck(order), out);
    }
  },
  HTML("html") {
    @Override
    void write(Order order, OutputStream out) throws IOException {
      if (order.recipe().kind() == Recipe.Kind.REPORT) {
        WebPageWriter.report(order.content(), out);
      } else {
        WebPageWriter.write(order.content(), out);
      }
    }
  },
  MARKDOWN("md") {
    @Override
    void write(Order order, OutputStream out) throws IOException {
      out.write(MarkdownReport.write(order.report()).getBytes(StandardCharsets.UTF_8));
    }
  };

  /// Pixels of a picture for a logical pixel: sharp on today's screens and on paper.
  private static final double SHARP = 2;

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /// Whether there is a choice for files of this kind.
  public boolean offers(Choice choice) {
    return switch (choice) {
      case STYLE, FINDINGS -> this != HTML && this != MARKDOWN;
      case PAPER -> this == PDF || this == PPTX;
      case SCALE -> this == PNG || this == SVG;
      case POSTER -> this == PDF;
      case REPORT -> this == PDF || this == HTML || this == MARKDOWN;
      case TITLE -> this == SVG || this == PNG || this == PDF;
      case CLEAR, DESIGN -> this == SVG || this == PNG;
      case APPENDIX -> this == PDF || this == PPTX;
      case COLOURS -> this != MARKDOWN;
    };
  }

  /// Whether what a check has found stands in every file of this kind.
  public boolean tellsFindings() {
    return this == PPTX || this == HTML || this == MARKDOWN;
  }

  /// Pixels of a picture for a logical pixel, if nothing else is asked for.
  public double usualScale() {
    return this == PNG ? SHARP : 1;
  }

  /// The format that the ending of a file's name asks for.
  public static Optional<Format> of(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(each -> low.endsWith(each.ending())).findFirst();
  }

  /// With its dot.
  public String ending() {
    return "." + ending;
  }

  /// The design as a file of this kind.
  ///
  /// @throws IOException if it cannot be written, as where it is too large for the format
  public byte[] of(Order order) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(order, bytes);
    return bytes.toByteArray();
  }

  static Deck deck(Order order) {
    Recipe recipe = order.recipe();
    Paper paper = recipe.paper().filter(each -> each != Paper.FIT).orElse(Paper.WIDE);
    return new Deck(
        order.design(),
        order.catalog(),
        recipe.style(),
        order.told(),
        order.found(),
        order.variants(),
        new SlideSize(paper),
        recipe.appendix());
  }

  abstract void write(Order order, OutputStream out) throws IOException;

  /// A page for each step of the story, or one poster: if that is asked for, if the paper is to
  /// fit, or if there is no story.
  static List<Leaf> pages(Order order) {
    if (order.recipe().kind() == Recipe.Kind.REPORT) {
      return ReportLeaves.of(
          order.report(),
          order.drawing(),
          order.recipe().paper().filter(each -> each != Paper.FIT).orElse(Paper.A4));
    }
    boolean silent = order.design().story().isEmpty();
    Paper paper = order.recipe().paper().orElse(silent ? Paper.FIT : Paper.WIDE);
    boolean poster = order.recipe().kind() == Recipe.Kind.POSTER || silent || paper == Paper.FIT;
    Leaves leaves = order.leaves();
    if (poster) {
      return leaves.poster(order.drawing(), paper);
    }
    SetPages after = new SetPages(order.recipe().style(), paper.width(), paper.height());
    return leaves.story(paper, order.recipe().appendix() ? after.of(order.content()) : List.of());
  }
}
