package org.drmkit.core.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.promise.Promise;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.FiscalPeriod;

/**
 * One version of a contract between the supplier and a dealer.
 *
 * <p>A1 runs from 1 January 2025 to 1 January 2026, renews itself by 12 months, and takes 90 days of notice. Without notice it runs on;
 * notice on 3 October 2025 is in time, and ends it on 1 January 2026; notice on 4 October ends it on 1 January 2027. Had it no end,
 * notice on 1 January 2026 would end it 90 days later, on 1 April.
 *
 * <p>What follows from it for both sides are promises: {@link #promises} for what is due each period, {@link #promise} after an event.
 * Which law governs is for a lawyer. Immutable and thread-safe.
 *
 * @param id the id of this version
 * @param party the id of the dealer
 * @param supplier the id of the supplier
 * @param type the type, as a code
 * @param version the version, from 1 up
 * @param supersedes the id of the version that it replaces
 * @param signedOn the day on which it was signed
 * @param recordedOn the day on which it was recorded, or last changed, such as by notice
 * @param period the days, with beginning and end, or open
 * @param renewalMonths by how many months it renews itself, empty if it does not
 * @param noticeDays how many days before its end notice is given, from 0 on
 * @param noticeOn the day on which notice was given
 * @param terms the duties of both sides
 */
