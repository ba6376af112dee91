package org.plumbline.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.design.Acceptance;
import org.plumbline.words.Quoted;

/// Findings parted into those that stand and those that somebody has accepted with a reason.
///
/// A record silences the findings of its rule that are about its element; one without an element,
/// those that are about the whole design. An error needs a decision behind the record. A record
/// that silences nothing or has expired is itself a finding, unless it speaks of a rule that this
/// version does not know.
///
/// @param open what stands, with what is to be said about the records themselves
/// @param accepted what is silenced, and by which record
/// @param idle of what stands, that a record silences nothing
public record Accepting(Checked open, List<Accepted> accepted, List<Finding> idle) {
  /// Nothing found and nothing accepted.
  public static final Accepting NOTHING = new Accepting(Checked.NOTHING, List.of());

  /// The rule about records that do nothing.
  static final String STALE = "stale-acceptance";

  private static final String SILENT = "stale.silent";

  /// Copies the lists.
  public Accepting {
    accepted = List.copyOf(accepted);
    idle = List.copyOf(idle);
  }

  /// With no record that silences nothing.
  public Accepting(Checked open, List<Accepted> accepted) {
    this(open, accepted, List.of());
  }

  /// Whether nothing was found and nothing is accepted.
  public boolean isNothing() {
    return open.now().isEmpty() && open.later().isEmpty() && accepted.isEmpty();
  }

  /// A finding and the record that accepts it.
  public record Accepted(Finding finding, Acceptance by) {}

  /// Parts what was checked by the records that hold on the given day.
  public static Accepting of(Checked checked, List<Acceptance> records, LocalDate today) {
    return of(checked, new Records(records, today, RuleIds.all()::contains, _ -> false));
  }

  /// What a file accepts.
  ///
  /// @param known whether there is a rule with an id; records about others are nobody's to judge
  /// @param elsewhere whether a record that silences nothing here does so in a variant; asked only
  ///   of such ones
  record Records(
      List<Acceptance> all,
      LocalDate today,
      Predicate<String> known,
      Predicate<Acceptance> elsewhere) {}

  /// The same of a variant. Records are those of the whole design: one that silences nothing here
  /// may do so elsewhere, and that is told where the design itself is checked.
  public Accepting inVariant() {
    List<Finding> now = open.now().stream().filter(each -> !idle.contains(each)).toList();
    return idle.isEmpty() ? this : new Accepting(new Checked(now, open.later()), accepted);
  }

  /// Whether a record silences anything of what was found.
  static boolean isNeeded(Acceptance record, Checked checked) {
    return Stream.concat(checked.now().stream(), checked.later().stream())
        .anyMatch(each -> silences(record, each));
  }

  static Accepting of(Checked checked, Records records) {
    if (records.all().isEmpty()) {
      return new Accepting(checked, List.of());
    }
    LocalDate today = records.today();
    List<Acceptance> holding =
        records.all().stream().filter(each -> !hasExpired(each, today)).toList();
    List<Accepted> accepted = new ArrayList<>();
    List<Finding> now = parted(checked.now(), holding, accepted);
    List<Finding> later = parted(checked.later(), holding, accepted);
    List<Finding> silent = new ArrayList<>();
    records.all().stream()
        .filter(each -> records.known().test(each.rule()))
        .filter(each -> accepted.stream().noneMatch(one -> one.by().equals(each)))
        .forEach(each -> {
          String what = idle(each, checked, today);
          if (!what.equals(SILENT)) {
            now.add(stale(each, what));
          } else if (!records.elsewhere().test(each)) {
            silent.add(stale(each, what));
          }
        });
    now.addAll(silent);
    return new Accepting(Checked.ordered(now, later), accepted, silent);
  }

  private static List<Finding> parted(
      List<Finding> findings, List<Acceptance> holding, List<Accepted> accepted) {
    List<Finding> open = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Acceptance> by =
          holding.stream().filter(each -> silences(each, finding)).findFirst();
      by.ifPresentOrElse(
          each -> accepted.add(new Accepted(finding, each)), () -> open.add(finding));
    }
    return open;
  }

  private static boolean silences(Acceptance acceptance, Finding finding) {
    boolean about =
        acceptance.element().isEmpty()
            ? finding.elements().isEmpty()
            : finding.elements().contains(acceptance.element());
    boolean backed = finding.severity() != Severity.ERROR || !acceptance.decision().isEmpty();
    return about && backed && acceptance.rule().equals(finding.rule());
  }

  /// A day that cannot be read never comes: the record holds, as its author meant it to.
  private static boolean hasExpired(Acceptance acceptance, LocalDate today) {
    try {
      return !acceptance.expires().isEmpty()
          && LocalDate.parse(acceptance.expires()).isBefore(today);
    } catch (DateTimeParseException _) {
      return false;
    }
  }

  /// Why a record does nothing.
  private static String idle(Acceptance acceptance, Checked checked, LocalDate today) {
    if (hasExpired(acceptance, today)) {
      return "stale.expired";
    }
    boolean error =
        RuleBook.of(acceptance.rule()).filter(rule -> rule.severity() == Severity.ERROR).isPresent()
            && acceptance.decision().isEmpty();
    boolean there =
        Stream.concat(checked.now().stream(), checked.later().stream())
            .anyMatch(each -> each.rule().equals(acceptance.rule()));
    return error && there ? "stale.undecided" : SILENT;
  }

  /// Whether a finding says that this record silences nothing or has expired. One that lacks a
  /// decision is not meant: it waits for somebody.
  static boolean isAbout(Finding finding, Acceptance acceptance) {
    List<String> element = Stream.of(acceptance.element()).filter(id -> !id.isEmpty()).toList();
    return finding.rule().equals(STALE)
        && finding.elements().equals(element)
        && Stream.of("stale.expired", SILENT)
            .anyMatch(what -> said(what, acceptance).equals(finding.message()));
  }

  private static String said(String what, Acceptance acceptance) {
    String accepted =
        acceptance.element().isEmpty()
            ? acceptance.rule()
            : Sayings.WORDS.say("stale.at", acceptance.rule(), Quoted.name(acceptance.element()));
    return Sayings.WORDS.say(what, accepted, acceptance.expires());
  }

  private static Finding stale(Acceptance acceptance, String what) {
    return new Finding(
        STALE,
        Severity.ADVICE,
        Stream.of(acceptance.element()).filter(id -> !id.isEmpty()).toList(),
        said(what, acceptance),
        Sayings.WORDS.say("stale.why"),
        Section.READINESS.heading());
  }
}
