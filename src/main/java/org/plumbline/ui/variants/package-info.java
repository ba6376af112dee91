/// Variants of the design in sight: which one is being worked on, what they are called, and all of
/// them in one table.
///
/// May use what other parts of the window use, and knows none of them.
@NullMarked
package org.plumbline.ui.variants;

import org.jspecify.annotations.NullMarked;
