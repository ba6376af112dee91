package org.plumbline.edit;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.design.Design;
import org.plumbline.design.StoryStep;

/// Inserts a step into the story.
///
/// @param index its place, 0 for the first; beyond the end means last
public record AddStoryStep(StoryStep step, int index) implements Edit {
  @Override
  public Design apply(Design design) {
    List<StoryStep> story = new ArrayList<>(design.story());
    story.add(Math.clamp(index, 0, story.size()), step);
    return design.withStory(story);
  }

  @Override
  public String name() {
    return Steps.WORDS.say("add", step.title());
  }
}
