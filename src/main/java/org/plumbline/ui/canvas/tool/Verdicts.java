package org.plumbline.ui.canvas.tool;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.design.Design;
import org.plumbline.rules.Reach;
import org.plumbline.rules.Verdict;

/// Remembers, for the length of one gesture, where a connection may end: the design does not change
/// while it is being drawn, and asking for every visible card on every move would be slow.
public final class Verdicts {
  private final Map<String, Verdict> judged = new HashMap<>();
  private final Map<String, Reach.Answer> answers = new HashMap<>();
  private final Optional<Rewire> rewire;
  private Optional<Function<String, Reach.Answer>> reach = Optional.empty();

  /// About a new connection.
  public Verdicts() {
    this(Optional.empty());
  }

  /// About one that gets another end, if there is one.
  Verdicts(Optional<Rewire> rewire) {
    this.rewire = rewire;
  }

  /// The connection that gets another end.
  Optional<Rewire> rewire() {
    return rewire;
  }

  /// The short answer about a connection between the two components, for the rings.
  Reach.Answer answer(Sight sight, String from, String to) {
    Function<String, Reach.Answer> known = reach.orElseGet(() -> reach(sight, from));
    reach = Optional.of(known);
    return answers.computeIfAbsent(to, known);
  }

  private Function<String, Reach.Answer> reach(Sight sight, String from) {
    if (rewire.isEmpty()) {
      return sight.connecting().from(sight.design(), from)::to;
    }
    Design without = rewire.get().without(sight.design());
    return rewire.get().end() == End.HEAD
        ? sight.connecting().from(without, from)::to
        : sight.connecting().into(without, from);
  }

  /// What the rules say in full about a connection drawn from one component to the other.
  Verdict of(Sight sight, String from, String to) {
    return judged.computeIfAbsent(to, id -> judge(sight, from, id));
  }

  private Verdict judge(Sight sight, String from, String to) {
    Design design = sight.design();
    return rewire
        .flatMap(each -> each.changed(design, from, to))
        .map(changed -> sight.connecting().reconnected(design, changed))
        .orElseGet(() -> sight.connecting().drawn(design, from, to));
  }

  /// That it may be, as far as that has been asked already.
  Optional<Verdict.Legal> known(String to) {
    return Optional.ofNullable(judged.get(to))
        .filter(Verdict.Legal.class::isInstance)
        .map(Verdict.Legal.class::cast);
  }

  /// Why it may not be, if it may not.
  Optional<Verdict.Refused> refusal(Sight sight, String from, String to) {
    return of(sight, from, to) instanceof Verdict.Refused refused
        ? Optional.of(refused)
        : Optional.empty();
  }
}
