/// Where a design starts: templates as pictures, recent designs, a blank page.
///
/// May use `ui` for its workbench and everything that `ui` may use. Start with `Gallery`.
@NullMarked
package org.plumbline.ui.gallery;

import org.jspecify.annotations.NullMarked;
