package org.drmkit.incentives.internal;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.formula.internal.Evaluation;
import org.drmkit.core.measure.Accumulators;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.trade.TradeLine;

/** What the versions of a program read of one book; each is scanned once for each day. Not thread-safe. */
public final class Readings {

    private record Scanned(CompiledProgram program, LocalDate asOf) {}

    private record Read(CompiledProgram program, Known known) {}

    private final DealerBook book;
    private final Function<MeasurePlan, Accumulators> scan;
    private final Map<Scanned, Accumulators> scans = new HashMap<>();
    private final Map<Read, Evaluation> evaluations = new HashMap<>();

    /**
     * Creates readings.
     *
     * @param book the book
     * @param scan how its ledger is scanned
     */
    public Readings(DealerBook book, Function<MeasurePlan, Accumulators> scan) {
        this.book = book;
        this.scan = scan;
    }

    /**
     * Takes a ledger that was scanned before.
     *
     * @param program the program whose plan was scanned for
     * @param accumulators the outcome
     */
    public void load(CompiledProgram program, Accumulators accumulators) {
        scans.put(new Scanned(program, accumulators.plan().asOf()), accumulators);
    }

    Parties dealers() {
        return book.parties();
    }

    /**
     * Returns a line of the ledger.
     *
     * @param id its id
     * @return the line
     * @throws IllegalArgumentException if there is none
     */
    public TradeLine line(String id) {
        return book.ledger()
                .line(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The ledger has no line (%s).\nMaybe it was loaded without ids.".formatted(id)));
    }

    DealerBook book() {
        return book;
    }

    Evaluation of(CompiledProgram program, Known known) {
        return evaluations.computeIfAbsent(new Read(program, known), this::evaluation);
    }

    private Evaluation evaluation(Read read) {
        Known known = read.known();
        Accumulators accumulators = scans.computeIfAbsent(
                new Scanned(read.program(), known.asOf()),
                wanted -> scan.apply(wanted.program().plan(wanted.asOf())));
        Evaluation evaluation = new Evaluation(book, known.asOf(), book.parties(), accumulators);
        return known.equals(Known.on(known.asOf()))
                ? evaluation
                : evaluation.knowing(known.facts(), known.attributes());
    }

    /**
     * Returns the hash of what the versions that pay have read.
     *
     * @param entitlements what they pay
     * @param asOf the day of settlement
     * @return SHA-256 in hexadecimal; of several versions, of their hashes one after the other
     */
    public String inputsHash(Entitlements entitlements, LocalDate asOf) {
        List<String> hashes = entitlements.programs().stream()
                .map(program -> of(program, Known.on(asOf)).inputsHash())
                .toList();
        return hashes.size() == 1
                ? hashes.get(0)
                : Hashing.sha256()
                        .hashString(String.join(" ", hashes), StandardCharsets.UTF_8)
                        .toString();
    }

    /**
     * Tells why an entry pays what it pays.
     *
     * @param entitlements what is paid
     * @param entry the index of the entry
     * @param party the index of the dealer
     * @param asOf the day of settlement
     * @return PAID, LOST, or the kind of reason why there is no payout
     */
    public String status(Entitlements entitlements, int entry, int party, LocalDate asOf) {
        Entry paid = entitlements.entries().get(entry);
        FigureColumn payouts = of(paid.program(), Known.on(asOf))
                .scope(paid.span())
                .column(paid.compiled().payouts());
        return entitlements.isLost(entry, party) ? PayReasons.LOST : PayReasons.status(payouts, party);
    }
}
