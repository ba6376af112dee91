package org.plumbline.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.design.Boundary;
import org.plumbline.design.Called;
import org.plumbline.design.Component;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.StoryStep;
import org.plumbline.edit.Session;
import org.plumbline.edit.Telling;
import org.plumbline.story.Draft;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;

/// What is done to the story of a workbench's design, and the words for it; knows no toolkit.
record Plot(Workbench bench) {
  /// More names than this are counted.
  private static final int NAMED = 6;

  /// The design as it is.
  Design design() {
    return session().design();
  }

  List<StoryStep> steps() {
    return design().story();
  }

  /// Makes a step of what is selected, behind the one with this id or at the end, and tells its id.
  String add(Optional<String> behind) {
    List<String> focus = focusable();
    Telling telling = telling();
    StoryStep step = telling.fresh(title(focus), focus);
    int index = behind.map(telling::place).filter(at -> at >= 0).orElse(steps().size() - 1) + 1;
    session().commit(telling.add(step, index));
    return step.id();
  }

  /// Puts a draft behind the steps that there are and tells the id of its first step.
  Optional<String> draft() {
    int before = steps().size();
    List<StoryStep> draft = Draft.of(session().design(), bench.catalog());
    if (draft.isEmpty()) {
      return Optional.empty();
    }
    session().commit(telling().draft(draft));
    return Optional.of(steps().get(before).id());
  }

  /// Puts a copy behind a step and tells its id.
  Optional<String> duplicate(String id) {
    Optional<StoryStep> copy = telling().copy(id);
    copy.ifPresent(each -> session().commit(telling().duplicate(id, each)));
    return copy.map(StoryStep::id);
  }

  /// Takes a step out and tells the id of the one that is then at its place, or of the last one.
  Optional<String> remove(String id) {
    int at = telling().place(id);
    session().commit(telling().remove(id));
    List<StoryStep> left = steps();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(left.get(Math.clamp(at, 0, left.size() - 1)).id());
  }

  void move(String id, int index) {
    session().commit(telling().move(id, index));
  }

  /// Sets what is in the light of a step to what is selected.
  void focus(StoryStep step) {
    change(Telling.Part.FOCUS, step.withFocus(focusable()));
  }

  void change(Telling.Part part, StoryStep changed) {
    session().commit(telling().change(part, changed));
  }

  int place(String id) {
    return telling().place(id);
  }

  Optional<StoryStep> step(String id) {
    return telling().step(id);
  }

  /// What of the selection can be in the light.
  List<String> focusable() {
    Design design = session().design();
    return session().selection().stream()
        .filter(id -> design.element(id).filter(Plot::isSeen).isPresent())
        .toList();
  }

  /// The names of what is in the light, and how many of it are gone.
  String names(StoryStep step) {
    Design design = session().design();
    List<String> names = new ArrayList<>();
    int gone = 0;
    for (String id : step.focus()) {
      Optional<Element> element = design.element(id);
      if (element.isEmpty()) {
        gone++;
      } else {
        names.add(Called.of(element.get(), session().design()));
      }
    }
    String said = names.isEmpty() ? Texts.say("story.focus.all") : listed(names);
    return gone == 0 ? said : Texts.say("story.focus.gone", said, gone);
  }

  private static String listed(List<String> names) {
    return names.size() > NAMED
        ? Texts.say(
            "story.focus.more",
            String.join(Texts.say("story.focus.comma"), names.subList(0, NAMED)),
            names.size() - NAMED)
        : String.join(Texts.say("story.focus.comma"), names);
  }

  private static boolean isSeen(Element element) {
    return !(element instanceof Decision) && !(element instanceof StoryStep);
  }

  private String title(List<String> focus) {
    Design design = session().design();
    return focus.stream()
        .flatMap(id ->
            design
                .component(id)
                .map(Component::name)
                .or(() -> design.boundary(id).map(Boundary::name))
                .stream())
        .filter(each -> !each.isBlank())
        .findFirst()
        .orElseGet(() -> Texts.say("story.untitled", steps().size() + 1));
  }

  private Telling telling() {
    return new Telling(session().design());
  }

  private Session session() {
    return bench.session();
  }
}
