package org.drmkit.core.relation.servicecase;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * A time in which the clock of a case stood still, such as while the dealer was asked for a photograph.
 *
 * @param from the moment at which it stopped
 * @param to the moment at which it went on, after it stopped
 */
public record Pause(LocalDateTime from, LocalDateTime to) {

    /** A moment as JSON: a text such as {@code "2026-01-09T17:00"}, in the time of the business calendar. */
    static final Shape<LocalDateTime> MOMENT = Shapes.text(
            "moment", "a local date and time such as 2026-01-09T17:00", LocalDateTime::parse, LocalDateTime::toString);

    /** A pause as JSON: {@code {"from": "2026-01-09T09:30", "to": "2026-01-09T11:00"}}. */
    public static final Shape<Pause> SHAPE = Shape.object("pause", o -> {
        var from = o.required("from", MOMENT, Pause::from);
        var to = o.required("to", MOMENT, Pause::to);
        return v -> new Pause(v.get(from), v.get(to));
    });

    /** Checks the order. */
    public Pause {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "The pause must end (%s) after it began (%s).\nMaybe swap them.".formatted(to, from));
        }
    }

    /** Joins what overlaps or touches, by beginning: 10-14 and 12-15 o'clock are one pause of 10-15. */
    static List<Pause> joined(List<Pause> pauses) {
        List<Pause> joined = new ArrayList<>();
        for (Pause pause :
                pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && !pause.from.isAfter(joined.get(last).to)) {
                joined.set(last, joined.get(last).until(pause.to));
            } else {
                joined.add(pause);
            }
        }
        return List.copyOf(joined);
    }

    private Pause until(LocalDateTime other) {
        return other.isAfter(to) ? new Pause(from, other) : this;
    }
}
