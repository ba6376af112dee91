/// The window around one design: what stands where, and what its commands do.
///
/// May use every other part of `ui`. Start with `DesignWindow`, then `Panels`.
@NullMarked
package org.plumbline.ui.window;

import org.jspecify.annotations.NullMarked;
