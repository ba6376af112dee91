package org.plumbline.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Extras;
import org.plumbline.design.StoryStep;

/// What can be done to the story of a design, each as one step under its own name.
public record Telling(Design design) {
  /// A part of a step that people write or choose.
  public enum Part {
    TITLE,
    SAY,
    NOTES,
    FOCUS,
    OVERLAY
  }

  /// A new step with nothing said yet, under an id that is free.
  ///
  /// @param focus ids of the elements in the light
  public StoryStep fresh(String title, List<String> focus) {
    return new StoryStep(freeId(title), title, "", "", focus, "", Extras.NONE);
  }

  /// Puts a step into the story.
  ///
  /// @param index its place, 0 for the first; beyond the end means last
  public Edit add(StoryStep step, int index) {
    return named("add", List.of(new AddStoryStep(step, index)));
  }

  /// Takes a step out of the story.
  public Edit remove(String id) {
    return named("remove", List.of(new RemoveElements(List.of(id))));
  }

  /// Puts a step at another place in the story, 0 for the first; places beyond the ends are those
  /// at the ends.
  public Edit move(String id, int index) {
    List<String> order = new ArrayList<>(design.story().stream().map(StoryStep::id).toList());
    if (order.remove(id)) {
      order.add(Math.clamp(index, 0, order.size()), id);
    }
    return named("move", List.of(new ArrangeStory(order)));
  }

  /// The same step once more under another id.
  public Optional<StoryStep> copy(String id) {
    return step(id).map(each -> each.withId(freeId(each.title())));
  }

  /// Puts a copy of a step behind it.
  public Edit duplicate(String id, StoryStep copy) {
    return named("duplicate", List.of(new AddStoryStep(copy, place(id) + 1)));
  }

  /// Changes one part of a step.
  public Edit change(Part part, StoryStep changed) {
    return named("change." + part, List.of(new ReviseStoryStep(changed)));
  }

  /// Puts the steps of a draft behind those that there are, under ids that are free.
  public Edit draft(List<StoryStep> steps) {
    Set<String> taken = new HashSet<>(Elements.spoken(design));
    List<Edit> edits = new ArrayList<>();
    for (StoryStep step : steps) {
      String id = Elements.freeId(step.title(), taken);
      taken.add(id);
      edits.add(new AddStoryStep(step.withId(id), design.story().size() + edits.size()));
    }
    return named("draft", edits);
  }

  /// The step with this id.
  public Optional<StoryStep> step(String id) {
    return design.story().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// Its place in the story, from 0; -1 if it is not there.
  public int place(String id) {
    return design.story().stream().map(StoryStep::id).toList().indexOf(id);
  }

  private String freeId(String title) {
    return Elements.freeId(title, Elements.spoken(design));
  }

  private static Edit named(String what, List<Edit> edits) {
    return new AllOf(Steps.WORDS.say("story." + what), edits);
  }
}
