package org.plumbline.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Style;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.present.Page;
import org.plumbline.ui.present.Presentation;
import org.plumbline.ui.present.Stills;
import org.plumbline.ui.story.StoryStrip;
import org.plumbline.ui.window.Panels.Side;

/// The story of a window's design as it is told: the strip with its steps, and the presentation
/// while there is one.
public final class StoryTelling {
  private static final List<String> TOOLS =
      List.of("story.add", "story.duplicate", "story.remove", "story.present-here");
  private static final List<String> BEGINNINGS = List.of("story.add", "story.draft");

  private final DesignWindow window;
  private final Stills stills;
  private final StoryStrip strip;
  private Optional<Presentation> presentation = Optional.empty();

  StoryTelling(DesignWindow window) {
    this.window = window;
    stills = new Stills(window.bench().catalog());
    strip = new StoryStrip(window.bench(), window.canvas(), stills);
  }

  /// The panel with the steps.
  public StoryStrip strip() {
    return strip;
  }

  /// Gives the strip its buttons, once there are commands.
  void equip() {
    strip.onLay(window.recording().analysing()::follow);
    strip.tools(TOOLS.stream().map(this::button).toList());
    strip.beginnings(BEGINNINGS.stream().map(this::button).toList());
  }

  /// The presentation, while there is one.
  public Optional<Presentation> presentation() {
    return presentation;
  }

  /// Makes a step of what is selected, in sight.
  void add() {
    window.panels().unfold(Side.STORY);
    strip.add();
  }

  /// Drafts a story along the data, in sight.
  void draft() {
    window.panels().unfold(Side.STORY);
    if (!strip.draft()) {
      window.answer(Texts.say("story.draft.nothing"));
    }
  }

  /// Presents from this step on; afterwards the editor is at the step where that ended.
  void present(int from) {
    close();
    Presentation begun =
        Presentation.start(window.bench(), stills, from, window.stage(), this::ended);
    presentation = Optional.of(begun);
    append(begun);
  }

  /// Where the design stands and its variants come behind the story when they have been worked out;
  /// the first step does not wait for them.
  private void append(Presentation begun) {
    Design seen = window.bench().session().design();
    Design whole = window.bench().session().whole();
    Catalog catalog = window.bench().catalog();
    Style style = window.bench().theme().get().style();
    var check = window.exports().check();
    Aside.run(
        "pages behind the story",
        () -> Page.of(seen, whole, new Page.By(catalog, check, style)),
        begun::append,
        trouble -> window.say(Texts.say("present.pages.trouble", trouble)));
  }

  /// Takes what has been typed about a step.
  void finish() {
    strip.finish();
  }

  /// Takes what has been typed and ends the presentation, if there is one.
  void close() {
    window.finish();
    presentation.ifPresent(Presentation::end);
    presentation = Optional.empty();
  }

  /// The window is closed for good.
  void dispose() {
    close();
    strip.dispose();
    stills.close();
  }

  private Button button(String id) {
    Command command = window.commands().named(id);
    Button button = new Button(Texts.say("story.button." + id.substring("story.".length())));
    button.setId(id.replace('.', '-'));
    button.setAccessibleText(command.words().get());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> window.commands().run(id));
    return button;
  }

  private void ended(int last) {
    presentation = Optional.empty();
    strip.choose(last);
    window.toFront();
  }
}
