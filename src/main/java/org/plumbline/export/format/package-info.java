/// All kinds of file that a design can be written as, behind one door: the command line and the
/// designer both order here.
///
/// Start reading at `Format`.
@NullMarked
package org.plumbline.export.format;

import org.jspecify.annotations.NullMarked;
