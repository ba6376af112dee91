package org.plumbline.graph;

import java.util.BitSet;
import java.util.List;

/// Which feature pipelines make the features on which something learns or predicts.
public final class Pipelines {
  private static final List<String> ANSWERING = List.of("features", "data", "events", "inputs");
  private static final List<String> LEARNING = List.of("data");
  private static final String PIPELINE = "feature-pipeline";

  private Pipelines() {}

  /// Those with a data path into a predictor.
  public static BitSet answering(MlSystem system, Part predictor) {
    return before(system, predictor, ANSWERING, PIPELINE);
  }

  /// Those with a data path into the data that a trainer learns from.
  public static BitSet learning(MlSystem system, Part trainer) {
    return before(system, trainer, LEARNING, PIPELINE);
  }

  /// Those with a data path into a part, wherever it enters.
  public static BitSet before(MlSystem system, Part part) {
    return before(system, part, List.of(), PIPELINE);
  }

  /// The parts of a type with a data path into one of these inputs of a part, or any if none is
  /// named.
  private static BitSet before(MlSystem system, Part part, List<String> inputs, String type) {
    BitSet before = entering(system, part, inputs);
    BitSet found = new BitSet();
    system.all(type).forEach(each -> found.set(each.index(), before.get(each.index())));
    return found;
  }

  /// The parts with a data path into one of these inputs of a part, or any if none is named.
  public static BitSet entering(MlSystem system, Part part, List<String> inputs) {
    return system.once(
        List.of("entered", part.index(), inputs),
        () -> system.ways().into(List.of(part), Kinds.DATA, inputs));
  }
}
