/// The two doors of Plumbline: `Main` hands its arguments to the command line or to the designer.
@NullMarked
package org.plumbline;

import org.jspecify.annotations.NullMarked;
