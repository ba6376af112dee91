/// The drawing surface: a viewport, tools as small states, and what floats above the drawing.
///
/// May use `ui` for its workbench and everything that `ui` may use. Start with `CanvasView`.
@NullMarked
package org.plumbline.ui.canvas;

import org.jspecify.annotations.NullMarked;
