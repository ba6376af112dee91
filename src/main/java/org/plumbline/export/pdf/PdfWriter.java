package org.plumbline.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.plumbline.draw.Mark;
import org.plumbline.export.Leaf;
import org.plumbline.geom.Rect;

/// Writes pages as PDF: vector all through, the bundled typeface embedded, text that can be found
/// and copied, a bookmark for each page. The same pages always give the same bytes: no time and no
/// chance is in them.
public final class PdfWriter {
  private final PDDocument document;
  private final Fonts fonts = new Fonts();
  private final List<PDPage> pages = new ArrayList<>();

  private PdfWriter(PDDocument document) {
    this.document = document;
  }

  /// Writes the pages as one document with a title; the stream stays open.
  public static void write(List<Leaf> leaves, String title, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      // What tells one document from another is made of this instead of the time.
      document.setDocumentId((long) title.hashCode());
      new PdfWriter(document).fill(leaves, title);
      document.save(out);
    }
  }

  private void fill(List<Leaf> leaves, String title) throws IOException {
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle(title);
    about.setCreator("Plumbline");
    document.setDocumentInformation(about);
    document.getDocumentCatalog().setLanguage("en");
    PDViewerPreferences viewer =
        new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
    viewer.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(viewer);
    for (Leaf leaf : leaves) {
      pages.add(page(leaf));
    }
    for (int n = 0; n < leaves.size(); n++) {
      link(leaves.get(n), pages.get(n));
    }
    bookmarks(leaves);
    fonts.finish(document);
  }

  private PDPage page(Leaf leaf) throws IOException {
    PDPage page = new PDPage(new PDRectangle((float) leaf.width(), (float) leaf.height()));
    PDResources resources = new PDResources();
    page.setResources(resources);
    document.addPage(page);
    Ink ink = new Ink(document, resources, fonts);
    ink.upright(leaf.height());
    ink.fill(leaf.area(), leaf.background());
    for (Leaf.Layer layer : leaf.layers()) {
      layer(layer, ink);
    }
    PDStream contents = new PDStream(document);
    try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(ink.operators().getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(contents);
    return page;
  }

  private static void layer(Leaf.Layer layer, Ink ink) throws IOException {
    ink.save();
    ink.clip(layer.window());
    double scale = layer.scale();
    ink.place(
        scale,
        layer.window().x() - layer.view().x() * scale,
        layer.window().y() - layer.view().y() * scale);
    for (Mark mark : layer.marks()) {
      ink.write(mark);
    }
    ink.restore();
  }

  private void link(Leaf leaf, PDPage page) throws IOException {
    for (Leaf.Link link : leaf.links()) {
      Rect area = link.area();
      PDAnnotationLink annotation = new PDAnnotationLink();
      annotation.setRectangle(
          new PDRectangle(
              (float) area.x(),
              (float) (leaf.height() - area.bottom()),
              (float) area.width(),
              (float) area.height()));
      PDBorderStyleDictionary none = new PDBorderStyleDictionary();
      none.setWidth(0);
      annotation.setBorderStyle(none);
      annotation.setDestination(destination(link.leaf()));
      page.getAnnotations().add(annotation);
    }
  }

  private PDPageFitDestination destination(int leaf) {
    PDPageFitDestination destination = new PDPageFitDestination();
    destination.setPage(pages.get(leaf));
    return destination;
  }

  private void bookmarks(List<Leaf> leaves) {
    PDDocumentOutline outline = new PDDocumentOutline();
    for (int n = 0; n < leaves.size(); n++) {
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(leaves.get(n).title());
      item.setDestination(destination(n));
      outline.addLast(item);
    }
    document.getDocumentCatalog().setDocumentOutline(outline);
  }
}
