package org.plumbline.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Port;
import org.plumbline.rules.TypePair.Candidate;

/// What the tables say about ports of component types. Answers are kept, since designs ask for the
/// same few pairs again and again; component types are told apart by id, so one catalogue needs one
/// of these. May be used by several threads.
final class PortRules {
  private final Map<Ends, Ruling> rulings = new ConcurrentHashMap<>();
  private final Map<List<String>, TypePair> pairs = new ConcurrentHashMap<>();

  /// What holds of one pair of ports: a refusal, or perhaps a caution.
  record Ruling(Optional<ConnectionRule> refusal, Optional<ConnectionRule> caution) {}

  Ruling ruling(ComponentType source, Port.Output output, ComponentType target, Port.Input input) {
    Ends ports = Ends.of(source, output, target, input);
    Ruling known = rulings.get(ports);
    if (known == null) {
      known = rule(source, output, target, input);
      rulings.put(ports, known);
    }
    return known;
  }

  TypePair pair(ComponentType source, ComponentType target) {
    List<String> types = List.of(source.id(), target.id());
    TypePair known = pairs.get(types);
    if (known == null) {
      known = judge(source, target);
      pairs.put(types, known);
    }
    return known;
  }

  private static Ruling rule(
      ComponentType source, Port.Output output, ComponentType target, Port.Input input) {
    List<PairRow> refusing = input.admits(output.kind(), source) ? PortPairs.ROWS : Refusals.ROWS;
    Optional<ConnectionRule> refusal = first(refusing, source, output, target);
    return refusal.isPresent()
        ? new Ruling(refusal, Optional.empty())
        : new Ruling(refusal, first(Cautions.ROWS, source, output, target));
  }

  private static Optional<ConnectionRule> first(
      List<PairRow> rows, ComponentType source, Port.Output output, ComponentType target) {
    return rows.stream()
        .filter(row -> row.matches(source, output, target))
        .map(PairRow::rule)
        .findFirst();
  }

  private TypePair judge(ComponentType source, ComponentType target) {
    List<Candidate> candidates = new ArrayList<>();
    Optional<ConnectionRule> refusal = Optional.empty();
    for (Port.Output output : source.outputs()) {
      for (Port.Input input : target.inputs()) {
        Ruling ruling = ruling(source, output, target, input);
        if (ruling.refusal().isEmpty()) {
          candidates.add(new Candidate(output, input, ruling.caution()));
        } else if (refusal.isEmpty() && input.admits(output.kind(), source)) {
          refusal = ruling.refusal();
        }
      }
    }
    // A stable sort: ports of the same rank stay in the order of outputs, then of inputs.
    candidates.sort(
        Comparator.comparing((Candidate each) -> each.caution().isPresent())
            .thenComparing(each -> !each.input().required()));
    return new TypePair(candidates, refusal.or(() -> Optional.of(byPrimaryOutput(source, target))));
  }

  /// What people read where nothing fits: it speaks of what the source is there for.
  private static ConnectionRule byPrimaryOutput(ComponentType source, ComponentType target) {
    return source.outputs().stream()
        .findFirst()
        .flatMap(output -> first(Refusals.ROWS, source, output, target))
        .orElse(Refusals.ROWS.getLast().rule());
  }
}
