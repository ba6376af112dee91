package org.plumbline.overlay;

import static org.plumbline.overlay.Texts.WORDS;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.analysis.Rounding;
import org.plumbline.design.Called;
import org.plumbline.design.Design;

/// Questions in words, as they stand in a list: "Failure: Feature store".
public final class Spelled {
  /// How many of many causes are named.
  private static final int FIRST = 3;

  private Spelled() {}

  /// A question about a design; what it names is called by its name there.
  public static String of(Question question, Design design) {
    return switch (question) {
      case Question.Failure(List<String> causes) when !causes.isEmpty() ->
          WORDS.say("spelled", question.name(), causes(causes, design));
      case Question.Throughput(double factor) when factor != 1 ->
          WORDS.say("spelled", question.name(), surge(factor));
      default -> question.name();
    };
  }

  private static String causes(List<String> causes, Design design) {
    String named =
        causes.stream()
            .limit(causes.size() == FIRST + 1 ? causes.size() : FIRST)
            .map(each -> cause(each, design))
            .collect(Collectors.joining(WORDS.say("spelled.comma")));
    return causes.size() > FIRST + 1
        ? WORDS.say("spelled.more", named, causes.size() - FIRST)
        : named;
  }

  /// One of the things that fail.
  public static String cause(String cause, Design design) {
    if (cause.equals(Question.DEPLOYMENT)) {
      return WORDS.say("spelled.deployment");
    }
    if (cause.startsWith(Question.SURGE)) {
      return surge(new Question.Failure(List.of(cause)).surge());
    }
    if (cause.startsWith(Question.REPLICA)) {
      return WORDS.say(
          "spelled.replica", Called.of(cause.substring(Question.REPLICA.length()), design));
    }
    return Called.of(cause, design);
  }

  private static String surge(double factor) {
    return WORDS.say("spelled.surge", Rounding.shown(factor, 2));
  }
}
