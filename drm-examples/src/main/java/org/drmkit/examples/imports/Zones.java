package org.drmkit.examples.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * In which time zones the rows and the business tell the time.
 *
 * <p>Rows in UTC and a business in Shanghai: 2026-01-31 16:30 there is 00:30 on 1 February here, and so is 2026-01-31T16:30+0000, whatever
 * the zone of the rows. A date without time stays as it is.
 *
 * @param rows the zone of times in the rows that do not name an offset
 * @param business the zone in which the business counts its days
 */
record Zones(ZoneId rows, ZoneId business) {

    /** Both in one zone: times that do not name an offset stay as they are. */
    static final Zones SAME = new Zones(ZoneId.of("UTC"), ZoneId.of("UTC"));

    private static final int DATE_LENGTH = 10;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss][.SSSSSS][.SSS][.S][XXX][XX]", Locale.ROOT);

    private static final Shape<ZoneId> ZONE = Shapes.TEXT
            .where("a time zone, such as Asia/Shanghai", Zones::isZone)
            .map(ZoneId::of, ZoneId::getId);

    static final Shape<Zones> SHAPE = Shape.object("zones", o -> {
        var rows = o.required("rows", ZONE, Zones::rows);
        var business = o.required("business", ZONE, Zones::business);
        return v -> new Zones(v.get(rows), v.get(business));
    });

    private static boolean isZone(String id) {
        try {
            return ZoneId.of(id).getId().equals(id);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Returns the day of a date, or of a time in the business's zone. */
    LocalDate date(String text) {
        return text.length() == DATE_LENGTH
                ? LocalDate.parse(text)
                : moment(text).toLocalDate();
    }

    /** Returns a time in the business's zone. */
    LocalDateTime moment(String text) {
        TemporalAccessor time = MOMENT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return time instanceof OffsetDateTime exact
                ? exact.atZoneSameInstant(business).toLocalDateTime()
                : LocalDateTime.from(time)
                        .atZone(rows)
                        .withZoneSameInstant(business)
                        .toLocalDateTime();
    }
}
