/// A design in words: what it is for, what it consists of, what is to be said against it, what was
/// decided. Made once as blocks, and written in each format from those.
///
/// Start reading at `Report`.
@NullMarked
package org.plumbline.export.report;

import org.jspecify.annotations.NullMarked;
