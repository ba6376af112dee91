/// What is found in the design: checked in the background, listed below the canvas.
///
/// May use `ui` for its workbench and everything that `ui` may use. Start with `Checking`, then
/// `FindingsPanel`.
@NullMarked
package org.plumbline.ui.findings;

import org.jspecify.annotations.NullMarked;
