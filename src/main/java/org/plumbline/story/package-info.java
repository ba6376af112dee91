/// A design as it is shown to people who do not read diagrams: slide by slide, with something in
/// the light on each of them. Screen, paper and slides all show what stands here.
///
/// May use design, catalog, graph, draw, geom, words. Start reading at `Show`.
@NullMarked
package org.plumbline.story;

import org.jspecify.annotations.NullMarked;
