package org.plumbline.graph;

import java.util.List;
import java.util.Set;
import org.plumbline.catalog.ArtifactKind;
import org.plumbline.catalog.Flag;
import org.plumbline.catalog.Port;
import org.plumbline.design.Connection;

/// A connection that runs from an output of a known part to an input of a known part, legal or not.
public record Link(
    Connection connection, Part source, Port.Output output, Part target, Port.Input input) {
  private static final Set<String> NO_FLOW = Set.of("request", "compute", "metadata");

  /// Whether an artifact of this kind is flow: all but requests, compute and metadata (policies are
  /// metadata), which are asked for or granted rather than passed on.
  public static boolean isFlow(ArtifactKind kind) {
    return !NO_FLOW.contains(kind.base().id());
  }

  /// Whether an artifact of this kind flows over one of the links.
  static boolean bring(List<Link> links, String kind) {
    for (Link link : links) {
      if (link.kind().isA(kind)) {
        return true;
      }
    }
    return false;
  }

  /// What flows here.
  public ArtifactKind kind() {
    return output.kind();
  }

  /// Whether flow runs here that no feedback step at either end interrupts. Only such links can be
  /// part of a circle that is not legal.
  public boolean canClose() {
    return isFlow(kind()) && !source.is(Flag.CLOSES_LOOP) && !target.is(Flag.CLOSES_LOOP);
  }
}
