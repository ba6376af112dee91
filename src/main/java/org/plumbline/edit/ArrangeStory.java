package org.plumbline.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.design.Design;
import org.plumbline.design.StoryStep;

/// Puts the steps of the story in another order; steps that are not named keep their order at the
/// end.
public record ArrangeStory(List<String> order) implements Edit {
  /// Copies the lists.
  public ArrangeStory {
    order = List.copyOf(order);
  }

  @Override
  public Design apply(Design design) {
    List<StoryStep> story = new ArrayList<>(design.story());
    story.sort(Comparator.comparingInt(step -> place(step.id())));
    return design.withStory(story);
  }

  @Override
  public String name() {
    return Steps.WORDS.say("arrange-story");
  }

  private int place(String step) {
    int place = order.indexOf(step);
    return place < 0 ? order.size() : place;
  }
}
