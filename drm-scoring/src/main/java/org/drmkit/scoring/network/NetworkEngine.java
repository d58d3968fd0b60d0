package org.drmkit.scoring.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.conflict.ConflictReport;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.scoring.internal.Answers;
import org.drmkit.scoring.internal.Question;
import org.drmkit.scoring.internal.QuestionCheck;

/**
 * Reports on a network by a model.
 *
 * <pre>{@code
 * NetworkReport report = NetworkEngine.of(model, network).run(book, asOf, conflicts);
 * report.whiteSpace();                               // East x SUV
 * report.churn();                                    // 0.075: 6 of 80 have left
 * NetworkChange.between(lastYear, report).opened();  // white space that was none before
 * }</pre>
 *
 * <p>The engine keeps nothing. Immutable and thread-safe.
 */
public final class NetworkEngine {

    private final NetworkModel model;
    private final DealerNetwork network;
    private final Question question;

    private NetworkEngine(NetworkModel model, DealerNetwork network) {
        this.model = model;
        this.network = network;
        List<Formula> values = new ArrayList<>(List.of(model.revenue()));
        model.satisfaction().ifPresent(values::add);
        this.question = new Question(model.header(), model.per(), Optional.empty(), values, List.of());
    }

    /**
     * Returns the engine of a model for a network.
     *
     * @param model the model
     * @param network the network whose codes, columns, attributes and calendars the model names
     * @return the engine
     * @throws DefinitionException with all problems, if there are any
     */
    public static NetworkEngine of(NetworkModel model, DealerNetwork network) {
        NetworkModel.read(model.write());
        NetworkEngine engine = new NetworkEngine(model, network);
        QuestionCheck check = new QuestionCheck(engine.question, network);
        check.value(model.revenue(), Pointer.root().child("revenue"));
        model.satisfaction()
                .ifPresent(value -> check.value(value, Pointer.root().child("satisfaction")));
        check.attribute(
                model.stages().attribute(), Pointer.root().child("stages").child("attribute"));
        check.throwIfAny("network model");
        return engine;
    }

    /**
     * Reports on the latest period that has begun, without conflicts.
     *
     * @param book the dealers, the ledger and the fact sources
     * @param asOf what is dated or recorded later is not seen
     * @return the report
     * @throws IllegalArgumentException if the book belongs to another network or is a part of one, or if no period has begun
     */
    public NetworkReport run(DealerBook book, LocalDate asOf) {
        return run(book, asOf, Optional.empty());
    }

    /**
     * Reports on the latest period that has begun.
     *
     * @param book the dealers, the ledger and the fact sources
     * @param asOf what is dated or recorded later is not seen
     * @param conflicts the conflicts of the day, of which white space is none
     * @return the report
     * @throws IllegalArgumentException if the book belongs to another network or is a part of one, or if no period has begun
     */
    public NetworkReport run(DealerBook book, LocalDate asOf, ConflictReport conflicts) {
        return run(book, asOf, Optional.of(conflicts));
    }

    private NetworkReport run(DealerBook book, LocalDate asOf, Optional<ConflictReport> conflicts) {
        if (!book.network().contentHash().equals(network.contentHash())) {
            throw new IllegalArgumentException(
                    "The book belongs to another network than the model was checked against.\nMaybe make the engine with book.network().");
        }
        if (book.isPart()) {
            throw new IllegalArgumentException(
                    "The book is a part of the network that the report is about.\nMaybe run on the whole book.");
        }
        return new NetworkFigures(model, book, asOf, Answers.of(question, book, asOf, Optional.empty()))
                .report(conflicts);
    }
}
