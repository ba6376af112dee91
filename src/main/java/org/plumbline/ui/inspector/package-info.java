/// What can be set about the selection: first as plain values, then as a form.
///
/// May use `ui` for its workbench and everything that `ui` may use. Start with `Setting` and
/// `Sheet`, which know no toolkit, then `Inspector`.
@NullMarked
package org.plumbline.ui.inspector;

import org.jspecify.annotations.NullMarked;
