/// A design as it is shown to people who do not read diagrams: slide by slide, with something in
/// the light on each of them. Screen, paper and slides all show what stands here.
///
/// May use design, catalog, graph, readiness, draw, overlay, geom, words. Start reading at `Show`;
/// `Answers` adds what steps ask.
@NullMarked
package org.plumbline.story;

import org.jspecify.annotations.NullMarked;
