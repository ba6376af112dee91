package org.plumbline.ui.files;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.ui.Texts;

/// Something that only a person can decide: what happened, to what, and the ways out.
///
/// @param id what it is about; its words are under `ask.<id>`
/// @param details lines that tell more, folded away where there are many
public record Question(
    String id, String title, String text, List<String> details, List<Answer> answers) {
  /// Copies the lists.
  public Question {
    details = List.copyOf(details);
    answers = List.copyOf(answers);
  }

  /// A way out.
  ///
  /// @param role what the toolkit has to know of it
  public record Answer(String id, String label, Role role) {}

  /// What a way out is.
  public enum Role {
    /// The safe and likely one: Enter.
    DEFAULT,
    /// Another one.
    OTHER,
    /// Doing nothing: Escape.
    CANCEL
  }

  /// A question whose words are in the bundle, with the first answer as the default one.
  ///
  /// @param subject what its title and its text speak of
  public static Question of(String id, String subject, String... answers) {
    return new Question(
        id,
        Texts.say("ask." + id + ".title", subject),
        Texts.say("ask." + id, subject),
        List.of(),
        Stream.of(answers).map(each -> answer(each, each.equals(answers[0]))).toList());
  }

  /// The same with another text.
  public Question saying(String other) {
    return new Question(id, title, other, details, answers);
  }

  /// The same with lines that tell more.
  public Question detailing(List<String> lines) {
    return new Question(id, title, text, lines, answers);
  }

  /// The same with one more way out, before the others.
  public Question offering(String answer, String label) {
    List<Answer> more = new ArrayList<>(answers);
    more.replaceAll(each ->
        each.role() == Role.DEFAULT ? new Answer(each.id(), each.label(), Role.OTHER) : each);
    more.addFirst(new Answer(answer, label, Role.DEFAULT));
    return new Question(id, title, text, details, more);
  }

  private static Answer answer(String id, boolean first) {
    Role role = id.equals("cancel") ? Role.CANCEL : first ? Role.DEFAULT : Role.OTHER;
    return new Answer(id, Texts.say("answer." + id), role);
  }
}
