/// The screen's back end: puts marks onto a canvas of the toolkit, cheaply and sharply.
///
/// May use `draw`, `geom`, the canvas tools' constants and the toolkit. Start with `MarkBrush`,
/// then `Frame`.
@NullMarked
package org.plumbline.ui.canvas.paint;

import org.jspecify.annotations.NullMarked;
