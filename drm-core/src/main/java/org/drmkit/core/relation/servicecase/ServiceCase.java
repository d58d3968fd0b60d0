package org.drmkit.core.relation.servicecase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * A case of support that one side opened and the other has to answer and solve.
 *
 * <p>D1 opened a critical case on Friday, 9 January at 17:00; OEM answered on Monday at 09:59 and solved it at noon. Each time
 * that something becomes known, the caller records another version under the same id.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id
 * @param party the id of the side that has to help
 * @param openedBy the id of the side that needs help
 * @param severity the severity, as a code of the policy
 * @param openedAt when it was opened
 * @param respondedAt when it was answered
 * @param resolvedAt when it was solved
 * @param reopened how often it came back, from 0 on
 * @param cause what brought it about
 * @param pauses when the clock stood still, by beginning; those that overlap are joined
 * @param recordedOn the day on which this version was recorded
 */
public record ServiceCase(
        String id,
        String party,
        String openedBy,
        String severity,
        LocalDateTime openedAt,
        Optional<LocalDateTime> respondedAt,
        Optional<LocalDateTime> resolvedAt,
        int reopened,
        Cause cause,
        List<Pause> pauses,
        LocalDate recordedOn)
        implements Recorded {

    /**
     * A case as JSON: {@code {"id": "C1", "party": "OEM", "openedBy": "D1", "severity": "CRITICAL", "openedAt":
     * "2026-01-09T17:00", "respondedAt": "2026-01-12T09:59", "recordedOn": "2026-01-12"}}.
     */
    public static final Shape<ServiceCase> SHAPE = Shape.object("service case", o -> {
        var id = o.required("id", Shapes.CODE, ServiceCase::id);
        var party = o.required("party", Shapes.CODE, ServiceCase::party);
        var openedBy = o.required("openedBy", Shapes.CODE, ServiceCase::openedBy);
        var severity = o.required("severity", Shapes.CODE, ServiceCase::severity);
        var openedAt = o.required("openedAt", Pause.MOMENT, ServiceCase::openedAt);
        var respondedAt = o.optional("respondedAt", Pause.MOMENT, ServiceCase::respondedAt);
        var resolvedAt = o.optional("resolvedAt", Pause.MOMENT, ServiceCase::resolvedAt);
        var reopened = o.withDefault("reopened", Shapes.integer(0, Integer.MAX_VALUE), 0, ServiceCase::reopened);
        var cause = o.withDefault("cause", Shapes.enumOf(Cause.class), Cause.UNKNOWN, ServiceCase::cause);
        var pauses = o.withDefault("pauses", Shapes.listOf(Pause.SHAPE), List.of(), ServiceCase::pauses);
        var recordedOn = o.required("recordedOn", Shapes.DATE, ServiceCase::recordedOn);
        o.check((v, place) -> checkOrder(v.get(openedAt), v.get(respondedAt), v.get(resolvedAt), place));
        return v -> new ServiceCase(
                v.get(id),
                v.get(party),
                v.get(openedBy),
                v.get(severity),
                v.get(openedAt),
                v.get(respondedAt),
                v.get(resolvedAt),
                v.get(reopened),
                v.get(cause),
                v.get(pauses),
                v.get(recordedOn));
    });

    /** Checks that it was opened, answered and solved in this order, and joins pauses that overlap. */
    public ServiceCase {
        LocalDateTime opened = openedAt;
        LocalDateTime answered = respondedAt.orElse(opened);
        if (answered.isBefore(opened) || resolvedAt.filter(answered::isAfter).isPresent()) {
            throw new IllegalArgumentException(
                    "The case %s must be opened (%s), answered (%s) and solved (%s) in this order.\nMaybe a time zone is off."
                            .formatted(id, openedAt, respondedAt, resolvedAt));
        }
        pauses = Pause.joined(pauses);
    }

    /**
     * Returns when the other side had its answer.
     *
     * @return when it was answered or, if that was not recorded, solved
     */
    public Optional<LocalDateTime> answeredAt() {
        return respondedAt.or(() -> resolvedAt);
    }

    private static void checkOrder(
            LocalDateTime opened, Optional<LocalDateTime> responded, Optional<LocalDateTime> resolved, Place place) {
        if (responded.filter(opened::isAfter).isPresent()) {
            place.member("respondedAt").report(Problem.OUT_OF_RANGE, "it cannot be answered before it was opened");
        }
        if (resolved.filter(responded.orElse(opened)::isAfter).isPresent()) {
            place.member("resolvedAt").report(Problem.OUT_OF_RANGE, "it cannot be solved before it was answered");
        }
    }
}
