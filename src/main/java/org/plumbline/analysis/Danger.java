package org.plumbline.analysis;

import java.util.Comparator;
import org.plumbline.graph.Part;

/// What it means if one part stops.
///
/// @param part the part that stops
/// @param application the worst state of any application then
/// @param blastRadiusPct how far it reaches, as in an outcome, 0 to 100
public record Danger(Part part, State application, double blastRadiusPct) {
  /// The most dangerous first: by what applications feel, then by reach, then by id.
  static final Comparator<Danger> ORDER =
      Comparator.comparing(Danger::application)
          .thenComparingDouble(Danger::blastRadiusPct)
          .reversed()
          .thenComparing(danger -> danger.part().id());
}
