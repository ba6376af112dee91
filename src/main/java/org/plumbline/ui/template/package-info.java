/// Templates of one's own: what can be asked of whoever starts from one, and what describes it.
///
/// May use `ui` for its workbench and everything that `ui` may use. Start with `Shelves`, then
/// `Candidates`, which knows no toolkit, then `TemplateForm`.
@NullMarked
package org.plumbline.ui.template;

import org.jspecify.annotations.NullMarked;
