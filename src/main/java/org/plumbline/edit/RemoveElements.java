package org.plumbline.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Elements;
import org.plumbline.design.Note;
import org.plumbline.design.TemplateInfo;

/// Removes elements. The connections of a component go with it; what was in a boundary moves into
/// the boundary around it. Notes about what is removed stay and are about the rest.
public record RemoveElements(List<String> ids) implements Edit {
  /// Copies the lists.
  public RemoveElements {
    ids = List.copyOf(ids);
  }

  @Override
  public Design apply(Design design) {
    Set<String> gone = new HashSet<>(ids);
    Set<String> components = new HashSet<>();
    design.components().stream().map(Component::id).filter(gone::contains).forEach(components::add);
    Elements.touching(design, components).forEach(each -> gone.add(each.id()));
    Design freed = unasked(freed(design, gone), gone);
    return freed
        .withComponents(without(freed.components(), gone))
        .withConnections(without(freed.connections(), gone))
        .withBoundaries(without(freed.boundaries(), gone))
        .withNotes(unlinked(without(freed.notes(), gone), gone))
        .withDecisions(without(freed.decisions(), gone))
        .withStory(without(freed.story(), gone));
  }

  @Override
  public String name() {
    return Steps.WORDS.count("remove", ids.size());
  }

  private static <T extends Element> List<T> without(List<T> elements, Set<String> gone) {
    return elements.stream().filter(each -> !gone.contains(each.id())).toList();
  }

  /// A reference that was broken before stays as it is.
  private static List<Note> unlinked(List<Note> notes, Set<String> gone) {
    return notes.stream()
        .map(note ->
            note.about().stream().anyMatch(gone::contains)
                ? note.withAbout(note.about().stream().filter(id -> !gone.contains(id)).toList())
                : note)
        .toList();
  }

  /// What a template asks about what is removed is asked no more.
  private static Design unasked(Design design, Set<String> gone) {
    Optional<TemplateInfo> left = design.template().map(each -> each.without(gone));
    return left.equals(design.template()) ? design : design.withTemplate(left);
  }

  private static Design freed(Design design, Set<String> gone) {
    Design next = design;
    for (Boundary boundary : design.boundaries()) {
      if (gone.contains(boundary.id())) {
        next = freed(next, boundary.id());
      }
    }
    return next;
  }

  private static Design freed(Design design, String boundary) {
    Optional<String> around = design.boundary(boundary).flatMap(Boundary::parent);
    return design
        .withComponents(
            design.components().stream()
                .map(each ->
                    each.boundary().equals(Optional.of(boundary))
                        ? each.withBoundary(around)
                        : each)
                .toList())
        .withBoundaries(
            design.boundaries().stream()
                .map(each ->
                    each.parent().equals(Optional.of(boundary)) ? each.withParent(around) : each)
                .toList());
  }
}
