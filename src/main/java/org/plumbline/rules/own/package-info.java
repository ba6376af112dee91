/// The language in which teams write rules of their own: conditions on components, connections and
/// designs, put together from the words in which the bundled rules are put.
///
/// Nothing here reads a file; `config` does, and builds these values. Start at `OwnRule`.
@NullMarked
package org.plumbline.rules.own;

import org.jspecify.annotations.NullMarked;
