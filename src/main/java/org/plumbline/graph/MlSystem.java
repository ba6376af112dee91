package org.plumbline.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.catalog.Flag;
import org.plumbline.catalog.Port;
import org.plumbline.catalog.Value;
import org.plumbline.design.Boundary;
import org.plumbline.design.Design;

/// A design read as a machine-learning system, in the words in which its rules are put: sources,
/// predictors, where their models come from, who gets their answers, who watches them, what runs on
/// what. What has been found out is kept, so each question costs its search once.
///
/// May be asked by several threads.
public final class MlSystem {
  private static final Set<String> ORIGINS =
      Set.of("model-trainer", "pretrained-model", "experiment-workbench");

  private final Wiring wiring;
  private final List<Part> parts;
  private final List<List<Link>> out;
  private final List<List<Link>> in;
  private final Map<String, List<Part>> byType = new HashMap<>();
  private final Map<Object, Once> known = new ConcurrentHashMap<>();

  private MlSystem(Wiring wiring) {
    this.wiring = wiring;
    this.parts = wiring.parts();
    this.out = lists(parts.size());
    this.in = lists(parts.size());
    for (Link link : wiring.links()) {
      out.get(link.source().index()).add(link);
      in.get(link.target().index()).add(link);
    }
    parts.forEach(
        part -> byType.computeIfAbsent(part.type().id(), _ -> new ArrayList<>()).add(part));
  }

  /// Reads a wired design.
  public static MlSystem of(Wiring wiring) {
    return new MlSystem(wiring);
  }

  private static List<List<Link>> lists(int size) {
    List<List<Link>> lists = new ArrayList<>();
    for (int n = 0; n < size; n++) {
      lists.add(new ArrayList<>(2));
    }
    return lists;
  }

  public Design design() {
    return wiring.design();
  }

  public Wiring wiring() {
    return wiring;
  }

  /// Components of known types, in file order.
  public List<Part> parts() {
    return parts;
  }

  /// Connections between them that run from an output to an input, in file order.
  public List<Link> links() {
    return wiring.links();
  }

