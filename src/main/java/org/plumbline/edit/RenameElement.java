package org.plumbline.edit;

import java.util.List;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Value;
import org.plumbline.design.Design;

/// Gives a component, boundary, decision or story step another name, a note another text.
public record RenameElement(String id, String newName) implements Edit {
  /// The edit that gives an element the words by which people know it: a name, or the text of a
  /// note; of a connection its label, which may be empty.
  public static Edit of(Design design, Catalog catalog, String id, String words) {
    return catalog.connectionProperties().stream()
        .filter(each -> each.id().equals("label") && design.connection(id).isPresent())
        .findFirst()
        .<Edit>map(label -> new SetProperty(List.of(id), label, Value.of(words)))
        .orElseGet(() -> new RenameElement(id, words));
  }

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
