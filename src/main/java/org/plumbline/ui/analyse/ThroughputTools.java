package org.plumbline.ui.analyse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plumbline.analysis.Rounding;
import org.plumbline.analysis.Throughput;
import org.plumbline.overlay.Question;
import org.plumbline.ui.Texts;
import org.plumbline.words.Quoted;

/// How many times the peak comes, and what would help in words where no button can do it.
final class ThroughputTools extends VBox {
  private static final int FIRST = 3;

  private final Inquiry inquiry;
  private final Label words = new Label();
  private final Factor factor = new Factor("load", new Factor.Range(0.5, 10), this::ask);

  ThroughputTools(Inquiry inquiry) {
    this.inquiry = inquiry;
    getStyleClass().add("answer-tools");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setId("answer-advice");
    words.getStyleClass().add("explanation");
    getChildren().setAll(factor, words);
    inquiry
        .asked()
        .subscribe(asked -> {
          if (asked.isPresent() && asked.get() instanceof Question.Throughput(double now)) {
            factor.show(now);
          }
        });
    inquiry.answer().subscribe(answer -> answer.ifPresent(this::advise));
  }

  private void ask(double now) {
    if (inquiry.asked().get().filter(Question.Throughput.class::isInstance).isPresent()) {
      inquiry.ask(Optional.of(new Question.Throughput(now)));
    }
  }

  private void advise(Inquiry.Answer answer) {
    if (answer.overlay().question() instanceof Question.Throughput(double now)) {
      List<Throughput.Advice> all =
          answer.readiness().analyses().throughput().advice(now).stream()
              .filter(each -> !(each instanceof Throughput.Advice.Replicas))
              .limit(FIRST)
              .toList();
      words.setText(all.stream().map(ThroughputTools::words).collect(Collectors.joining("\n")));
      words.setVisible(!all.isEmpty());
      words.setManaged(!all.isEmpty());
    }
  }

  private static String words(Throughput.Advice advice) {
    String name = Quoted.name(advice.part().name());
    return switch (advice) {
      case Throughput.Advice.Replicas(_, long replicas) ->
          Texts.say("analyse.advice.replicas", name, replicas);
      case Throughput.Advice.BiggerMachine(_, double times) ->
          Texts.say("analyse.advice.machine", name, Rounding.shown(times, 1));
      case Throughput.Advice.LessLoad _ -> Texts.say("analyse.advice.less", name);
    };
  }
}
