package org.plumbline.ui.findings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A day as people write it: as design files do, `2027-06-30`, which is also how it is shown, or as
/// is usual where they live.
final class DayText extends StringConverter<LocalDate> {
  private static final List<DateTimeFormatter> WAYS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT),
          DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));

  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /// The day, or null if there is none or it cannot be understood.
  @Override
  public @Nullable LocalDate fromString(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    for (DateTimeFormatter way : WAYS) {
      try {
        return LocalDate.parse(text.strip(), way);
      } catch (DateTimeParseException _) {
        // The next way of writing it may fit.
      }
    }
    return null;
  }

  /// Whether it is a day, or nothing at all.
  boolean understands(@Nullable String text) {
    return text == null || text.isBlank() || fromString(text) != null;
  }
}
