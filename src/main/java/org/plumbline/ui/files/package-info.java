/// Designs and their files: opening, saving, and what is asked meanwhile.
///
/// May use `ui` for its workbench and everything that `ui` may use. Start with `DesignFile`, then
/// `Prompts`.
@NullMarked
package org.plumbline.ui.files;

import org.jspecify.annotations.NullMarked;
