package org.drmkit.scoring.segment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.scoring.internal.Answers;
import org.drmkit.scoring.internal.Question;
import org.drmkit.scoring.internal.QuestionCheck;

/**
 * Sorts dealers into segments by a model.
 *
 * <pre>{@code
 * SegmentReport report = SegmentEngine.of(model, network).run(book, asOf);
 * report.segment("D1");                          // Optional[A]
 * Movement.between(lastYear, report).flows();    // B to A: D1
 * }</pre>
 *
 * <p>The engine keeps nothing. Immutable and thread-safe.
 */
public final class SegmentEngine {

    private final SegmentModel model;
    private final DealerNetwork network;
    private final Question question;

    private SegmentEngine(SegmentModel model, DealerNetwork network) {
        this.model = model;
        this.network = network;
        this.question = new Question(
                model.header(),
                model.per(),
                model.eligible(),
                List.copyOf(model.axes().values()),
                List.of());
    }

    /**
     * Returns the engine of a model for a network.
     *
     * @param model the model
     * @param network the network whose codes, columns, attributes and calendars the model names
     * @return the engine
     * @throws DefinitionException with all problems, if there are any
     */
    public static SegmentEngine of(SegmentModel model, DealerNetwork network) {
        SegmentModel.read(model.write());
        SegmentEngine engine = new SegmentEngine(model, network);
        QuestionCheck check = new QuestionCheck(engine.question, network);
        model.axes()
                .forEach((axis, value) ->
                        check.value(value, Pointer.root().child("axes").child(axis)));
        check.throwIfAny("segmentation");
        return engine;
    }

    /**
     * Sorts by the latest period that has begun.
     *
     * @param book the dealers, the ledger and the fact sources
     * @param asOf what is dated or recorded later is not seen
     * @return the segment of each dealer
     * @throws IllegalArgumentException if the book belongs to another network or is a part of a population that shares are taken of, or if
     *     no period has begun
     */
    public SegmentReport run(DealerBook book, LocalDate asOf) {
        return run(book, asOf, Optional.empty());
    }

    /**
     * Sorts by the period of a day.
     *
     * @param book the dealers, the ledger and the fact sources
     * @param asOf what is dated or recorded later is not seen
     * @param day any day of the period
     * @return the segment of each dealer
     * @throws IllegalArgumentException if the book belongs to another network or is a part of a population that shares are taken of, or if
     *     the period has not begun
     */
    public SegmentReport run(DealerBook book, LocalDate asOf, LocalDate day) {
        return run(book, asOf, Optional.of(day));
    }

    private SegmentReport run(DealerBook book, LocalDate asOf, Optional<LocalDate> day) {
        if (!book.network().contentHash().equals(network.contentHash())) {
            throw new IllegalArgumentException(
                    "The book belongs to another network than the model was checked against.\nMaybe make the engine with book.network().");
        }
        if (book.isPart() && model.segmentation() instanceof AbcSegments) {
            throw new IllegalArgumentException(
                    "The book is a part of the population, of which the segments take shares.\nMaybe run on the whole book.");
        }
        return new Sorting(model, Answers.of(question, book, asOf, day)).report();
    }
}
