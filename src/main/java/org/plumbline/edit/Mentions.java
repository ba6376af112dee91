package org.plumbline.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.design.Called;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.StoryStep;

/// What decisions and steps of the story have said of elements that are removed by now. Steps let
/// go of what is removed, decisions keep its name, so that somebody looks at them; when it comes
/// back, as after it was cut and pasted, they speak of it again. A reference that was broken before
/// stays as it is.
///
/// @param lost what has been removed, by id
public record Mentions(Map<String, Lost> lost) {
  /// Nothing has been removed.
  public static final Mentions NONE = new Mentions(Map.of());

  /// Copies the map.
  public Mentions {
    lost = Map.copyOf(lost);
  }

  /// Something that was removed.
  ///
  /// @param name what it was called; its id if it had no name
  /// @param tellers ids of the decisions and steps that spoke of it
  public record Lost(String name, Set<String> tellers) {
    /// Copies the ids.
    public Lost {
      tellers = Set.copyOf(tellers);
    }
  }

  /// A design in which nothing speaks of what is not there, and what has been removed from it.
  public record Settled(Design design, Mentions mentions) {}

  /// The design after an edit, in which nothing speaks of what the edit has removed.
  public Settled settled(Design before, Design after) {
    Set<String> told = new HashSet<>();
    after.decisions().forEach(each -> told.addAll(each.about()));
    after.story().forEach(each -> told.addAll(each.focus()));
    if (told.isEmpty() && lost.isEmpty()) {
      return new Settled(after, this);
    }
    Set<String> there = Elements.taken(after);
    told.retainAll(Elements.taken(before));
    told.removeAll(there);
    Map<String, Lost> next = new HashMap<>(lost);
    next.keySet().removeAll(there);
    told.forEach(id -> next.put(id, new Lost(Called.of(id, before), tellers(id, after))));
    Set<String> back = new HashSet<>(lost.keySet());
    back.retainAll(there);
    if (told.isEmpty() && back.isEmpty()) {
      return new Settled(after, this);
    }
    Turn turn = new Turn(told, back, next, lost);
    return new Settled(turn.of(after), new Mentions(next));
  }

  private static Set<String> tellers(String id, Design design) {
    Set<String> tellers = new HashSet<>();
    design.decisions().stream()
        .filter(each -> each.about().contains(id))
        .forEach(each -> tellers.add(each.id()));
    design.story().stream()
        .filter(each -> each.focus().contains(id))
        .forEach(each -> tellers.add(each.id()));
    return tellers;
  }

  /// What goes and what comes back in one edit.
  private record Turn(
      Set<String> gone, Set<String> back, Map<String, Lost> now, Map<String, Lost> before) {
    Design of(Design design) {
      return design
          .withDecisions(design.decisions().stream().map(this::of).toList())
          .withStory(design.story().stream().map(this::of).toList());
    }

    private Decision of(Decision decision) {
      List<String> about = spoken(decision.id(), decision.about());
      if (about.equals(decision.about())) {
        return decision;
      }
      List<String> names = new ArrayList<>(decision.gone());
      about.stream().filter(before::containsKey).forEach(id -> names.remove(called(id, before)));
      decision.about().stream()
          .filter(gone::contains)
          .map(id -> called(id, now))
          .filter(name -> !names.contains(name))
          .forEach(names::add);
      return decision.withAbout(about).withGone(names);
    }

    private StoryStep of(StoryStep step) {
      List<String> focus = spoken(step.id(), step.focus());
      return focus.equals(step.focus()) ? step : step.withFocus(focus);
    }

    private static String called(String id, Map<String, Lost> lost) {
      Lost it = lost.get(id);
      return it == null ? id : it.name();
    }

    /// The ids of which a decision or step speaks from now on.
    private List<String> spoken(String teller, List<String> ids) {
      List<String> spoken = new ArrayList<>(ids);
      spoken.removeAll(gone);
      before.forEach((id, each) -> {
        if (back.contains(id) && each.tellers().contains(teller) && !spoken.contains(id)) {
          spoken.add(id);
        }
      });
      return spoken;
    }
  }
}
