/// What somebody chooses before a design is exported or printed, and what it will look like.
///
/// Start with `Preset`.
@NullMarked
package org.plumbline.ui.export;

import org.jspecify.annotations.NullMarked;
