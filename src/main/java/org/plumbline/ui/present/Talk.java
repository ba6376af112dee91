package org.plumbline.ui.present;

/// How far a presentation is and what is seen of it: a value, so that what each key does is tested
/// without a window.
///
/// @param slides how many there are, at least 1
/// @param at the slide that is shown, from 0
/// @param cover what hides it
/// @param typed the digits of a number that is being typed
/// @param panel what lies above it
/// @param looked the slide that is looked at among all of them
/// @param tool what the pointer does
/// @param closeness what part of the slide is seen
/// @param shown what is seen besides, or not
public record Talk(
    int slides,
    int at,
    Cover cover,
    String typed,
    Panel panel,
    int looked,
    Tool tool,
    Closeness closeness,
    Shown shown) {
  /// More digits than this are no number of a slide.
  private static final int MOST_DIGITS = 4;

  /// What hides the slide.
  public enum Cover {
    NONE,
    BLACK,
    WHITE
  }

  /// What lies above the slide.
  public enum Panel {
    NONE,
    /// All slides as small pictures.
    OVERVIEW,
    /// What the keys do.
    HELP,
    /// What the presenter wanted to say.
    NOTES
  }

  /// What the pointer does.
  public enum Tool {
    NONE,
    LASER,
    PEN
  }

  /// @param pointer whether the pointer may be seen
  /// @param view whether the window of the presenter is open
  /// @param over whether the presentation has ended
  public record Shown(boolean pointer, boolean view, boolean over) {}

  /// The beginning of a talk.
  ///
  /// @param slides how many there are, at least 1
  /// @param at the slide to begin with, from 0
  public static Talk of(int slides, int at) {
    int first = Math.clamp(at, 0, slides - 1);
    return new Talk(
        slides,
        first,
        Cover.NONE,
        "",
        Panel.NONE,
        first,
        Tool.NONE,
        Closeness.WHOLE,
        new Shown(true, false, false));
  }

  /// The same with more slides after the last one.
  public Talk longer(int more) {
    return new Talk(slides + more, at, cover, typed, panel, looked, tool, closeness, shown);
  }

  /// How many pictures stand in a row where all slides are seen.
  public int columns() {
    return (int) Math.ceil(Math.sqrt(slides));
  }

  /// Whether the presentation has ended.
  public boolean over() {
    return shown.over();
  }

  /// Whether a number is being typed.
  boolean isTyping() {
    return !typed.isEmpty();
  }

  /// What is left when a digit has been typed.
  public Talk typed(int digit) {
    if (typed.isEmpty() && digit == 0) {
      return after(Ask.RESET);
    }
    return typed.length() < MOST_DIGITS ? with(typed + digit) : this;
  }

  /// What is left when something has been asked for.
  public Talk after(Ask ask) {
    Talk quiet = ask == Ask.GO || ask == Ask.LEAVE ? this : with("");
    return switch (ask) {
      case NEXT -> quiet.step(1);
      case PREVIOUS -> quiet.step(-1);
      case DOWN -> quiet.step(panel == Panel.OVERVIEW ? columns() : 1);
      case UP -> quiet.step(panel == Panel.OVERVIEW ? -columns() : -1);
      case FIRST -> quiet.goOrLook(0);
      case LAST -> quiet.goOrLook(slides - 1);
      case GO -> go();
      case BLACK -> quiet.with(cover == Cover.BLACK ? Cover.NONE : Cover.BLACK);
      case WHITE -> quiet.with(cover == Cover.WHITE ? Cover.NONE : Cover.WHITE);
      case OVERVIEW -> quiet.turned(Panel.OVERVIEW).looking(at);
      case HELP -> quiet.turned(Panel.HELP);
      case NOTES -> quiet.turned(Panel.NOTES);
      case CLOSER -> quiet.with(closeness.closer());
      case FARTHER -> quiet.with(closeness.farther());
      case RESET -> quiet.with(Closeness.WHOLE);
      case LASER -> quiet.with(tool == Tool.LASER ? Tool.NONE : Tool.LASER);
      case DRAW -> quiet.with(tool == Tool.PEN ? Tool.NONE : Tool.PEN);
      // The ink lies elsewhere.
      case ERASE -> quiet;
      case VIEW -> quiet.with(new Shown(shown.pointer(), !shown.view(), false));
      case POINTER -> quiet.with(new Shown(!shown.pointer(), shown.view(), false));
      case LEAVE -> leave();
    };
  }

  /// The slide with this place is shown.
  public Talk to(int slide) {
    int next = Math.clamp(slide, 0, slides - 1);
    Panel kept = panel == Panel.NOTES ? Panel.NOTES : Panel.NONE;
    Closeness close = next == at ? closeness : Closeness.WHOLE;
    return new Talk(slides, next, Cover.NONE, "", kept, next, tool, close, shown);
  }

  /// Seen from elsewhere or from closer.
  public Talk with(Closeness other) {
    return new Talk(slides, at, cover, typed, panel, looked, tool, other, shown);
  }

  private Talk with(String other) {
    return new Talk(slides, at, cover, other, panel, looked, tool, closeness, shown);
  }

  private Talk with(Cover other) {
    return new Talk(slides, at, other, typed, panel, looked, tool, closeness, shown);
  }

  private Talk with(Tool other) {
    return new Talk(slides, at, cover, typed, panel, looked, other, closeness, shown);
  }

  private Talk with(Shown other) {
    return new Talk(slides, at, cover, typed, panel, looked, tool, closeness, other);
  }

  private Talk turned(Panel other) {
    Panel next = panel == other ? Panel.NONE : other;
    return new Talk(slides, at, cover, typed, next, looked, tool, closeness, shown);
  }

  private Talk looking(int slide) {
    int next = Math.clamp(slide, 0, slides - 1);
    return new Talk(slides, at, cover, typed, panel, next, tool, closeness, shown);
  }

  /// Somebody who goes on while the slide is hidden wants to see it first.
  private Talk step(int by) {
    if (panel == Panel.OVERVIEW) {
      int next = looked + by;
      return next < 0 || next >= slides ? this : looking(next);
    }
    if (panel == Panel.HELP) {
      return turned(Panel.HELP);
    }
    return cover == Cover.NONE ? to(at + by) : with(Cover.NONE);
  }

  private Talk goOrLook(int slide) {
    return panel == Panel.OVERVIEW ? looking(slide) : to(slide);
  }

  private Talk go() {
    if (!typed.isEmpty()) {
      int wanted = Integer.parseInt(typed);
      return wanted >= 1 && wanted <= slides ? to(wanted - 1) : with("");
    }
    return panel == Panel.OVERVIEW ? to(looked) : step(1);
  }

  /// A number that is being typed and what lies above the slide go first, then the presentation.
  private Talk leave() {
    if (!typed.isEmpty()) {
      return with("");
    }
    if (panel == Panel.OVERVIEW || panel == Panel.HELP) {
      return turned(panel);
    }
    return with(new Shown(shown.pointer(), shown.view(), true));
  }
}
