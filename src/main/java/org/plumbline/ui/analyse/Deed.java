package org.plumbline.ui.analyse;

import java.util.Optional;
import org.plumbline.rules.Fix;

/// Something that a row of a table offers to do.
///
/// @param label what its button says
/// @param fix what it would do to the design, to be seen on the canvas before it is taken; empty if
///   it changes nothing there
record Deed(String label, Optional<Fix> fix, Runnable action) {}
