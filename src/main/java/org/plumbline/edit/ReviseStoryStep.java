package org.plumbline.edit;

import org.plumbline.design.Design;
import org.plumbline.design.StoryStep;

/// Replaces a step of the story by a revised one with the same id.
public record ReviseStoryStep(StoryStep step) implements Edit {
  @Override
  public Design apply(Design design) {
    return design.withStory(Steps.mapped(design.story(), step.id(), _ -> step));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("change", step.title());
  }
}
