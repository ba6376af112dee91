package org.plumbline.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Elements;
import org.plumbline.design.Note;
import org.plumbline.design.StoryStep;

/// What decisions and steps of the story say of elements that an edit removes: steps let go of
/// them, decisions keep their names, so that somebody looks at them. A reference that was broken
/// before stays as it is.
public final class Mentions {
  private final Design before;
  private final Set<String> gone;

  private Mentions(Design before, Set<String> gone) {
    this.before = before;
    this.gone = gone;
  }

  /// The design after an edit, in which nothing speaks of what the edit has removed.
  public static Design settled(Design before, Design after) {
    Set<String> gone = new HashSet<>();
    after.decisions().forEach(each -> gone.addAll(each.about()));
    after.story().forEach(each -> gone.addAll(each.focus()));
    if (gone.isEmpty()) {
      return after;
    }
    gone.retainAll(Elements.taken(before));
    gone.removeAll(Elements.taken(after));
    return gone.isEmpty() ? after : new Mentions(before, gone).settled(after);
  }

  private Design settled(Design after) {
    return after
        .withDecisions(after.decisions().stream().map(this::settled).toList())
        .withStory(after.story().stream().map(this::settled).toList());
  }

  private Decision settled(Decision decision) {
    List<String> left = left(decision.about());
    if (left.equals(decision.about())) {
      return decision;
    }
    List<String> names = new ArrayList<>(decision.gone());
    decision.about().stream()
        .filter(gone::contains)
        .map(this::name)
        .filter(name -> !names.contains(name))
        .forEach(names::add);
    return decision.withAbout(left).withGone(names);
  }

  private StoryStep settled(StoryStep step) {
    List<String> left = left(step.focus());
    return left.equals(step.focus()) ? step : step.withFocus(left);
  }

  private List<String> left(List<String> ids) {
    return ids.stream().filter(id -> !gone.contains(id)).toList();
  }

  /// By its id what has no name, and what only a variant had.
  private String name(String id) {
    return before.element(id).map(this::name).filter(name -> !name.isBlank()).orElse(id);
  }

  private String name(Element element) {
    return switch (element) {
      case Component each -> each.name();
      case Boundary each -> each.name();
      case Connection each ->
          Steps.WORDS.say("connection", name(each.from().component()), name(each.to().component()));
      case Note each -> each.text().lines().findFirst().orElse("");
      case Decision each -> each.title();
      case StoryStep each -> each.title();
    };
  }
}
