package org.drmkit.core.time;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * The hours of one day in which a clock of service runs.
 *
 * <p>From 09:00 to 18:00 are nine hours. Closing at 00:00 means the end of the day, so 00:00 to 00:00 is the whole day.
 * Hours do not run over midnight, and there is no break.
 *
 * @param opens  the time from which on the clock runs
 * @param closes  the time at which it stops; 00:00 is the end of the day
 */
public record OpeningHours(LocalTime opens, LocalTime closes) {

    /** The whole day, 24 hours. */
    public static final OpeningHours WHOLE_DAY = new OpeningHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /** A text such as {@code "09:00-18:00"}. */
    public static final Shape<OpeningHours> SHAPE =
            Shapes.text("hours", "two times such as 09:00-18:00", OpeningHours::parse, OpeningHours::toString);

    private static final long DAY = 24 * 60 * 60;

    /** Checks that the hours are of whole seconds and not empty. */
    public OpeningHours {
        if (!isWhole(opens) || !isWhole(closes) || opens.toSecondOfDay() >= endSecond(closes)) {
            throw new IllegalArgumentException(
                    "The hours from (%s) to (%s) must open before they close, on whole seconds.\nMaybe 09:00 to 18:00; 00:00 as the end is midnight."
                            .formatted(opens, closes));
        }
    }

    /**
     * Parses the text of hours.
     *
     * @param text  two times with a hyphen between, such as {@code 09:00-18:00}
     * @return the hours
     * @throws IllegalArgumentException if the text is not of this form or the hours would be empty
     */
    public static OpeningHours parse(String text) {
        int hyphen = text.indexOf('-');
        try {
            return new OpeningHours(
                    LocalTime.parse(text.substring(0, hyphen)), LocalTime.parse(text.substring(hyphen + 1)));
        } catch (DateTimeParseException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "The hours (%s) must be two times with a hyphen between.\nMaybe 09:00-18:00.".formatted(text), e);
        }
    }

    private static boolean isWhole(LocalTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS).equals(time);
    }

    private static long endSecond(LocalTime closes) {
        return closes.equals(LocalTime.MIDNIGHT) ? DAY : closes.toSecondOfDay();
    }

    /**
     * Returns the time between opening and closing.
     *
     * @return more than zero, at most 24 hours
     */
    public Duration length() {
        return Duration.ofSeconds(endSecond(closes) - opens.toSecondOfDay());
    }

    /**
     * Returns how much of the hours has passed at a time of the day.
     *
     * @param time  the time
     * @return zero up to the opening, {@link #length()} from the closing on
     */
    public Duration passedAt(LocalTime time) {
        Duration passed = Duration.between(opens, time);
        if (passed.isNegative()) {
            return Duration.ZERO;
        }
        return passed.compareTo(length()) > 0 ? length() : passed;
    }

    /**
     * Returns the text of the hours.
     *
     * @return such as {@code 09:00-18:00}
     */
    @Override
    public String toString() {
        return opens + "-" + closes;
    }
}
