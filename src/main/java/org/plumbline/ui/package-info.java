/// The designer: windows, panels and the canvas.
///
/// May use everything but `cli`. Start with `Workbench`.
@NullMarked
package org.plumbline.ui;

import org.jspecify.annotations.NullMarked;
