package org.plumbline.graph;

import java.util.List;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Port;

/// Which inputs of a component an output is made from: what comes in there goes on from here.
public final class Feeding {
  private static final List<String> COMPUTE = List.of("compute");
  private static final List<String> POLICY = List.of("policy");

  private Feeding() {}

  /// Whether what enters at `input` goes on at `output` of the same component. Where the catalogue
  /// says nothing, everything does but compute and policies.
  public static boolean feeds(Port.Input input, Port.Output output) {
    return output
        .fedBy()
        .map(inputs -> inputs.contains(input.id()))
        .orElse(!input.accepts().equals(COMPUTE) && !input.accepts().equals(POLICY));
  }

  /// The feeding inputs, a bit for each by its place among the inputs of the type.
  static long of(ComponentType type, Port.Output output) {
    long feeding = 0;
    for (int place = 0; place < type.inputs().size(); place++) {
      if (feeds(type.inputs().get(place), output)) {
        feeding |= 1L << place;
      }
    }
    return feeding;
  }
}
