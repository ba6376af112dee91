package org.plumbline.ui.window;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.overlay.Question;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench.Blank;
import org.plumbline.ui.analyse.AnalysePanel;
import org.plumbline.ui.analyse.Inquiry;
import org.plumbline.ui.window.Panels.Side;

/// What is asked of a window's design: by its panel, by commands, and by the steps of its story.
final class Analysing {
  private final DesignWindow window;
  private final Inquiry inquiry;
  private final AnalysePanel panel;
  private Optional<Question> ofStep = Optional.empty();

  Analysing(DesignWindow window) {
    this.window = window;
    inquiry =
        new Inquiry(window.bench(), window.canvas(), _ -> window.say(Texts.say("analyse.failed")));
    panel =
        new AnalysePanel(
            window.bench(),
            window.canvas(),
            inquiry,
            new AnalysePanel.Means(text -> window.desk().pasteboard().putText(text), this::fill));
  }

  AnalysePanel panel() {
    return panel;
  }

  Inquiry inquiry() {
    return inquiry;
  }

  /// Lays over the canvas what a step of the story carries; takes away what the step before has
  /// laid there, if this one carries nothing.
  void follow(Optional<Question> question) {
    if (question.isPresent()) {
      inquiry.ask(question);
      ofStep = inquiry.asked().get();
    } else if (ofStep.isPresent()) {
      if (inquiry.asked().get().equals(ofStep)) {
        inquiry.ask(Optional.empty());
      }
      ofStep = Optional.empty();
    }
  }

  /// Whether everything that is selected and can fail has failed.
  boolean hasFailed() {
    List<String> failed = inquiry.failure().causes();
    if (failed.isEmpty()) {
      return false;
    }
    List<String> chosen = inquiry.drawn(failable());
    return !chosen.isEmpty() && new HashSet<>(failed).containsAll(chosen);
  }

  /// What is selected and can fail.
  List<String> failable() {
    Design design = window.bench().session().design();
    Set<String> selection = window.bench().session().selection();
    Set<String> able =
        Stream.of(design.components(), design.boundaries(), design.connections())
            .flatMap(List::stream)
            .map(Element::id)
            .filter(selection::contains)
            .collect(Collectors.toSet());
    return selection.stream().filter(able::contains).toList();
  }

  /// Lets what is selected fail, or work again if all of it has failed.
  void turn() {
    inquiry.turn(failable());
  }

  private void fill(Blank blank) {
    window.panels().unfold(Side.RIGHT);
    window.bench().fill(blank);
  }
}
