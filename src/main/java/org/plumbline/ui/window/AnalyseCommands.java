package org.plumbline.ui.window;

import static org.plumbline.ui.command.MenuItems.LINE;

import java.util.List;
import java.util.Optional;
import org.plumbline.overlay.Question;
import org.plumbline.ui.Texts;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;
import org.plumbline.ui.window.SidePanel.Tab;

/// What is asked of the design.
record AnalyseCommands(DesignWindow window) {
  static final List<String> MENU =
      List.of(
          "analyse.lifecycle",
          "analyse.failure",
          "analyse.latency",
          "analyse.throughput",
          "analyse.cost",
          "analyse.personal",
          LINE,
          "analyse.fail",
          "analyse.works",
          LINE,
          "analyse.nothing",
          LINE,
          "view.readiness");

  void addTo(Commands commands) {
    Recording recording = window.recording();
    Analysing analysing = recording.analysing();
    commands.add(
        Command.of("view.analyse", () -> recording.turn(Tab.ANALYSE))
            .on("Ctrl+7")
            .switched(() -> recording.shows(Tab.ANALYSE)));
    commands.add(asking("analyse.lifecycle", new Question.Lifecycle()));
    commands.add(asking("analyse.failure", new Question.Failure(List.of())));
    commands.add(asking("analyse.latency", new Question.Latency()));
    commands.add(asking("analyse.throughput", new Question.Throughput(1)));
    commands.add(asking("analyse.cost", new Question.Cost()));
    commands.add(asking("analyse.personal", new Question.Personal()));
    commands.add(
        Command.of("analyse.fail", this::turn)
            .on("F")
            .onElements()
            .named(() ->
                Texts.say(
                    analysing.hasFailed() ? "command.analyse.fail.back" : "command.analyse.fail"))
            .when(() -> !analysing.failable().isEmpty(), "nothing-fails"));
    commands.add(
        Command.of(
                "analyse.works",
                () -> analysing.inquiry().ask(Optional.of(new Question.Failure(List.of()))))
            .when(() -> !analysing.inquiry().failure().causes().isEmpty(), "nothing-failed"));
    commands.add(
        Command.of("analyse.nothing", () -> analysing.inquiry().ask(Optional.empty()))
            .when(() -> analysing.inquiry().asked().get().isPresent(), "nothing-asked"));
  }

  private void turn() {
    window.recording().analysing().turn();
    window.recording().reveal(Tab.ANALYSE);
  }

  /// What has been asked more exactly stays so.
  private Command asking(String id, Question question) {
    return Command.of(
            id,
            () -> {
              if (!isAsked(question)) {
                window.recording().analysing().inquiry().ask(Optional.of(question));
              }
              window.recording().reveal(Tab.ANALYSE);
            })
        .switched(() -> isAsked(question));
  }

  private boolean isAsked(Question question) {
    return window
        .recording()
        .analysing()
        .inquiry()
        .asked()
        .get()
        .filter(each -> each.analysis() == question.analysis())
        .isPresent();
  }
}
