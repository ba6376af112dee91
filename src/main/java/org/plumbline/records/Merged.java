package org.plumbline.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Decision;
import org.plumbline.design.Decision.Part;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Extras;
import org.plumbline.edit.AddDecision;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.ReviseDecision;

/// What reading records into a design comes to.
///
/// @param edit all of it as one step
/// @param added how many decisions are new
/// @param changed how many say something else than before
/// @param same how many say what they said
public record Merged(Edit edit, int added, int changed, int same) {
  private static final Part[] PARTS = Part.values();

  /// Brings records together with the decisions of a design: those with the same id or, failing
  /// that, the same title are changed, all others added.
  public static Merged into(Design design, List<Filed> records) {
    Map<String, Decision> known = new HashMap<>();
    design.decisions().forEach(each -> known.put(each.id(), each));
    Map<Filed, String> ids = ids(design, known, records);
    Map<String, String> renamed = new HashMap<>();
    ids.forEach((filed, id) -> {
      if (!filed.decision().id().isEmpty()) {
        renamed.put(filed.decision().id(), id);
      }
    });
    Map<String, String> replaced = replaced(records, ids);
    List<Edit> edits = new ArrayList<>();
    int added = 0;
    int same = 0;
    for (Filed filed : records) {
      String id = ids.getOrDefault(filed, "");
      Decision told = filed.decision().withId(id);
      String old = renamed.getOrDefault(told.supersedes(), told.supersedes());
      String supersedes = old.isEmpty() && !filed.whole() ? replaced.getOrDefault(id, "") : old;
      Decision read = told.with(Part.SUPERSEDES, supersedes);
      Decision before = known.get(id);
      if (before == null) {
        edits.add(new AddDecision(read));
        added++;
      } else {
        Decision next = filed.whole() ? read : completed(filed, read, before);
        Decision kept = next.withExtras(extras(read.extras(), before.extras()));
        if (kept.equals(before)) {
          same++;
        } else {
          edits.add(new ReviseDecision(kept.withExtras(kept.extras().mended())));
        }
      }
    }
    int changed = edits.size() - added;
    return new Merged(new AllOf(Refused.WORDS.say("merged"), edits), added, changed, same);
  }

  /// What a record says beyond what is understood; one that says nothing takes nothing away.
  private static Extras extras(Extras read, Extras before) {
    return read.unknown().isEmpty() ? before : new Extras(read.unknown(), before.damaged());
  }

  /// Whether two decisions are called the same.
  static boolean sameTitle(Decision one, Decision other) {
    return !one.title().isBlank() && one.title().strip().equals(other.title().strip());
  }

  /// Under which id each record goes into the design.
  private static Map<Filed, String> ids(
      Design design, Map<String, Decision> known, List<Filed> records) {
    Map<Filed, String> ids = new HashMap<>();
    Set<String> open = new HashSet<>(known.keySet());
    for (Filed filed : records) {
      String id = filed.decision().id();
      if (open.remove(id)) {
        ids.put(filed, id);
      }
    }
    Set<String> taken = Elements.spoken(design);
    records.forEach(each -> {
      if (!ids.containsKey(each)) {
        byTitle(design, open, each)
            .ifPresent(id -> {
              open.remove(id);
              ids.put(each, id);
            });
      }
    });
    for (Filed filed : records) {
      if (!ids.containsKey(filed)) {
        Decision decision = filed.decision();
        String wanted = decision.id().isEmpty() ? decision.title() : decision.id();
        String id = Elements.freeId(wanted, taken);
        taken.add(id);
        ids.put(filed, id);
      }
    }
    return ids;
  }

  private static Optional<String> byTitle(Design design, Set<String> open, Filed filed) {
    return design.decisions().stream()
        .filter(each -> open.contains(each.id()) && sameTitle(each, filed.decision()))
        .map(Decision::id)
        .findFirst();
  }

  /// Which decision each one replaces, as far as the replaced one's file says so by number.
  private static Map<String, String> replaced(List<Filed> records, Map<Filed, String> ids) {
    Map<Long, String> byNumber = new HashMap<>();
    records.forEach(each -> byNumber.putIfAbsent(each.number(), ids.getOrDefault(each, "")));
    Map<String, String> replaced = new HashMap<>();
    for (Filed filed : records) {
      String successor = byNumber.get(filed.successor());
      String id = ids.getOrDefault(filed, "");
      if (filed.successor() > 0 && successor != null && !successor.equals(id)) {
        replaced.putIfAbsent(successor, id);
      }
    }
    return replaced;
  }

  /// What a record of somebody else's does not say stays as it was.
  private static Decision completed(Filed filed, Decision read, Decision before) {
    Decision next = filed.stands() ? read : read.withStatus(before.status());
    for (Part part : PARTS) {
      if (next.words(part).isEmpty()) {
        next = next.with(part, before.words(part));
      }
    }
    if (next.alternatives().isEmpty()) {
      next = next.withAlternatives(before.alternatives());
    }
    if (next.gone().isEmpty()) {
      next = next.withGone(before.gone());
    }
    return next.about().isEmpty() ? next.withAbout(before.about()) : next;
  }
}
