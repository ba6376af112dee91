/// Arranging components: where each card, boundary and note goes when nobody wants to push them
/// about by hand. ELK's layered algorithm finds the order, a grid keeps it even, small steps tidy
/// it up; the result is an edit.
///
/// May use edit, design, catalog, geom; the only place that knows ELK, whose classes are loaded
/// when something is arranged and not before. Start reading at `Layout`.
@NullMarked
package org.plumbline.layout;

import org.jspecify.annotations.NullMarked;
