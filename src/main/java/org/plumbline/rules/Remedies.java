package org.plumbline.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Ways to mend what was found in one design. Nothing is planned before somebody asks, because
/// finding room for a repair and trying it costs far more than finding what is wrong. May be used
/// by several threads.
public final class Remedies {
  /// There is nothing to mend.
  public static final Remedies NONE = new Remedies(Optional.empty(), Yardstick.USUAL);

  private final Optional<Supplier<Standing>> standing;
  private final Yardstick yardstick;
  private final Map<Finding, List<Fix>> known = new ConcurrentHashMap<>();
  private Optional<Prepared> prepared = Optional.empty();

  private Remedies(Optional<Supplier<Standing>> standing, Yardstick yardstick) {
    this.standing = standing;
    this.yardstick = yardstick;
  }

  /// What has not been tried by these rules is not offered.
  static Remedies in(Supplier<Standing> standing, Yardstick yardstick) {
    return new Remedies(Optional.of(standing), yardstick);
  }

  /// Fixes of a finding about the design, the likeliest first; none if a person has to think.
  public synchronized List<Fix> of(Finding finding) {
    if (standing.isEmpty()) {
      return List.of();
    }
    List<Fix> fixes = known.get(finding);
    if (fixes == null) {
      fixes = planned(finding);
      known.put(finding, fixes);
    }
    return fixes;
  }

  /// Fixes that have been planned already: for whoever must not wait.
  public List<Fix> known(Finding finding) {
    return known.getOrDefault(finding, List.of());
  }

  /// What might mend a finding, the likeliest first, as it is planned: nothing of it has been
  /// tried. What is taken of it has to be kept, or what is planned next may want the same place.
  synchronized Stream<Fix> ways(Finding finding) {
    Prepared all = prepared();
    Breach breach = all.breaches().get(About.of(finding));
    return breach == null
        ? all.whole().ways(finding)
        : all.mending().fixes(breach).stream().limit(1);
  }

  /// Keeps places, ids and names for a fix, so that what is planned from now on goes with it.
  synchronized void keep(Fix fix) {
    prepared().mending().keep(fix.edit());
  }

  private Prepared prepared() {
    Prepared all = prepared.orElseGet(() -> Prepared.of(standing.orElseThrow().get(), yardstick));
    prepared = Optional.of(all);
    return all;
  }

  private List<Fix> planned(Finding finding) {
    Prepared all = prepared();
    Breach breach = all.breaches().get(About.of(finding));
    return breach == null ? all.whole().fixes(finding) : all.mending().fixes(breach);
  }

  /// What a finding about a connection can be recognised by.
  private record About(String rule, List<String> elements) {
    static About of(Finding finding) {
      return new About(finding.rule(), finding.elements());
    }
  }

  private record Prepared(Mending mending, WholeMending whole, Map<About, Breach> breaches) {
    static Prepared of(Standing standing, Yardstick yardstick) {
      Map<About, Breach> breaches = new HashMap<>();
      standing
          .breaches()
          .forEach(breach ->
              breaches.put(new About(breach.rule().id(), List.of(breach.connectionId())), breach));
      Mending mending = new Mending(standing);
      return new Prepared(mending, new WholeMending(mending, yardstick), breaches);
    }
  }
}
