package org.plumbline.draw;

import java.util.Optional;
import org.plumbline.geom.Path;
import org.plumbline.geom.Rgb;

/// What stands on a card.
///
/// @param accent colour of strip and icon
/// @param icon in a square of `IconSet.SIZE`
/// @param detail the second line; empty if there is none
/// @param pill what the pill at the lower right says
/// @param stacked whether it stands for several
record Face(
    Rgb accent, Path icon, String name, String detail, Optional<String> pill, boolean stacked) {}
