package org.plumbline.edit;

import org.plumbline.design.Design;

/// Gives a component, boundary, decision or story step another name, a note another text.
public record RenameElement(String id, String newName) implements Edit {
  @Override
  public Design apply(Design design) {
    return design
        .withComponents(Steps.mapped(design.components(), id, each -> each.withName(newName)))
        .withBoundaries(Steps.mapped(design.boundaries(), id, each -> each.withName(newName)))
        .withNotes(Steps.mapped(design.notes(), id, each -> each.withText(newName)))
        .withDecisions(Steps.mapped(design.decisions(), id, each -> each.withTitle(newName)))
        .withStory(Steps.mapped(design.story(), id, each -> each.withTitle(newName)));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("rename");
  }
}
