package org.waymark.foundation.period;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.foundation.lookalike.PlainText;
import org.waymark.foundation.problem.Text;

/** Text that is no SDMX time period, or no day: why not, and how the one that is probably meant is written. */
final class PeriodText {
    private static final Text FORMS = new Text(
            "应为 SDMX 时间段，如 2025、2025-S1、2025-Q3、2025-07、2025-W05、2025-07-31、2020-01-01/P10M",
            "must be an SDMX time period such as 2025, 2025-S1, 2025-Q3, 2025-07, 2025-W05, 2025-07-31, 2020-01-01/P10M");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER_OF_A_DAY = Pattern.compile("[34]\\d{4}");
    /** Spreadsheets count days from here. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Longer text is not looked into. */
    private static final int LONGEST = 60;

    private PeriodText() {}

    static Text problem(String sent) {
        if (sent.length() > LONGEST) {
            return FORMS;
        }
        PlainText plain = PlainText.of(sent);
        String text = plain.text().toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new Text("是空白；" + FORMS.zh(), "is blank; it " + FORMS.en());
        }
        if (!plain.seen().isEmpty() && FormsOfPeople.read(text) != null) {
            return plain.write(text);
        }
        return OpenPeriod.problem(text)
                .or(() -> ImpossiblePeriod.period(text))
                .or(() -> FormsOfPeople.written(text).map(period -> isWritten(plain, period)))
                .orElse(plain.holdsAnd(FORMS));
    }

    /** Empty where it is not clear which day is meant. */
    static Optional<Text> dayProblem(String sent) {
        if (sent.length() > LONGEST) {
            return Optional.empty();
        }
        PlainText plain = PlainText.of(sent);
        String text = plain.text().toUpperCase(Locale.ROOT);
        if (!plain.seen().isEmpty() && DAY.matcher(text).matches() && FormsOfPeople.read(text) != null) {
            return Optional.of(plain.write(text));
        }
        if (NUMBER_OF_A_DAY.matcher(text).matches()) {
            LocalDate day = DAY_ZERO.plusDays(Integer.parseInt(text));
            return Optional.of(new Text(
                    "是电子表格中日期的序号；请写 " + day, "is the number by which a spreadsheet keeps a day; write " + day));
        }
        return ImpossiblePeriod.day(text).or(() -> FormsOfPeople.written(text)
                .filter(period -> DAY.matcher(period).matches())
                .map(day -> isWritten(plain, day)));
    }

    private static Text isWritten(PlainText plain, String period) {
        return plain.holdsAnd(new Text(plain.text() + " 应写作 " + period, plain.text() + " is written " + period));
    }
}
