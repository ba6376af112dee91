package org.plumbline.design;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Value;

/// A whole design, as one immutable value: a file without the bytes.
///
/// Lists keep the order in which people made the elements, which is also the order from back to
/// front. Records all the way down, so equality, undo and background checks cost nothing.
///
/// @param template present if the design is a template
/// @param accepted findings that are known and accepted
/// @param variants named alternatives, as changes of the rest
public record Design(
    String title,
    Optional<TemplateInfo> template,
    Properties properties,
    List<Component> components,
    List<Connection> connections,
    List<Boundary> boundaries,
    List<Note> notes,
    List<Decision> decisions,
    List<StoryStep> story,
    List<Acceptance> accepted,
    List<Variant> variants,
    Extras extras) {
  /// Copies the lists.
  public Design {
    components = List.copyOf(components);
    connections = List.copyOf(connections);
    boundaries = List.copyOf(boundaries);
    notes = List.copyOf(notes);
    decisions = List.copyOf(decisions);
    story = List.copyOf(story);
    accepted = List.copyOf(accepted);
    variants = List.copyOf(variants);
  }

  /// A blank page.
  public static Design titled(String title) {
    return new Design(
        title,
        Optional.empty(),
        Properties.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Extras.NONE);
  }

  /// Whether there is nothing to see yet.
  public boolean isBlank() {
    return components.isEmpty() && boundaries.isEmpty() && notes.isEmpty();
  }

  public Optional<Component> component(String id) {
    return components.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<Connection> connection(String id) {
    return connections.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<Boundary> boundary(String id) {
    return boundaries.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<Note> note(String id) {
    return notes.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<Variant> variant(String id) {
    return variants.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// The element with this id, whatever it is.
  public Optional<Element> element(String id) {
    return Elements.all(this).filter(each -> each.id().equals(id)).findFirst();
  }

  public Design withTitle(String other) {
    return new Design(
        other,
        template,
        properties,
        components,
        connections,
        boundaries,
        notes,
        decisions,
        story,
        accepted,
        variants,
        extras.mended("title"));
  }

  public Design withTemplate(Optional<TemplateInfo> other) {
    return new Design(
        title,
        other,
        properties,
        components,
        connections,
        boundaries,
        notes,
        decisions,
        story,
        accepted,
        variants,
        extras.mended("template"));
  }

  public Design withProperties(Properties other) {
    return new Design(
        title,
        template,
        other,
        components,
        connections,
        boundaries,
        notes,
        decisions,
        story,
        accepted,
        variants,
        extras.mended("properties"));
  }

  public Design withComponents(List<Component> other) {
    return new Design(
        title,
        template,
        properties,
        other,
        connections,
        boundaries,
        notes,
        decisions,
        story,
        accepted,
        variants,
        extras);
  }

  public Design withConnections(List<Connection> other) {
    return new Design(
        title,
        template,
        properties,
        components,
        other,
        boundaries,
        notes,
        decisions,
        story,
        accepted,
        variants,
        extras);
  }

  public Design withBoundaries(List<Boundary> other) {
    return new Design(
        title,
        template,
        properties,
        components,
        connections,
        other,
        notes,
        decisions,
        story,
        accepted,
        variants,
        extras);
  }

  public Design withNotes(List<Note> other) {
    return new Design(
        title,
        template,
        properties,
        components,
        connections,
        boundaries,
        other,
        decisions,
        story,
        accepted,
        variants,
        extras);
  }

  public Design withDecisions(List<Decision> other) {
    return new Design(
        title,
        template,
        properties,
        components,
        connections,
        boundaries,
        notes,
        other,
        story,
        accepted,
        variants,
        extras);
  }

  public Design withStory(List<StoryStep> other) {
    return new Design(
        title,
        template,
        properties,
        components,
        connections,
        boundaries,
        notes,
        decisions,
        other,
        accepted,
        variants,
        extras);
  }

  public Design withAccepted(List<Acceptance> other) {
    return new Design(
        title,
        template,
        properties,
        components,
        connections,
        boundaries,
        notes,
        decisions,
        story,
        other,
        variants,
        extras);
  }

  public Design withVariants(List<Variant> other) {
    return new Design(
        title,
        template,
        properties,
        components,
        connections,
        boundaries,
        notes,
        decisions,
        story,
        accepted,
        other,
        extras);
  }

  /// What costs are told in, as `EUR`.
  public String currency(Catalog catalog) {
    return catalog.designProperties().stream()
        .filter(each -> each.id().equals("currency"))
        .map(properties::of)
        .flatMap(each -> each instanceof Value.Text(String text) ? Stream.of(text) : Stream.empty())
        .findFirst()
        .orElse("");
  }
}
