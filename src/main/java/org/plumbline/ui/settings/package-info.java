/// What the program remembers between two runs.
///
/// May use `ui`, `json` and `config` and nothing of the toolkit. Start with `Settings`, then
/// `SettingsFile`.
@NullMarked
package org.plumbline.ui.settings;

import org.jspecify.annotations.NullMarked;
