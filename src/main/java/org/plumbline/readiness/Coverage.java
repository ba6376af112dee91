package org.plumbline.readiness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How much of the lifecycle a design really covers.
///
/// Presence and wiring, not quality: 100 points do not make a good model.
///
/// @param areas in the order of the lifecycle
/// @param answers by id of the check, in that order
public record Coverage(List<Scored> areas, Map<String, Answer> answers, List<Lack> missing) {
  private static final List<Check> CHECKS =
      Stream.of(DataChecks.ALL, ModelChecks.ALL, UseChecks.ALL).flatMap(List::stream).toList();

  /// Copies the lists.
  public Coverage {
    areas = List.copyOf(areas);
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    missing = List.copyOf(missing);
  }

  /// What a check says.
  public enum Answer {
    YES,
    NO,
    /// It is about trainers, and the design trains nothing on purpose.
    NOT_APPLICABLE
  }

  /// What an area has got.
  ///
  /// @param points of the checks answered yes
  /// @param of points of the checks that apply; 0 if none does
  public record Scored(Area area, int points, int of) {
    /// Whether a smaller share is covered here than there.
    private boolean isWeakerThan(Scored other) {
      return points * other.of < other.points * of;
    }
  }

  /// The coverage of a design.
  static Coverage of(Lifecycle lifecycle) {
    boolean trains = !lifecycle.trainsNothingOnPurpose();
    Map<Area, int[]> sums = new LinkedHashMap<>();
    Map<String, Answer> answers = new LinkedHashMap<>();
    List<Lack> missing = new ArrayList<>();
    for (Check check : CHECKS) {
      int[] sum = sums.computeIfAbsent(check.area(), _ -> new int[2]);
      if (check.aboutTrainers() && !trains) {
        answers.put(check.id(), Answer.NOT_APPLICABLE);
      } else {
        Shown shown = check.question().apply(lifecycle);
        answers.put(check.id(), shown.yes() ? Answer.YES : Answer.NO);
        sum[0] += shown.yes() ? check.points() : 0;
        sum[1] += check.points();
        if (!shown.yes()) {
          missing.add(new Lack(check.id(), Lack.Kind.CHECK, shown.lacking(), check.closing()));
        }
      }
    }
    List<Scored> areas = new ArrayList<>();
    sums.forEach((area, sum) -> areas.add(new Scored(area, sum[0], sum[1])));
    return new Coverage(areas, answers, missing);
  }

  /// All checks, in the order of the lifecycle: id and points.
  static List<Check> checks() {
    return CHECKS;
  }

  /// Points of a hundred, rounded half up: those of the checks answered yes out of those of the
  /// checks that apply.
  public int score() {
    int points = areas.stream().mapToInt(Scored::points).sum();
    int of = areas.stream().mapToInt(Scored::of).sum();
    return (200 * points + of) / (2 * of);
  }

  /// The area of which the smallest share is covered, the first of several.
  public Area weakest() {
    Scored weakest = areas.getFirst();
    for (Scored each : areas) {
      if (each.of() > 0 && (weakest.of() == 0 || each.isWeakerThan(weakest))) {
        weakest = each;
      }
    }
    return weakest.area();
  }
}
