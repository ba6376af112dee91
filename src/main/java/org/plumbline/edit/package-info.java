/// Everything that can be done to a design, each verb a value, and the session that remembers them.
///
/// May use `design`, `catalog` and `geom`. Start with `Edit`, then `Session`.
@NullMarked
package org.plumbline.edit;

import org.jspecify.annotations.NullMarked;
