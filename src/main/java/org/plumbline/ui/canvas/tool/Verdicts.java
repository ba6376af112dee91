package org.plumbline.ui.canvas.tool;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.rules.Reach;
import org.plumbline.rules.Verdict;

/// Remembers, for the length of one gesture, where a connection may end: the design does not change
/// while it is being drawn, and asking for every visible card on every move would be slow.
public final class Verdicts {
  private final Map<String, Verdict> judged = new HashMap<>();
  private final Map<String, Reach.Answer> answers = new HashMap<>();
  private Optional<Reach> reach = Optional.empty();

  /// The short answer about a connection between the two components, for the rings.
  Reach.Answer answer(Sight sight, String from, String to) {
    Reach known = reach.orElseGet(() -> sight.connecting().from(sight.design(), from));
    reach = Optional.of(known);
    return answers.computeIfAbsent(to, known::to);
  }

  /// What the rules say in full about a connection drawn from one component to the other.
  Verdict of(Sight sight, String from, String to) {
    return judged.computeIfAbsent(to, id -> sight.connecting().drawn(sight.design(), from, id));
  }

  /// Why it may not be, if it may not.
  Optional<Verdict.Refused> refusal(Sight sight, String from, String to) {
    return of(sight, from, to) instanceof Verdict.Refused refused
        ? Optional.of(refused)
        : Optional.empty();
  }
}
