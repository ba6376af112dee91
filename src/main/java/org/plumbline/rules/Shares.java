package org.plumbline.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.catalog.Value;
import org.plumbline.graph.Call;
import org.plumbline.graph.Part;

/// Divides the traffic of a splitter so that every request goes somewhere, and once.
final class Shares {
  /// To so many parts of a whole shares are rounded.
  private static final double FINE = 1000;

  private Shares() {}

  /// Scales the shares of normal calls to a sum of 1; a splitter with a shadow call is one that
  /// shadows, and one that shadows has its last variant in the shadow.
  static Stream<Fix> scaled(Site site) {
    return site.element().stream()
        .flatMap(splitter -> {
          Sketch sketch = site.sketch();
          divide(site, sketch, normal(site, sketch, splitter));
          return sketch.as(Sayings.WORDS.say("fix.shares")).stream();
        });
  }

  private static List<Call> normal(Site site, Sketch sketch, Part splitter) {
    List<Call> calls = site.system().calls().from(splitter);
    List<Call> normal = new ArrayList<>(calls.stream().filter(Call::isNormal).toList());
    boolean shadowed = calls.stream().anyMatch(each -> each.role() == Call.Role.SHADOW);
    boolean shadowing = site.system().text(splitter, "splitMode").equals("shadow");
    if (shadowed && !shadowing) {
      sketch.set(splitter, "splitMode", Value.of("shadow"));
    }
    if (shadowing && !shadowed && normal.size() > 1) {
      sketch.set(normal.removeLast().link(), "callRole", Value.of("shadow"));
    }
    return normal;
  }

  /// Gives these calls shares in the proportions that they have; equal ones if they have none.
  static void divide(Site site, Sketch sketch, List<Call> calls) {
    double sum = calls.stream().mapToDouble(Call::share).sum();
    double left = FINE;
    for (int n = 0; n < calls.size(); n++) {
      double part = sum > 0 ? calls.get(n).share() / sum : 1.0 / calls.size();
      double share = n == calls.size() - 1 ? left : Math.min(left, Math.rint(part * FINE));
      left -= share;
      if (site.system().number(calls.get(n).link(), "share") != share / FINE) {
        sketch.set(calls.get(n).link(), "share", Value.of(share / FINE));
      }
    }
  }
}
