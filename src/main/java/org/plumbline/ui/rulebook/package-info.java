/// The rule book in the window: what a rule says, with its wrong and its right picture.
///
/// May use `ui` for its workbench and everything that `ui` may use. Start with `RuleSheet`, then
/// `RuleShelf`.
@NullMarked
package org.plumbline.ui.rulebook;

import org.jspecify.annotations.NullMarked;
