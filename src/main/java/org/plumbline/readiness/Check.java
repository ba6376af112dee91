package org.plumbline.readiness;

import java.util.function.Function;

/// One question of the coverage of the lifecycle.
///
/// @param points what it counts if the answer is yes
/// @param aboutTrainers whether it does not apply to a design that trains nothing on purpose
/// @param question looks for it in a design
/// @param closing what would turn a no into a yes
record Check(
    String id,
    Area area,
    int points,
    boolean aboutTrainers,
    Function<Lifecycle, Shown> question,
    Closing closing) {
  /// A question that applies to every design.
  static Check of(
      Area area, String id, int points, Function<Lifecycle, Shown> question, Closing closing) {
    return new Check(id, area, points, false, question, closing);
  }

  /// The same for designs that train a model, or should.
  Check ofTrainers() {
    return new Check(id, area, points, true, question, closing);
  }
}
