/// What can be drawn: component types with their ports and properties, artifact kinds, lifecycle
/// stages, boundary kinds; read from one resource file.
///
/// May use `geom`. Start with `Catalog`, then `ComponentType`.
@NullMarked
package org.plumbline.catalog;

import org.jspecify.annotations.NullMarked;
