/// What the parts of a window look like: style sheets, glyphs and the shapes of severities.
///
/// May use `ui` for its workbench, `draw` and `rules`. Start with `Look`.
@NullMarked
package org.plumbline.ui.look;

import org.jspecify.annotations.NullMarked;
