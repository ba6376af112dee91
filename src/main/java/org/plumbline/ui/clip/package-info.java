/// Copying and pasting parts of designs, within a window and between windows.
///
/// May use `ui` for its workbench and everything that `ui` may use. Start with `Fragment`, which
/// knows no toolkit, then `Pasteboard`.
@NullMarked
package org.plumbline.ui.clip;

import org.jspecify.annotations.NullMarked;
