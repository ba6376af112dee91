/// What can be done in a window: one registry that feeds menus, tool bar, keys and the help.
///
/// May use `ui` for its texts. Start with `Command`, then `Commands`.
@NullMarked
package org.plumbline.ui.command;

import org.jspecify.annotations.NullMarked;
