package org.drmkit.core.relation.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * What was found about one item of a standard.
 *
 * <p>The sign was missing, photo 7 shows it; it was put up on 20 March.
 *
 * @param item the id of the item
 * @param result what was found
 * @param evidence what shows it
 * @param remediedOn the day on which what was not met was put right, empty if it was not
 */
public record Finding(String item, Result result, Optional<String> evidence, Optional<LocalDate> remediedOn) {

    /** What can be found. */
    public enum Result {
        /** The item is met. */
        MET,
        /** It is not met. */
        NOT_MET,
        /** The store need not meet it. */
        NOT_APPLICABLE
    }

    /** A finding as JSON: {@code {"item": "SIGN", "result": "NOT_MET", "evidence": "photo 7", "remediedOn": "2026-03-20"}}. */
    public static final Shape<Finding> SHAPE = Shape.object("finding", o -> {
        var item = o.required("item", Shapes.CODE, Finding::item);
        var result = o.required("result", Shapes.enumOf(Result.class), Finding::result);
        var evidence = o.optional("evidence", Shapes.TEXT, Finding::evidence);
        var remediedOn = o.optional("remediedOn", Shapes.DATE, Finding::remediedOn);
        return v -> new Finding(v.get(item), v.get(result), v.get(evidence), v.get(remediedOn));
    });

    /** Checks that only what was not met is put right. */
    public Finding {
        if (remediedOn.isPresent() && result != Result.NOT_MET) {
            throw new IllegalArgumentException(
                    "The item %s is %s and cannot have been put right on %s.\nMaybe it was not met."
                            .formatted(item, result, remediedOn.get()));
        }
    }

    /**
     * Returns a finding without evidence that was not put right.
     *
     * @param item the id of the item
     * @param result what was found
     * @return the finding
     */
    public static Finding of(String item, Result result) {
        return new Finding(item, result, Optional.empty(), Optional.empty());
    }

    /**
     * Checks if something is still to be put right.
     *
     * @param day the day
     * @return true if it was not met and not put right by then
     */
    public boolean isOpen(LocalDate day) {
        return result == Result.NOT_MET
                && remediedOn.filter(remedied -> !remedied.isAfter(day)).isEmpty();
    }
}
