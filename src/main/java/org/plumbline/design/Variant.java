package org.plumbline.design;

/// A named alternative to a design, told as changes of it, so that it outlives later edits of the
/// design. Title, template, decisions, story and what is accepted are those of the design.
///
/// @param note what it is about, in a sentence
public record Variant(String id, String name, String note, Changes changes, Extras extras) {
  /// A variant in which nothing is different yet.
  public static Variant named(String id, String name) {
    return new Variant(id, name, "", Changes.NONE, Extras.NONE);
  }

  /// The design as it would be.
  public Design of(Design base) {
    return changes.on(base);
  }

  public Variant withId(String other) {
    return new Variant(other, name, note, changes, extras.mended());
  }

  public Variant withName(String other) {
    return new Variant(id, other, note, changes, extras.mended());
  }

  public Variant withNote(String other) {
    return new Variant(id, name, other, changes, extras.mended());
  }

  public Variant withChanges(Changes other) {
    return new Variant(id, name, note, other, extras.mended());
  }
}
