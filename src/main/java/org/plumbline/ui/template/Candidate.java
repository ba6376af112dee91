package org.plumbline.ui.template;

import org.plumbline.design.TemplateField;

/// Something that a template could ask of whoever starts from it.
///
/// @param name what it is, as `Owner: Data platform`
/// @param where what it is about, as the names of components; empty for the whole design
/// @param field what would be asked
/// @param ticked whether it is to be asked
public record Candidate(String name, String where, TemplateField field, boolean ticked) {
  /// The same to be asked or not.
  public Candidate ticked(boolean wanted) {
    return new Candidate(name, where, field, wanted);
  }

  /// The same with another question.
  public Candidate asking(String question) {
    return new Candidate(
        name, where, new TemplateField(question, field.of(), field.extras()), ticked);
  }
}
