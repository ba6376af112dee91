/// Printing, through the dialogs of the system.
///
/// Start with `Press`.
@NullMarked
package org.plumbline.ui.print;

import org.jspecify.annotations.NullMarked;
