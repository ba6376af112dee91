/// What a team has decided about rules and packs: `plumbline.json` beside or above its designs; and
/// where users keep what is their own.
///
/// May use `rules` and `json`. Start with `Configuration`.
@NullMarked
package org.plumbline.config;

import org.jspecify.annotations.NullMarked;
