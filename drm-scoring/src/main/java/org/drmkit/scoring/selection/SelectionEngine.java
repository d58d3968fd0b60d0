package org.drmkit.scoring.selection;

import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.scoring.internal.Answers;
import org.drmkit.scoring.internal.Question;
import org.drmkit.scoring.internal.QuestionCheck;

/**
 * Selects dealers by a model.
 *
 * <p>A model is checked against a network once; then it runs on any book of that network, as of any day:
 *
 * <pre>{@code
 * SelectionRun run = SelectionEngine.of(model, network).run(book, asOf);
 * run.rankings().get(0).winners();                                   // [B]
 * run.winnerChanges();                                               // coverage: from 0.388 on A
 * run.robustness(WeightDraws.around(10_000, 1, 0.2)).winning("B");   // 0.93
 * }</pre>
 *
 * <p>The engine keeps nothing. Immutable and thread-safe.
 */
public final class SelectionEngine {

    private final SelectionModel model;
    private final Question question;
    private final DealerNetwork network;

    private SelectionEngine(SelectionModel model, DealerNetwork network) {
        this.model = model;
        this.network = network;
        this.question = new Question(
                model.header(),
                model.per(),
                model.eligible(),
                model.yardsticks().stream().map(MeasuredYardstick::value).toList(),
                model.gates().stream().map(SelectionGate::require).toList());
    }

    /**
     * Returns the engine of a model for a network.
     *
     * @param model the model
     * @param network the network whose codes, columns, attributes and calendars the model names
     * @return the engine
     * @throws DefinitionException with all problems, if there are any
     */
    public static SelectionEngine of(SelectionModel model, DealerNetwork network) {
        SelectionEngine engine = new SelectionEngine(model, network);
        engine.check();
        return engine;
    }

    private void check() {
        QuestionCheck check = new QuestionCheck(question, network);
        Pointer top = Pointer.root();
        for (int k = 0; k < model.yardsticks().size(); k++) {
            check.value(
                    model.yardsticks().get(k).value(),
                    top.child("yardsticks").child(k).child("value"));
        }
        for (int k = 0; k < model.gates().size(); k++) {
            check.tests(
                    model.gates().get(k).require(), top.child("gates").child(k).child("require"));
        }
        check.throwIfAny("selection");
    }

    /**
     * Selects by the latest period that has begun.
     *
     * @param book the candidates, the ledger and the fact sources
     * @param asOf what is dated or recorded later is not seen
     * @return the run, which ranks and explains
     * @throws IllegalArgumentException if the book belongs to another network, or no period has begun
     */
    public SelectionRun run(DealerBook book, LocalDate asOf) {
        return run(book, asOf, Optional.empty());
    }

    /**
     * Selects by the period of a day.
     *
     * @param book the candidates, the ledger and the fact sources
     * @param asOf what is dated or recorded later is not seen
     * @param day any day of the period
     * @return the run, which ranks and explains
     * @throws IllegalArgumentException if the book belongs to another network, or the period has not begun
     */
    public SelectionRun run(DealerBook book, LocalDate asOf, LocalDate day) {
        return run(book, asOf, Optional.of(day));
    }

    private SelectionRun run(DealerBook book, LocalDate asOf, Optional<LocalDate> day) {
        if (!book.network().contentHash().equals(network.contentHash())) {
            throw new IllegalArgumentException(
                    "The book belongs to another network than the model was checked against.\nMaybe make the engine with book.network().");
        }
        return new SelectionRun(model, Answers.of(question, book, asOf, day));
    }
}