public record Agreement(
        String id,
        String party,
        String supplier,
        String type,
        int version,
        Optional<String> supersedes,
        LocalDate signedOn,
        LocalDate recordedOn,
        DateRange period,
        Optional<Integer> renewalMonths,
        int noticeDays,
        Optional<LocalDate> noticeOn,
        List<AgreementTerm> terms)
        implements Recorded {

    /** An agreement as JSON, with {@code terms} as a list. */
    public static final Shape<Agreement> SHAPE = Shape.object("agreement", o -> {
        var id = o.required("id", Shapes.CODE, Agreement::id);
        var party = o.required("dealer", Shapes.CODE, Agreement::party);
        var supplier = o.required("supplier", Shapes.CODE, Agreement::supplier);
        var type = o.required("type", Shapes.CODE, Agreement::type);
        var version = o.withDefault("version", Shapes.integer(1, Integer.MAX_VALUE), 1, Agreement::version);
        var supersedes = o.optional("supersedes", Shapes.CODE, Agreement::supersedes);
        var signedOn = o.required("signedOn", Shapes.DATE, Agreement::signedOn);
        var recordedOn = o.required("recordedOn", Shapes.DATE, Agreement::recordedOn);
        var period = o.include(DateRange.SHAPE, Agreement::period);
        var renewalMonths = o.optional("renewalMonths", Shapes.integer(1, 1200), Agreement::renewalMonths);
        var noticeDays = o.withDefault("noticeDays", Shapes.integer(0, 3660), 0, Agreement::noticeDays);
        var noticeOn = o.optional("noticeOn", Shapes.DATE, Agreement::noticeOn);
        var terms = o.withDefault(
                "terms",
                Shapes.distinctListOf(AgreementTerm.SHAPE, "id", AgreementTerm::id),
                List.of(),
                Agreement::terms);
        return v -> new Agreement(
                v.get(id),
                v.get(party),
                v.get(supplier),
                v.get(type),
                v.get(version),
                v.get(supersedes),
                v.get(signedOn),
                v.get(recordedOn),
                v.get(period),
                v.get(renewalMonths),
                v.get(noticeDays),
                v.get(noticeOn),
                v.get(terms));
    });

    /** Checks that every term binds a side, within the agreement. */
    public Agreement {
        terms = List.copyOf(terms);
        Problems problems = new Problems();
        if (noticeDays < 0 || renewalMonths.filter(months -> months < 1).isPresent()) {
            problems.add(Problem.of(
                    Pointer.root(),
                    Problem.OUT_OF_RANGE,
                    "days of notice (%s) and months of renewal (%s) must not be negative"
                            .formatted(noticeDays, renewalMonths)));
        }
        checkNotice(period, noticeOn.map(day -> day.plusDays(noticeDays)), problems);
        for (int i = 0; i < terms.size(); i++) {
            checkTerm(
                    terms.get(i),
                    List.of(party, supplier),
                    period,
                    Pointer.root().child("terms").child(i),
                    problems);
        }
        problems.throwIfAny("agreement " + id);
    }

    private static void checkNotice(DateRange period, Optional<LocalDate> end, Problems problems) {
        end.filter(day -> period.isOpen() && !day.isAfter(period.from()))
                .ifPresent(day -> problems.add(Problem.of(
                                Pointer.root().child("noticeOn"),
                                Problem.OUT_OF_RANGE,
                                "notice would end it on %s, and it begins on %s".formatted(day, period.from()))
                        .withMaybe("it was never in force, and is not recorded")));
    }

    private static void checkTerm(
            AgreementTerm term, List<String> sides, DateRange whole, Pointer pointer, Problems problems) {
        if (!sides.contains(term.obligor())) {
            problems.add(Problem.unknown(pointer.child("obligor"), "side", term.obligor(), sides));
        }
        term.period()
                .filter(days -> !whole.encloses(days))
                .ifPresent(days -> problems.add(Problem.of(
                        pointer.child("period"),
                        Problem.OUT_OF_RANGE,
                        "the days of the term (%s) are not within the agreement (%s)".formatted(days, whole))));
    }

    /**
     * Returns a copy after notice.
     *
     * @param day the day on which notice was given and that was recorded
     * @return the copy
     */
    public Agreement withNotice(LocalDate day) {
        return new Agreement(
                id,
                party,
                supplier,
                type,
                version,
                supersedes,
                signedOn,
                day,
                period,
                renewalMonths,
                noticeDays,
                Optional.of(day),
                terms);
    }

    /**
     * Returns the days on which it is in force, with all that it renews itself.
     *
     * @return the days; open if it has no end or renews itself, and no notice was given
     */
    public DateRange inForce() {
        if (!period.isOpen() && renewalMonths.isEmpty()) {
            return period;
        }
        return noticeOn.map(notice -> DateRange.of(period.from(), endAfter(notice.plusDays(noticeDays))))
                .orElse(DateRange.from(period.from()));
    }

    /**
     * Returns the end of its current term on a day.
     *
     * @param day the day
     * @return the first day after the term that holds on the day, or after the first term before it; empty if it has no end
     */
    public Optional<LocalDate> termEnd(LocalDate day) {
        return renewalMonths.isEmpty()
                        || period.isOpen()
                        || inForce().to().filter(end -> !day.isBefore(end)).isPresent()
                ? inForce().to()
                : period.to().map(end -> endAfter(day.plusDays(1)));
    }

    /** The first end of a term that is not before a day; without terms that end, the day itself. */
    private LocalDate endAfter(LocalDate day) {
        LocalDate first = period.to().orElse(day);
        LocalDate end = first;
        for (int renewals = 1; end.isBefore(day); renewals++) {
            end = first.plusMonths((long) renewals * renewalMonths.orElseThrow());
        }
        return end;
    }

    /**
     * Returns the last day on which notice ends it with its current term.
     *
     * @param day a day of the term
     * @return the day, empty if it has no end
     */
    public Optional<LocalDate> lastNoticeDay(LocalDate day) {
        return termEnd(day).map(end -> end.minusDays(noticeDays));
    }

    /**
     * Returns what is due each period.
     *
     * @param range the periods that end within these days count, as far as the term is in force on their last day
     * @param calendar the fiscal year
     * @return the promises of both sides, by term and period
     */
    public List<Promise> promises(DateRange range, FiscalCalendar calendar) {
        return terms.stream()
                .filter(term -> term.every().isPresent())
                .flatMap(term -> calendar.periods(term.every().orElseThrow(), range).stream()
                        .filter(whole -> isDue(term, whole, range))
                        .map(whole -> promise(
                                term,
                                whole.key(),
                                whole.range().to().orElseThrow().minusDays(1).plusDays(term.daysAfter()))))
                .toList();
    }

    private boolean isDue(AgreementTerm term, FiscalPeriod whole, DateRange range) {
        LocalDate last = whole.range().lastDay().orElseThrow();
        return range.contains(last)
                && inForce().contains(last)
                && term.period().map(days -> days.contains(last)).orElse(true);
    }

    /**
     * Returns what an event makes due, such as an invoice or a claim.
     *
     * @param termId the id of the term
     * @param event the id of the event, which becomes part of the promise's
     * @param day the day of the event
     * @return the promise, empty if the term is not in force on the day
     * @throws IllegalArgumentException if there is no such term, or it is due each period
     */
    public Optional<Promise> promise(String termId, String event, LocalDate day) {
        AgreementTerm term = terms.stream()
                .filter(one -> one.id().equals(termId) && one.kind().isPerEvent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The agreement %s has no term %s that is due after an event.\nMaybe one of %s."
                                .formatted(
                                        id,
                                        termId,
                                        terms.stream().map(AgreementTerm::id).toList())));
        boolean holds = inForce().contains(day)
                && term.period().map(days -> days.contains(day)).orElse(true);
        return holds ? Optional.of(promise(term, event, day.plusDays(term.daysAfter()))) : Optional.empty();
    }

    private Promise promise(AgreementTerm term, String what, LocalDate due) {
        String other = term.obligor().equals(party) ? supplier : party;
        return Promise.of(
                        id + "/" + term.id() + "/" + what,
                        term.obligor(),
                        other,
                        term.kind().promise(),
                        "%s %s %s, %s".formatted(term.kind(), term.value().toPlainString(), term.unit(), what),
                        due)
                .withSource(id);
    }

    /**
     * Checks that of the versions of one contract no two are in force on one day: those of one dealer, supplier and type.
     *
     * @param agreements the agreements
     * @throws DefinitionException with every two that are
     */
    public static void checkVersions(List<Agreement> agreements) {
        Problems problems = new Problems();
        for (int i = 0; i < agreements.size(); i++) {
            for (int j = 0; j < i; j++) {
                Agreement a = agreements.get(j);
                Agreement b = agreements.get(i);
                if (a.isVersionOf(b) && a.inForce().overlaps(b.inForce())) {
                    problems.add(Problem.of(
                                    Pointer.root().child(i),
                                    Problem.DUPLICATE,
                                    "the agreements %s and %s are both in force on %s"
                                            .formatted(
                                                    a.id,
                                                    b.id,
                                                    a.inForce()
                                                            .intersection(b.inForce())
                                                            .orElseThrow()
                                                            .from()))
                            .withMaybe("end the first where the second begins"));
                }
            }
        }
        problems.throwIfAny("list of agreements");
    }

    private boolean isVersionOf(Agreement other) {
        return !id.equals(other.id)
                && party.equals(other.party)
                && supplier.equals(other.supplier)
                && type.equals(other.type);
    }
}
