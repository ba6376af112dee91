package org.plumbline.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.ui.Texts;
import org.plumbline.ui.look.Glyph;

/// Messages in a bar above the canvas, for what is worth knowing and not urgent. The bar comes and
/// goes at once: nothing slides.
final class Notices {
  private final Label words = new Label();
  private final HBox ways = new HBox();
  private final HBox bar = new HBox();
  private final VBox pane;
  private boolean passing;
  private Optional<ReadOnlyDoubleWrapper> awaited = Optional.empty();

  /// A way to act on a message.
  record Way(String label, Runnable action) {}

  Notices(Node content) {
    pane = new VBox(bar, content);
    VBox.setVgrow(content, Priority.ALWAYS);
    Button close = new Button("", Glyph.CLOSE.node());
    close.setId("notice-close");
    close.getStyleClass().add("icon-button");
    close.setAccessibleText(Texts.say("notice.close"));
    close.setOnAction(_ -> hide());
    words.setId("notice");
    words.setWrapText(true);
    ways.getStyleClass().add("notice-ways");
    Lines lines = new Lines();
    HBox.setHgrow(lines, Priority.ALWAYS);
    bar.getStyleClass().add("notice");
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getChildren().addAll(lines, close);
    hide();
  }

  /// The words and beside them the ways to act; below them where the words would have too little
  /// room.
  private final class Lines extends Pane {
    private static final double GAP = 12;

    /// What words need at least, in heights of letters.
    private static final double LEAST = 14;

    Lines() {
      getChildren().addAll(words, ways);
      setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    private double aside(double width) {
      double aside = ways.getChildren().isEmpty() ? 0 : ways.prefWidth(-1) + GAP;
      return width - aside < LEAST * words.getFont().getSize() ? 0 : aside;
    }

    private double below(double width) {
      return ways.getChildren().isEmpty() || aside(width) > 0 ? 0 : ways.prefHeight(-1) + GAP;
    }

    @Override
    protected double computePrefWidth(double height) {
      return words.prefWidth(-1) + GAP + ways.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
      return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
      double room = width < 0 ? computePrefWidth(-1) : width;
      double high = words.prefHeight(room - aside(room));
      double low = below(room);
      return snapSizeY(low > 0 ? high + low : Math.max(high, ways.prefHeight(-1)));
    }

    @Override
    protected void layoutChildren() {
      double width = getWidth();
      double low = below(width);
      double room = width - aside(width);
      double wide = Math.min(width, ways.prefWidth(-1));
      double deep = ways.prefHeight(-1);
      words.resizeRelocate(0, 0, room, getHeight() - low);
      ways.resizeRelocate(
          low > 0 ? 0 : width - wide,
          snapPositionY(low > 0 ? getHeight() - deep : (getHeight() - deep) / 2),
          wide,
          deep);
    }
  }

  Node node() {
    return pane;
  }

  /// Answers a key: says something that holds only until another element is selected or the design
  /// changes.
  void answer(String text) {
    say(text, List.of());
    passing = true;
  }

  /// What an answer was about is not there any more.
  void pass() {
    if (passing) {
      passing = false;
      hide();
    }
  }

  /// Says something until it is closed or another message comes.
  void say(String text, List<Way> offered) {
    passing = false;
    awaited = Optional.empty();
    words.setText(text);
    ways.getChildren().setAll(offered.stream().map(this::button).toList());
    bar.setVisible(true);
    bar.setManaged(true);
  }

  /// Says what is being done and how far it is, from 0 to 1, with a way to give it up.
  void wait(String text, ReadOnlyDoubleWrapper share, Way out) {
    say(text, List.of(out));
    ProgressBar progress = new ProgressBar();
    progress.setId("notice-progress");
    progress.setAccessibleText(text);
    progress.progressProperty().bind(share.getReadOnlyProperty());
    Label percent = new Label();
    percent.setId("notice-share");
    percent
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Texts.say("notice.share", (int) (100 * share.get())), share));
    ways.getChildren().addAll(0, List.of(progress, percent));
    awaited = Optional.of(share);
  }

  /// What was waited for is done; another message that has come meanwhile stays.
  void done(ReadOnlyDoubleWrapper share) {
    if (awaited.filter(share::equals).isPresent()) {
      hide();
    }
  }

  /// What was said does not hold any more; another message that has come meanwhile stays.
  void withdraw(String text) {
    if (shown().filter(text::equals).isPresent()) {
      hide();
    }
  }

  /// The message that is shown.
  Optional<String> shown() {
    return bar.isVisible() ? Optional.of(words.getText()) : Optional.empty();
  }

  private Button button(Way way) {
    Button button = new Button(way.label());
    button.setMnemonicParsing(false);
    button.setOnAction(_ -> {
      hide();
      way.action().run();
    });
    return button;
  }

  /// Takes the message away.
  void hide() {
    awaited = Optional.empty();
    bar.setVisible(false);
    bar.setManaged(false);
  }
}
