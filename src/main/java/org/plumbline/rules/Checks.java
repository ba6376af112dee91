package org.plumbline.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Acceptance;
import org.plumbline.design.Design;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Wiring;

/// Everything that can be found in a design: the one list that the panel, the badges and the
/// command line show.
///
/// A rule that throws is a finding, not a crash.
public final class Checks {
  private static final Set<String> COUNTING =
      Set.of(GraphRules.DUPLICATE.id(), GraphRules.PORT_FULL.id(), GraphRules.ILLEGAL_CYCLE.id());

  private final Connecting connecting;
  private final Yardstick yardstick;

  /// Checks by this catalogue.
  public Checks(Catalog catalog) {
    this(new Connecting(catalog));
  }

  /// Checks with what has been found out about this catalogue already.
  public Checks(Connecting connecting) {
    this(connecting, Yardstick.USUAL);
  }

  private Checks(Connecting connecting, Yardstick yardstick) {
    this.connecting = connecting;
    this.yardstick = yardstick;
  }

  /// Loads what every check needs, which takes a start a while; for whoever has something else to
  /// do meanwhile.
  public static void prepare() {
    if (DesignRules.all().isEmpty() || ConnectionRules.all().isEmpty()) {
      throw new IllegalStateException("There are no rules.");
    }
    Sayings.prepare();
  }

  /// The same by these rules.
  public Checks by(RuleSet chosen) {
    return new Checks(connecting, new Yardstick(chosen, yardstick.own()));
  }

  /// The same with rules of a team's own, after the bundled ones.
  public Checks with(List<? extends TeamRule> more) {
    return new Checks(connecting, new Yardstick(yardstick.rules(), List.copyOf(more)));
  }

  /// How the rules count here.
  public RuleSet chosen() {
    return yardstick.rules();
  }

  /// The rules of a team's own.
  List<RuleBook.Entry> own() {
    return yardstick.own().stream().map(TeamRule::entry).toList();
  }

  /// What there is to say about a rule that is checked.
  public Optional<RuleBook.Entry> rule(String id) {
    return own().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .or(() -> RuleBook.of(id));
  }

  /// All rules that are checked, in the order in which they are tried.
  public List<RuleBook.Entry> entries() {
    return Stream.concat(RuleBook.all().stream(), own().stream()).toList();
  }

  /// What is found in the design: connections first, then the whole.
  public Checked of(Design design) {
    return look(design).checked();
  }

  /// What is found, and whether connections fit together, so that rules could follow what flows.
  record Look(Checked checked, boolean fitting) {}

  Look look(Design design) {
    return look(design, Set.of());
  }

  /// What is found by all rules but these.
  private Look look(Design design, Set<String> left) {
    Checked all = guarded("design", each -> of(connecting.wiring(each), left), design);
    return new Look(yardstick.rules().of(all), fitTogether(all.now()));
  }

  private Checked of(Wiring wiring, Set<String> left) {
    return DesignRules.isShared(wiring.size()) ? shared(wiring, left) : inTurn(wiring, left);
  }

  private Checked inTurn(Wiring wiring, Set<String> left) {
    Checked connections = connections(wiring);
    return connections.and(design(wiring, fitTogether(connections.now()), left));
  }

  /// Checks the whole while connections are still being judged, which nearly always fit.
  private Checked shared(Wiring wiring, Set<String> left) {
    ForkJoinTask<Checked> judging = ForkJoinPool.commonPool().submit(() -> connections(wiring));
    Checked whole = design(wiring, true, left);
    Checked connections = judging.join();
    return connections.and(fitTogether(connections.now()) ? whole : design(wiring, false, left));
  }

  private Checked connections(Wiring wiring) {
    return guarded("connections", connecting::findings, wiring);
  }

  private Checked design(Wiring wiring, boolean fitting, Set<String> left) {
    return guarded("design", each -> whole(MlSystem.of(each), fitting, left), wiring);
  }

  private Checked whole(MlSystem system, boolean fitting, Set<String> left) {
    Checked bundled = DesignRules.of(system, yardstick.rules(), fitting, left);
    List<TeamRule> own = yardstick.own();
    return fitting && !own.isEmpty() ? bundled.and(Teams.of(own, system)) : bundled;
  }

