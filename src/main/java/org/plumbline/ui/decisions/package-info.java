/// The ledger: what has been decided about the design, listed and written below the canvas.
///
/// May use `ui` for its workbench and everything that `ui` may use. Start with `DecisionsPanel`,
/// then `Docket`.
@NullMarked
package org.plumbline.ui.decisions;

import org.jspecify.annotations.NullMarked;
