/// Drawings and shows on paper: vector PDF with the bundled typeface in it.
///
/// Start reading at `PdfWriter`. PDFBox knows the file; what is drawn is one fold over the marks.
@NullMarked
package org.plumbline.export.pdf;

import org.jspecify.annotations.NullMarked;
