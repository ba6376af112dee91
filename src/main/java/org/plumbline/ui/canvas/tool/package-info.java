/// What a hand does on the canvas: gestures as small states, without a window.
///
/// May use `design`, `catalog`, `edit`, `rules`, `draw`, `words` and `geom`, never the toolkit, so
/// that every gesture is tested as a function. Start with `Gesture`, then `Resting`.
@NullMarked
package org.plumbline.ui.canvas.tool;

import org.jspecify.annotations.NullMarked;
