package org.plumbline.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.design.Decision;
import org.plumbline.design.Decision.Part;
import org.plumbline.design.Decision.Status;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Ledger;

/// What can be done to the decisions of a design, each as one step under its own name.
public record Deciding(Design design) {
  /// A new decision under an id that is free.
  ///
  /// @param date as `2026-11-23`
  /// @param about ids of the elements that it concerns
  public Decision fresh(String title, String date, List<String> about) {
    return Decision.titled(Elements.freeId(title, Elements.spoken(design)), title)
        .with(Part.DATE, date)
        .withAbout(about);
  }

  /// Puts a decision behind the others; one that it replaces counts as superseded from then on.
  public Edit add(Decision decision) {
    List<Edit> edits = new ArrayList<>();
    edits.add(new AddDecision(decision));
    retire(decision.supersedes()).ifPresent(edits::add);
    return named("add", edits);
  }

  /// Takes a decision out of the ledger.
  public Edit remove(String id) {
    return named("remove", List.of(new RemoveElements(List.of(id))));
  }

  /// Changes the words of one part.
  public Edit change(Part part, Decision changed) {
    return named("change." + part, List.of(new ReviseDecision(changed)));
  }

  /// Changes where a decision stands.
  public Edit stand(Decision decision, Status status) {
    return named("change.STATUS", List.of(new ReviseDecision(decision.withStatus(status))));
  }

  /// Changes what else was considered.
  public Edit weigh(Decision decision, List<String> alternatives) {
    return named(
        "change.ALTERNATIVES",
        List.of(new ReviseDecision(decision.withAlternatives(alternatives))));
  }

  /// Changes which elements a decision is about.
  public Edit concern(Decision decision, List<String> about) {
    return named("change.ABOUT", List.of(new ReviseDecision(decision.withAbout(about))));
  }

  /// Has a decision replace another one, which counts as superseded from then on. One that it
  /// replaced before and that nothing else replaces is accepted again.
  ///
  /// @param other id of the other one; empty to replace none
  public Edit supersede(Decision decision, String other) {
    List<Edit> edits = new ArrayList<>();
    edits.add(new ReviseDecision(decision.with(Part.SUPERSEDES, other)));
    if (!decision.supersedes().equals(other)) {
      restore(decision).ifPresent(edits::add);
    }
    retire(other).ifPresent(edits::add);
    return named("change.SUPERSEDES", edits);
  }

  private Optional<Edit> retire(String id) {
    return new Ledger(design)
        .decision(id)
        .map(each -> new ReviseDecision(each.withStatus(Status.SUPERSEDED)));
  }

  private Optional<Edit> restore(Decision successor) {
    boolean others =
        design.decisions().stream()
            .anyMatch(each ->
                !each.id().equals(successor.id())
                    && each.supersedes().equals(successor.supersedes()));
    return new Ledger(design)
        .decision(successor.supersedes())
        .filter(each -> each.status() == Status.SUPERSEDED && !others)
        .map(each -> new ReviseDecision(each.withStatus(Status.ACCEPTED)));
  }

  private static Edit named(String what, List<Edit> edits) {
    return new AllOf(Steps.WORDS.say("decision." + what), edits);
  }
}