  /// The parts of a type, in file order.
  public List<Part> all(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /// The parts with a flag, in file order.
  public List<Part> all(Flag flag) {
    return once(flag, () -> parts.stream().filter(part -> part.is(flag)).toList());
  }

  public List<Link> out(Part part) {
    return out.get(part.index());
  }

  public List<Link> in(Part part) {
    return in.get(part.index());
  }

  /// The links that end at an input of a part.
  public List<Link> in(Part part, String input) {
    return in(part).stream().filter(link -> link.input().id().equals(input)).toList();
  }

  /// How many links end at an input of a part.
  public int count(Part part, Port.Input input) {
    int count = 0;
    for (Link link : in(part)) {
      if (link.input().id().equals(input.id())) {
        count++;
      }
    }
    return count;
  }

  /// Whether an artifact of this kind leaves the part.
  public boolean gives(Part part, String kind) {
    return Link.bring(out(part), kind);
  }

  /// Whether an artifact of this kind enters the part.
  public boolean gets(Part part, String kind) {
    return Link.bring(in(part), kind);
  }

  public String text(Part part, String property) {
    return Settings.text(part, property);
  }

  public double number(Part part, String property) {
    return Settings.number(part, property);
  }

  /// Whether a property that is yes or no is yes.
  public boolean is(Part part, String property) {
    return Settings.isOn(part, property);
  }

  /// The chosen values of a property that may have several.
  public List<String> choices(Part part, String property) {
    return Settings.choices(part, property);
  }

  public String text(Link link, String property) {
    return Settings.text(said(link, property));
  }

  public double number(Link link, String property) {
    return Settings.number(said(link, property));
  }

  /// Whether a property of a connection that is yes or no is yes.
  public boolean is(Link link, String property) {
    return Settings.isOn(said(link, property));
  }

  /// What a property of a part says, by default if nothing is set; empty if its type has none such.
  public Optional<Value> value(Part part, String property) {
    return Settings.value(part, property);
  }

  /// The same of a connection.
  public Optional<Value> value(Link link, String property) {
    return said(link, property);
  }

  /// The same of the whole design.
  public Optional<Value> value(String property) {
    return Settings.value(wiring, property);
  }

  private Optional<Value> said(Link link, String property) {
    return wiring.value(link, property);
  }

  /// A property of the whole design.
  public String text(String property) {
    return Settings.text(wiring, property);
  }

  /// A number of the whole design.
  public double number(String property) {
    return Settings.number(wiring, property);
  }

  /// A property of a boundary.
  public String text(Boundary boundary, String property) {
    return wiring
        .catalog()
        .boundaryKind(boundary.kind())
        .map(kind -> Settings.value(boundary.properties(), kind.properties(), property))
        .map(Settings::text)
        .orElse("");
  }

  /// The paths of the design.
  public Ways ways() {
    return once("ways", () -> new Ways(wiring, parts));
  }

  /// Where paths lead from all of these, asked for once.
  public Ways.Reached reached(String starts, Kinds kinds, String avoided) {
    return once(
        List.of("reached", starts, kinds.bases(), avoided),
        () -> ways().from(starts.equals("source") ? sources() : all(starts), kinds, avoided));
  }

  /// What the parts need of one another while the system runs.
  public Dependencies dependencies() {
    return once(Dependencies.class, () -> Dependencies.of(wiring));
  }

  /// The calls of the design.
  public Calls calls() {
    return dependencies().calls();
  }

  /// Where data comes from: sources, and applications that report events.
  public List<Part> sources() {
    return once("sources", () -> parts.stream().filter(part -> isSource(part)).toList());
  }

  private boolean isSource(Part part) {
    return part.is(Flag.SOURCE)
        || (part.type().id().equals("client-application") && gives(part, "event-stream"));
  }

  /// The parts that run a model.
  public List<Part> predictors() {
    return all(Flag.PREDICTOR);
  }

  /// What the model of a predictor is made by: trainers, models from outside and workbenches with a
  /// model path to it.
  public List<Part> origins(Part predictor) {
    return once(
        List.of("origins", predictor.index()),
        () ->
            chosen(
                ways().into(List.of(predictor), Kinds.MODEL, List.of()),
                part -> ORIGINS.contains(part.type().id())));
  }

  /// The trainers among the origins of a predictor.
  public List<Part> trainers(Part predictor) {
    return origins(predictor).stream().filter(MlSystem::isTrainer).toList();
  }

  private static boolean isTrainer(Part part) {
    return part.type().id().equals("model-trainer");
  }

  /// Whether a trainer or a workbench is among the origins of a predictor: its model is our own.
  public boolean learnsHere(Part predictor) {
    return origins(predictor).stream()
        .anyMatch(each -> !each.type().id().equals("pretrained-model"));
  }

  /// The predictors that a trainer serves.
  public List<Part> served(Part trainer) {
    return once(
        List.of("served", trainer.index()),
        () -> {
          Ways.Reached reached = ways().from(List.of(trainer), Kinds.MODEL);
          return predictors().stream().filter(reached::at).toList();
        });
  }

  /// Parts of a set that satisfy a condition, in file order.
  public List<Part> chosen(BitSet indexes, Predicate<Part> condition) {
    return indexes.stream().mapToObj(parts::get).filter(condition).toList();
  }

  /// The parts to which the answers of a predictor come: whom it gives predictions, who asks it,
  /// and from each of those on in the same way.
  public BitSet answers(Part predictor) {
    return once(List.of("answers", predictor.index()), () -> new Answers(this).of(predictor));
  }

  /// Whether a part of this type is among those to which the answers come.
  public boolean answersCome(Part predictor, String type) {
    return all(type).stream().anyMatch(part -> answers(predictor).get(part.index()));
  }

  /// Where telemetry and predictions of a predictor come to.
  public Ways.Reached observed(Part predictor) {
    return once(
        List.of("observed", predictor.index()),
        () -> ways().from(List.of(predictor), Kinds.OBSERVED));
  }

  /// The monitors that watch a predictor.
  public List<Part> watchers(Part predictor) {
    return all(Flag.MONITOR).stream().filter(observed(predictor)::at).toList();
  }

  /// Whether a part of this type, as an explainer, is linked to a predictor: it sees what comes out
  /// of it, or the model that goes in, or is asked by it or by somebody who gets its answers.
  public boolean isLinked(Part predictor, String type) {
    List<Part> candidates = all(type);
    if (candidates.isEmpty()) {
      return false;
    }
    Ways.Reached observed = observed(predictor);
    Ways.Reached modelled = ways().from(origins(predictor), Kinds.MODEL);
    BitSet answers = answers(predictor);
    return candidates.stream()
        .anyMatch(
            each -> observed.at(each) || modelled.at(each) || isAsked(each, predictor, answers));
  }

  private boolean isAsked(Part callee, Part predictor, BitSet answers) {
    return calls().to(callee).stream()
        .map(Call::caller)
        .anyMatch(caller -> caller.same(predictor) || answers.get(caller.index()));
  }

  /// The parts on which a part runs, and those on which these run.
  public BitSet hosts(Part part) {
    return once(
        List.of("hosts", part.index()),
        () -> {
          BitSet hosts = new BitSet();
          Deque<Part> open = new ArrayDeque<>(List.of(part));
          while (!open.isEmpty()) {
            for (Part host : dependencies().hosting().hosts(open.remove())) {
              if (!hosts.get(host.index())) {
                hosts.set(host.index());
                open.add(host);
              }
            }
          }
          return hosts;
        });
  }

  /// Whether a part runs on one of these types.
  public boolean isHosted(Part part, Collection<String> types) {
    return hosts(part).stream().anyMatch(host -> types.contains(parts.get(host).type().id()));
  }

  /// Applications in which people wait for answers: critical ones that send requests.
  public List<Part> criticalApplications() {
    return once("critical", () -> dependencies().criticalApplications());
  }

  /// Whether a boundary of one of these kinds is around a part.
  public boolean isWithin(Part part, Collection<String> kinds) {
    return enclosures().around(part).anyMatch(each -> kinds.contains(each.kind()));
  }

  /// The trust zone in which a part lies: the innermost one.
  public Optional<Boundary> zone(Part part) {
    return once("zones", this::zones).get(part.index());
  }

  private List<Optional<Boundary>> zones() {
    return parts.stream()
        .map(part ->
            enclosures().around(part).filter(each -> each.kind().equals("trust-zone")).findFirst())
        .toList();
  }

  private Enclosures enclosures() {
    return once(Enclosures.class, () -> new Enclosures(design()));
  }

  /// Works something out the first time it is asked for. Questions are lists rather than records:
  /// the first record that is hashed costs the Java runtime as much time as checking a small
  /// design.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> T once(Object question, Supplier<T> answer) {
    Once once = known.get(question);
    if (once == null) {
      Once fresh = new Once();
      Once other = known.putIfAbsent(question, fresh);
      once = other == null ? fresh : other;
    }
    return (T) once.answer(answer);
  }

  /// One answer. Who asks while it is being worked out waits for it; since no question leads back
  /// to itself, nobody waits for ever.
  private static final class Once {
    private @Nullable Object answer;

    synchronized Object answer(Supplier<?> work) {
      Object found = answer;
      if (found == null) {
        found = work.get();
        answer = found;
      }
      return found;
    }
  }
}
