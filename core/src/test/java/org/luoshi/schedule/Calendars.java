package org.luoshi.schedule;

import java.time.LocalDate;

/** Working days for tests. */
public final class Calendars {

  /** The year 2024 as the State Council laid it down. */
  public static final WorkingCalendar OF_2024 =
      WorkingCalendar.builder()
          .addYear(
              WorkingYear.builder()
                  .year(2024)
                  .addHoliday(holiday("元旦", "2023-12-30", "2024-01-01"))
                  .addHoliday(holiday("春节", "2024-02-10", "2024-02-17"))
                  .addHoliday(holiday("清明节", "2024-04-04", "2024-04-06"))
                  .addHoliday(holiday("劳动节", "2024-05-01", "2024-05-05"))
                  .addHoliday(holiday("端午节", "2024-06-08", "2024-06-10"))
                  .addHoliday(holiday("中秋节", "2024-09-15", "2024-09-17"))
                  .addHoliday(holiday("国庆节", "2024-10-01", "2024-10-07"))
                  .addWorkdays(day("2024-02-04"), day("2024-02-18"), day("2024-04-07"))
                  .addWorkdays(day("2024-04-28"), day("2024-05-11"), day("2024-09-14"))
                  .addWorkdays(day("2024-09-29"), day("2024-10-12"))
                  .source("国办发明电〔2023〕7号")
                  .build())
          .build();

  private Calendars() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Holiday holiday(String name, String first, String last) {
    return new Holiday(name, day(first), day(last));
  }
}
