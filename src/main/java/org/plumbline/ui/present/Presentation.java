package org.plumbline.ui.present;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Subscription;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.Look;

/// A presentation under way: the window that covers the screen of the audience, the one of the
/// presenter, and the talk that both show. Keys mean the same in both. It shows the design as it
/// was when the presentation began, whatever happens to it meanwhile.
///
/// The window of the audience has no frame and lies over the screen; it is not what the toolkit
/// calls full screen, which ends as soon as another window gets the focus.
public final class Presentation {
  private final Workbench bench;
  private final Reel reel;
  private final Stills.Counter stills;
  private final Ink ink = new Ink();
  private final IntConsumer ended;
  private final Screens screens;
  private final Stage stage = new Stage(StageStyle.UNDECORATED);
  private final ReadOnlyObjectWrapper<Talk> talk;
  private final Map<Integer, Image> pictures = new HashMap<>();
  private final List<ObjIntConsumer<Image>> waiting = new ArrayList<>();
  private final AudienceView audience;
  private Optional<PresenterWindow> presenter = Optional.empty();

  private Presentation(Workbench bench, Stills stills, int at, Screens screens, IntConsumer ended) {
    this.bench = bench;
    this.screens = screens;
    this.ended = ended;
    reel = new Reel(bench.session().design(), bench.catalog(), bench.theme().get().style());
    this.stills = stills.counter();
    talk = new ReadOnlyObjectWrapper<>(Talk.of(reel.size(), at));
    audience = new AudienceView(this);
  }

  /// Presents the design of a workbench.
  ///
  /// @param stills the small pictures of its window
  /// @param at the step to begin with, from 0
  /// @param editor the window in which the design is edited
  /// @param ended is told the last slide of the story that was shown
  public static Presentation start(
      Workbench bench, Stills stills, int at, Stage editor, IntConsumer ended) {
    Point middle =
        new Point(editor.getX() + editor.getWidth() / 2, editor.getY() + editor.getHeight() / 2);
    List<Rect> all = Screen.getScreens().stream().map(each -> rect(each.getBounds())).toList();
    return start(bench, stills, at, Screens.of(all, middle), ended);
  }

  /// Presents on these screens.
  static Presentation start(
      Workbench bench, Stills stills, int at, Screens screens, IntConsumer ended) {
    Presentation presentation = new Presentation(bench, stills, at, screens, ended);
    presentation.open();
    return presentation;
  }

  public Stage stage() {
    return stage;
  }

  /// How far it is and what is seen.
  public ReadOnlyObjectProperty<Talk> talk() {
    return talk.getReadOnlyProperty();
  }

  /// The window of the presenter, while it is open.
  public Optional<Stage> presenterStage() {
    return presenter.map(PresenterWindow::stage);
  }

  /// Does what has been asked for.
  public void ask(Ask ask) {
    if (ask == Ask.ERASE) {
      ink.erase(talk.get().at());
      audience.redraw();
    }
    set(talk.get().after(ask));
  }

  /// Puts pages behind the slides of the story, if it has not ended.
  public void append(List<Page> pages) {
    if (!stage.isShowing() || pages.isEmpty()) {
      return;
    }
    int first = reel.size();
    reel.append(pages);
    talk.set(talk.get().longer(pages.size()));
    presenter.ifPresent(PresenterWindow::grow);
    audience.grow();
    for (int n = first; n < reel.size(); n++) {
      Rect view = reel.view(n, (double) Stills.WIDTH / Stills.HEIGHT);
      stills.also(reel.drawing(n), view, n, this::keep);
    }
    set(talk.get());
  }

  /// Ends the presentation, if it has not ended.
  public void end() {
    if (stage.isShowing()) {
      stage.close();
      presenter.ifPresent(PresenterWindow::close);
      presenter = Optional.empty();
      audience.close();
      stills.close();
      ended.accept(Math.min(talk.get().at(), reel.drawn() - 1));
    }
  }

  /// What the audience sees; for measuring.
  AudienceView audience() {
    return audience;
  }

  Workbench bench() {
    return bench;
  }

  Reel reel() {
    return reel;
  }

  Ink ink() {
    return ink;
  }

  void set(Talk next) {
    talk.set(next);
    if (next.over()) {
      end();
      return;
    }
    audience.show(next);
    if (next.shown().view() != presenter.isPresent()) {
      turnView();
    }
    presenter.ifPresent(each -> each.show(next));
  }

  /// Has somebody told the small picture of each slide, now or as soon as there is one, until the
  /// subscription ends.
  Subscription pictures(ObjIntConsumer<Image> ready) {
    pictures.forEach((at, image) -> ready.accept(image, at));
    waiting.add(ready);
    return () -> waiting.remove(ready);
  }

  /// How many are told the small pictures.
  int told() {
    return waiting.size();
  }

  /// Takes the small picture of a slide.
  void keep(Image image, int at) {
    pictures.put(at, image);
    List.copyOf(waiting).forEach(each -> each.accept(image, at));
  }

  /// Does what a key means in either window.
  void key(KeyEvent event) {
    Optional<Integer> digit = TalkKeys.digit(event);
    Optional<Ask> ask = TalkKeys.meantBy(event);
    if (digit.isPresent()) {
      event.consume();
      set(talk.get().typed(digit.get()));
    } else if (ask.isPresent()) {
      event.consume();
      ask(ask.get());
    } else if (event.getCode() == KeyCode.F5) {
      event.consume();
    }
  }

  private void open() {
    Rect screen = screens.audience();
    Scene scene = new Scene(audience, screen.width(), screen.height());
    // The picture covers it, so nothing below needs to be painted in each frame of a glide.
    scene.setFill(null);
    Look.follow(scene, bench.outfit());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    stage.setScene(scene);
    stage.setTitle(Texts.say("present.title", reel.design().title()));
    stage.setX(screen.x());
    stage.setY(screen.y());
    stage.setWidth(screen.width());
    stage.setHeight(screen.height());
    stage.setOnCloseRequest(event -> {
      event.consume();
      end();
    });
    set(talk.get());
    stage.show();
    audience.requestFocus();
    stills.of(reel.design(), reel.style(), this::keep);
    if (screens.presenter().isPresent()) {
      ask(Ask.VIEW);
    }
  }

  private void turnView() {
    if (presenter.isPresent()) {
      presenter.get().close();
      presenter = Optional.empty();
      stage.requestFocus();
    } else {
      presenter = Optional.of(new PresenterWindow(this, screens.presenter()));
    }
  }

  private static Rect rect(Rectangle2D bounds) {
    return new Rect(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }
}
