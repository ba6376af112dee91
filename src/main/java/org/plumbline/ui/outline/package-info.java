/// The design as a tree: all that can be done on the canvas can be done here from the keyboard.
///
/// May use `ui` for its workbench and everything that `ui` may use. Start with `Growth`, which
/// knows no toolkit, then `Outline`.
@NullMarked
package org.plumbline.ui.outline;

import org.jspecify.annotations.NullMarked;
