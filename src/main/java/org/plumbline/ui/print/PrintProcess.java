package org.plumbline.ui.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Path;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.plumbline.ui.print.Press.Outcome;

/// Prints a document in a process of its own: the parts of Java that print speak to the screen
/// themselves, and would get into the way of the toolkit, which does so, too.
public final class PrintProcess {
  private PrintProcess() {}

  /// Asks and prints; the status of the process says what has become of it.
  ///
  /// @param arguments the path of a PDF, and what it is called
  public static void main(String[] arguments) {
    System.exit(printed(Path.of(arguments[0]), arguments[1]).status());
  }

  private static Outcome printed(Path file, String title) {
    PrinterJob job = PrinterJob.getPrinterJob();
    if (job.getPrintService() == null) {
      return Outcome.NO_PRINTER;
    }
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PrintRequestAttributeSet asked = new HashPrintRequestAttributeSet();
      job.setJobName(title);
      job.setPageable(new PDFPageable(document));
      if (!job.printDialog(asked)) {
        return Outcome.LEFT;
      }
      job.print(asked);
      return Outcome.PRINTED;
    } catch (IOException | PrinterException _) {
      return Outcome.FAILED;
    }
  }
}