  /// Whether connections fit together in a design of which this is found, so that rules could
  /// follow what flows.
  static boolean fitTogether(List<Finding> findings) {
    String harmless = "";
    for (Finding each : findings) {
      // Findings of one rule stand together, and there may be thousands.
      if (!each.rule().equals(harmless)) {
        if (needsFitting(each.rule())) {
          harmless = each.rule();
        } else if (!fits(each)) {
          return false;
        }
      }
    }
    return true;
  }

  /// Whether a rule is one that looks only at designs whose connections fit together.
  static boolean needsFitting(String rule) {
    return TeamRule.isIts(rule)
        || DesignRules.of(rule).filter(each -> !each.category().readsWordsOnly()).isPresent();
  }

  /// Whether the design still makes sense where this is found: errors about the number and the
  /// order of connections do not keep others from being followed.
  private static boolean fits(Finding finding) {
    return finding.severity() != Severity.ERROR
        || COUNTING.contains(finding.rule())
        || DesignRules.of(finding.rule()).isPresent();
  }

  /// What is found in a design of which all that has changed since is where its elements lie.
  Look moved(Look before, Design design) {
    return again(DesignRules.READING_PLACES, before, design);
  }

  /// What is found in a design of which all that has changed since is its connections.
  Look rewired(Look before, Design design) {
    if (!before.fitting()) {
      return look(design);
    }
    Set<String> standing = DesignRules.IGNORING_CONNECTIONS;
    Look now = look(design, standing);
    return now.fitting()
        ? new Look(now.checked().and(before.checked().only(standing)), true)
        : look(design);
  }

  /// What is found in a design of which all that has changed since is the name of a component.
  Look renamed(Look before, Design design, Renaming renaming) {
    Set<String> speaking = new HashSet<>(DesignRules.READING_NAMES);
    Checked found = before.checked();
    Stream.concat(found.now().stream(), found.later().stream())
        .filter(each -> !speaking.contains(each.rule()) && renaming.touches(each))
        .forEach(each -> speaking.add(each.rule()));
    boolean bundled = speaking.stream().allMatch(rule -> DesignRules.of(rule).isPresent());
    return bundled && yardstick.own().isEmpty() ? again(speaking, before, design) : look(design);
  }

  /// What was found, with what these rules find now in place of what they found.
  private Look again(Set<String> named, Look before, Design design) {
    RuleSet rules = yardstick.rules();
    Checked now =
        guarded("design", each -> DesignRules.of(each, rules, named), connecting.wiring(design));
    return new Look(before.checked().without(named).and(rules.of(now)), before.fitting());
  }

  /// What was found, with what the design's file accepts on the given day.
  Accepting accepting(Checked found, Design design, LocalDate today) {
    return Accepting.of(
        found,
        new Accepting.Records(
            design.accepted(), today, id -> rule(id).isPresent(), neededIn(design)));
  }

  /// Whether a variant of the design needs a record. Variants are checked when that is first asked,
  /// and only by the rules of which the records speak.
  private Predicate<Acceptance> neededIn(Design design) {
    List<Checked> found = new ArrayList<>();
    return record -> {
      if (found.isEmpty() && !design.variants().isEmpty()) {
        Set<String> asked =
            design.accepted().stream().map(Acceptance::rule).collect(Collectors.toSet());
        design.variants().forEach(each -> found.add(only(asked, each.of(design))));
      }
      return found.stream().anyMatch(each -> Accepting.isNeeded(record, each));
    };
  }

  /// What these rules find, and those about single connections, on which it depends what others can
  /// follow.
  private Checked only(Set<String> rules, Design design) {
    Set<String> left = new HashSet<>(RuleIds.all());
    left.removeAll(rules);
    List<TeamRule> own =
        yardstick.own().stream().filter(each -> rules.contains(each.entry().id())).toList();
    return new Checks(connecting, new Yardstick(yardstick.rules(), own))
        .look(design, left)
        .checked();
  }

  /// Ways to mend what is found in the design.
  public Remedies remedies(Design design) {
    return connecting.remedies(design, yardstick);
  }

  /// What a check finds, or that it failed.
  static <T> Checked guarded(String name, Function<T, Checked> check, T checked) {
    try {
      return check.apply(checked);
    } catch (RuntimeException | StackOverflowError trouble) {
      return new Checked(List.of(failed(name, trouble)), List.of());
    }
  }

  static Finding failed(String name, Throwable trouble) {
    return new Finding(
        "internal-error",
        Severity.ERROR,
        List.of(),
        Sayings.WORDS.say("internal-error.message", name, trouble),
        Sayings.WORDS.say("internal-error.why"),
        Section.ECOSYSTEM.heading());
  }
}
