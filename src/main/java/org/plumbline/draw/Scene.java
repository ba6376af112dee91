package org.plumbline.draw;

import org.plumbline.design.Design;

/// Everything that decides how a drawing looks.
public record Scene(Design design, Style style, Told told) {}
