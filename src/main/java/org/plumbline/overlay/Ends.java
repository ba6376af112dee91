package org.plumbline.overlay;

import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// Names connections by the components that they join.
final class Ends {
  private Ends() {}

  static String of(MlSystem system, String connection) {
    return system
        .design()
        .connection(connection)
        .map(each ->
            Texts.WORDS.say(
                "ends", name(system, each.from().component()), name(system, each.to().component())))
        .orElse(connection);
  }

  private static String name(MlSystem system, String component) {
    return system.wiring().part(component).map(Part::name).orElse(component);
  }
}
