/// The panel from which components are taken.
///
/// May use `ui` for its workbench and everything that `ui` may use. Start with `Shelf`, which knows
/// no toolkit, then `Palette`.
@NullMarked
package org.plumbline.ui.palette;

import org.jspecify.annotations.NullMarked;
