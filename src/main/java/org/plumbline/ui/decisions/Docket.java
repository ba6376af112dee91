package org.plumbline.ui.decisions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.design.Called;
import org.plumbline.design.Decision;
import org.plumbline.design.Decision.Part;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Ledger;
import org.plumbline.design.StoryStep;
import org.plumbline.edit.Deciding;
import org.plumbline.edit.ReviseDecision;
import org.plumbline.edit.Session;
import org.plumbline.rules.Finding;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;

/// What is done to the decisions of a workbench's design, and the words for it; knows no toolkit.
public record Docket(Workbench bench) {
  /// More names than this are counted.
  private static final int NAMED = 3;

  List<Decision> decisions() {
    return session().design().decisions();
  }

  Ledger ledger() {
    return new Ledger(session().design());
  }

  Optional<Decision> decision(String id) {
    return ledger().decision(id);
  }

  /// Records a decision about what is selected and tells its id.
  String add() {
    return add(Draft.about(concerned(), bench), "");
  }

  /// Records a decision about what was found and tells its id.
  String add(Finding finding) {
    return add(Draft.about(finding, bench), "");
  }

  /// Records a decision in the place of another one, which is superseded by it.
  String replace(Decision old) {
    String title = Texts.say("decisions.draft.instead", old.title());
    return add(new Draft(title, old.context(), old.about()), old.id());
  }

  private String add(Draft draft, String supersedes) {
    String today = LocalDate.now(ZoneId.systemDefault()).toString();
    Decision fresh =
        deciding()
            .fresh(draft.title(), today, draft.about())
            .with(Part.CONTEXT, draft.context())
            .with(Part.SUPERSEDES, supersedes);
    session().commit(deciding().add(fresh));
    return fresh.id();
  }

  /// Takes a decision out and tells the id of the one that is then at its place, or of the last
  /// one.
  Optional<String> remove(String id) {
    int at = decisions().stream().map(Decision::id).toList().indexOf(id);
    session().commit(deciding().remove(id));
    List<Decision> left = decisions();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(left.get(Math.clamp(at, 0, left.size() - 1)).id());
  }

  void change(Decision decision, Part part, String words) {
    session().commit(deciding().change(part, decision.with(part, words)));
  }

  void weigh(Decision decision, List<String> alternatives) {
    session().commit(deciding().weigh(decision, alternatives));
  }

  void stand(Decision decision, Decision.Status status) {
    session().commit(deciding().stand(decision, status));
  }

  void supersede(Decision decision, String other) {
    session().commit(deciding().supersede(decision, other));
  }

  void concern(Decision decision, List<String> about) {
    session().commit(deciding().concern(decision, about));
  }

  /// A decision keeps these names of what it was about.
  void keep(Decision decision, List<String> gone) {
    session().commit(new ReviseDecision(decision.withGone(gone)));
  }

  /// What of the selection a decision can be about.
  List<String> concerned() {
    Design design = session().design();
    return session().selection().stream()
        .filter(id -> design.element(id).filter(Docket::canConcern).isPresent())
        .toList();
  }

  private static boolean canConcern(Element element) {
    return !(element instanceof Decision) && !(element instanceof StoryStep);
  }

  /// The elements that a decision is about and that are there.
  List<String> present(Decision decision) {
    Design design = session().design();
    return decision.about().stream().filter(id -> design.element(id).isPresent()).toList();
  }

  String name(String element) {
    return Called.of(element, session().design());
  }

  /// What a decision is about, in a few names.
  String about(Decision decision) {
    List<String> there = present(decision);
    String names =
        String.join(
            Texts.say("story.focus.comma"), there.stream().limit(NAMED).map(this::name).toList());
    return there.size() > NAMED
        ? Texts.say("story.focus.more", names, there.size() - NAMED)
        : names;
  }

  /// The word for where a decision stands.
  public static String status(Decision.Status status) {
    return Texts.say("decisions.status." + status.name().toLowerCase(Locale.ROOT));
  }

  /// Why somebody should look at a decision; nothing if nobody has to.
  public static List<String> flags(Decision decision, Ledger ledger) {
    List<String> flags = new ArrayList<>();
    ledger
        .successor(decision)
        .ifPresentOrElse(
            other -> flags.add(Texts.say("decisions.flag.superseded-by", other.title())),
            () -> {
              if (ledger.isSuperseded(decision)) {
                flags.add(Texts.say("decisions.flag.superseded"));
              }
            });
    int gone = ledger.gone(decision);
    if (gone > 0) {
      flags.add(Texts.count("decisions.flag.gone", gone));
    }
    return flags;
  }

  private Deciding deciding() {
    return new Deciding(session().design());
  }

  private Session session() {
    return bench.session();
  }
}
