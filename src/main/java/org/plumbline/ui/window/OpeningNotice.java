package org.plumbline.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.ui.Texts;
import org.plumbline.ui.files.Opened;
import org.plumbline.ui.files.Opened.Rights;
import org.plumbline.ui.files.Question;

/// What is to be known about a design that has just been opened.
record OpeningNotice(DesignWindow window, Opened opened, PackWatch packWatch) {
  /// Says it in the bar above the canvas, if there is anything.
  void say() {
    if (opened.rights() != Rights.WRITE) {
      window
          .notices()
          .say(
              Texts.say(opened.rights() == Rights.NEWER ? "notice.newer" : "notice.shared"),
              List.of(
                  new Notices.Way(
                      Texts.say("notice.save-copy"), () -> window.commands().run("file.save-as"))));
      return;
    }
    int faults = opened.stock().faults().size();
    int repairs = opened.repairs().size();
    if (faults > 0) {
      List<Notices.Way> ways = new ArrayList<>(List.of(packWatch.showing()));
      if (repairs > 0) {
        ways.add(new Notices.Way(Texts.say("notice.show-repaired"), this::showRepairs));
      }
      window.notices().say(Texts.count("notice.packs", faults), ways);
    } else if (repairs > 0) {
      window
          .notices()
          .say(
              Texts.count("notice.repairs", repairs),
              List.of(new Notices.Way(Texts.say("notice.show-repairs"), this::showRepairs)));
    }
  }

  private void showRepairs() {
    String name = opened.path().map(Path::getFileName).map(Path::toString).orElse("");
    window
        .desk()
        .prompts()
        .answer(
            Optional.of(window.stage()),
            Question.of("repairs", name, "close")
                .detailing(opened.repairs().stream().map(each -> each.in(name)).toList()));
  }
}
