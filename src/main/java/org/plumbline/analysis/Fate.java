package org.plumbline.analysis;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// What a component cannot do without: what it calls or runs on where nothing else could stand in,
/// and what these cannot do without.
public final class Fate {
  private Fate() {}

  /// Whether two components, or things that they cannot do without, are the same.
  public static boolean isShared(MlSystem system, Part one, Part other) {
    return of(system, one).intersects(of(system, other));
  }

  private static BitSet of(MlSystem system, Part part) {
    record Question(int part) {}
    Dependencies needs = Dependencies.of(system);
    return system.once(
        new Question(part.index()),
        () -> {
          BitSet fate = new BitSet();
          Order.of(part.index(), each -> alone(needs, each)).forEach(fate::set);
          return fate;
        });
  }

  private static int[] alone(Dependencies needs, int part) {
    return needs.groups(part).stream()
        .filter(Dependencies.Group::hardAndAlone)
        .flatMapToInt(group -> IntStream.of(group.members()))
        .toArray();
  }
}
