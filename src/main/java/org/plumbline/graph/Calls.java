package org.plumbline.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.Value;

/// Who asks whom while the system runs: requests along their arrow, and look-ups against it.
///
/// A look-up is drawn as features that come out of a store's online side into something that
/// predicts. Where the caller also sends the store a request, the features are the answer of that
/// request, and there is one call, not two.
public final class Calls {
  private static final Map<String, String> ANSWERS =
      Map.of("feature-store", "online", "vector-store", "matches");
  private static final Set<String> ASKING =
      Set.of("online-serving", "inference-orchestrator", "stream-scoring");

  private final Wiring wiring;
  private final List<Call> calls = new ArrayList<>();
  private final List<List<Call>> from;
  private final List<List<Call>> to;

  private Calls(Wiring wiring) {
    this.wiring = wiring;
    this.from = new ArrayList<>(Collections.nCopies(wiring.size(), List.of()));
    this.to = new ArrayList<>(Collections.nCopies(wiring.size(), List.of()));
    Set<Long> asked = new HashSet<>();
    for (Link link : wiring.links()) {
      if (isRequest(link)) {
        asked.add(key(link.source(), link.target()));
      }
    }
    for (Link link : wiring.links()) {
      if (isRequest(link)) {
        add(call(link, link.source(), link.target()));
      } else if (isLookUp(link) && !asked.contains(key(link.target(), link.source()))) {
        add(call(link, link.target(), link.source()));
      }
    }
  }

  /// The calls of a design.
  public static Calls of(Wiring wiring) {
    return new Calls(wiring);
  }

  /// Whether the link is a request: the source asks the target.
  public static boolean isRequest(Link link) {
    return link.kind().isA("request");
  }

  /// Whether the link is the answer of a look-up: the target asks the source, which is a store.
  public static boolean isLookUp(Link link) {
    return link.output().id().equals(ANSWERS.get(link.source().type().id()))
        && ASKING.contains(link.target().type().id())
        && link.kind().isA("features");
  }

  /// All calls, in the file order of their links.
  public List<Call> all() {
    return Collections.unmodifiableList(calls);
  }

  /// The calls that a part makes, in file order.
  public List<Call> from(Part caller) {
    return Collections.unmodifiableList(from.get(caller.index()));
  }

  /// The calls that a part gets, in file order.
  public List<Call> to(Part callee) {
    return Collections.unmodifiableList(to.get(callee.index()));
  }

  private long key(Part caller, Part callee) {
    return (long) caller.index() * wiring.size() + callee.index();
  }

  private void add(Call call) {
    calls.add(call);
    append(from, call.caller(), call);
    append(to, call.callee(), call);
  }

  private static void append(List<List<Call>> lists, Part part, Call call) {
    if (lists.get(part.index()).isEmpty()) {
      lists.set(part.index(), new ArrayList<>());
    }
    lists.get(part.index()).add(call);
  }

  private Call call(Link link, Part caller, Part callee) {
    return new Call(
        link,
        caller,
        callee,
        role(link, callee),
        text(link, "coupling").equals("soft") ? Call.Strength.SOFT : Call.Strength.HARD,
        !text(link, "interaction").equals("async"),
        share(link, caller),
        Settings.number(value(link, "callsPerRequest")),
        (int) Settings.number(value(link, "callOrder")),
        text(link, "alternative"));
  }

  private Call.Role role(Link link, Part callee) {
    return switch (text(link, "callRole")) {
      case "fallback" -> Call.Role.FALLBACK;
      case "shadow" -> Call.Role.SHADOW;
      default ->
          callee.type().id().equals("fallback-responder") && !isSet(link, "callRole")
              ? Call.Role.FALLBACK
              : Call.Role.NORMAL;
    };
  }

  private double share(Link link, Part caller) {
    return caller.type().id().equals("cache") && !isSet(link, "share")
        ? 1 - Settings.number(caller, "hitRatio")
        : Settings.number(value(link, "share"));
  }

  private static boolean isSet(Link link, String property) {
    return link.connection().properties().at(property).isPresent();
  }

  private String text(Link link, String property) {
    return Settings.text(value(link, property));
  }

  private Optional<Value> value(Link link, String property) {
    return wiring.value(link, property);
  }
}
