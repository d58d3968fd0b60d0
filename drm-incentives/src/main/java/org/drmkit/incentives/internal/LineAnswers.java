package org.drmkit.incentives.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.formula.Span;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.money.Money;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.incentives.line.LineAnswer;
import org.drmkit.incentives.line.LineAnswer.Outcome;

/** Asks every rule of the version in force why a line counted, or which condition it failed. */
public final class LineAnswers {

    private final CompiledProgram program;
    private final Readings readings;
    private final LocalDate asOf;
    private final Entitlements entitlements;
    private final LineWhy why;

    /**
     * Prepares answers.
     *
     * @param history the versions, of which the one in force answers
     * @param readings what was read
     * @param asOf the day of the run
     * @param entitlements what it came to
     */
    public LineAnswers(CompiledHistory history, Readings readings, LocalDate asOf, Entitlements entitlements) {
        this.program = history.on(asOf);
        this.readings = readings;
        this.asOf = asOf;
        this.entitlements = entitlements;
        this.why = new LineWhy(program, readings.book(), asOf);
    }

    /**
     * Asks all rules.
     *
     * @param line the line
     * @return the answers, by rule, then by the measures of its base
     */
    public List<LineAnswer> of(TradeLine line) {
        List<LineAnswer> answers = new ArrayList<>();
        for (int i = 0; i < program.rules().size(); i++) {
            CompiledRule rule = program.rules().get(i);
            Pointer at = Pointer.root().child("rules").child(i);
            Set<String> measures =
                    rule.rule().of().map(base -> BaseTerms.of(base).keySet()).orElse(Set.of());
            if (measures.isEmpty()) {
                answers.add(answer(rule, Optional.empty(), Optional.empty(), Outcome.NO_BASE, at, Optional.empty()));
            }
            measures.forEach(measure -> answers.add(answer(rule, measure, line, at)));
        }
        return answers;
    }

    private static LineAnswer answer(
            CompiledRule rule,
            Optional<String> measure,
            Optional<LocalDate> from,
            Outcome outcome,
            Pointer pointer,
            Optional<Money> share) {
        return new LineAnswer(rule.rule().id(), measure, from, outcome, pointer, share);
    }

    private LineAnswer answer(CompiledRule rule, String measure, TradeLine line, Pointer at) {
        TradeLine root = why.root(line);
        Optional<String> name = Optional.of(measure);
        Optional<Pointer> failed = why.failed(measure, root);
        if (failed.isPresent()) {
            return answer(rule, name, Optional.empty(), Outcome.CONDITION_FAILED, failed.get(), Optional.empty());
        }
        if (!why.isReceived(measure, root)) {
            Pointer on = Pointer.root().child("measures").child(measure).child("on");
            return answer(rule, name, Optional.empty(), Outcome.NOT_RECEIVED, on, Optional.empty());
        }
        Optional<LocalDate> from = from(rule, root);
        boolean seen = !line.date().isAfter(asOf) && !line.recordedOn().isAfter(asOf);
        return from.filter(unused -> seen)
                .map(first -> settled(rule, name, first, root, at))
                .orElseGet(() ->
                        answer(rule, name, from, Outcome.OUTSIDE, Pointer.root().child("validity"), Optional.empty()));
    }

    private Optional<LocalDate> from(CompiledRule rule, TradeLine root) {
        return program.spans(rule.rule().per(), asOf).stream()
                .map(Span::range)
                .filter(range -> range.contains(root.date()))
                .map(range -> range.from())
                .findFirst();
    }

    private LineAnswer settled(
            CompiledRule rule, Optional<String> measure, LocalDate from, TradeLine root, Pointer at) {
        List<Entry.Key> keys = entitlements.entries().stream().map(Entry::key).toList();
        int e = keys.indexOf(new Entry.Key(rule.rule().id(), from));
        int dealer = entitlements.parties().index(root.dealer());
        if (e < 0) {
            return answer(rule, measure, Optional.of(from), Outcome.NOT_DUE, at.child("per"), Optional.empty());
        }
        String status = readings.status(entitlements, e, dealer, asOf);
        return status.equals("PAID")
                ? answer(
                        rule,
                        measure,
                        Optional.of(from),
                        Outcome.COUNTED,
                        at.child("of"),
                        Optional.of(share(e, dealer, root)))
                : answer(
                        rule,
                        measure,
                        Optional.of(from),
                        Outcome.NOT_PAID,
                        unpaid(rule, e, dealer, status, at),
                        Optional.empty());
    }

    /** Where it is decided that a rule pays nothing. */
    private Pointer unpaid(CompiledRule rule, int e, int dealer, String status, Pointer at) {
        return switch (status) {
            case PayReasons.NOT_ELIGIBLE -> at.child("for");
            case PayReasons.TEST_FAILED -> test(rule, e, dealer, at.child("when"));
            case PayReasons.LOST -> at.child("competesIn");
            default -> at.child("pay");
        };
    }

    private Pointer test(CompiledRule rule, int e, int dealer, Pointer at) {
        Entry entry = entitlements.entries().get(e);
        return rule.party() instanceof RuleNode node && rule.rule().level().isEmpty()
                ? at.child(node.firstFailed(
                        readings.of(entry.program(), Known.on(asOf)).scope(entry.span()), dealer))
                : at;
    }

    private Money share(int e, int dealer, TradeLine root) {
        Entry entry = entitlements.entries().get(e);
        Currency currency = program.program().currency();
        return new LineShares(readings, asOf)
                .of(entry, root.dealer(), entitlements.entitlement(e, dealer), currency, LineShares.LINE).stream()
                        .filter(share -> share.key().equals(root.id().orElse("")))
                        .map(share -> share.amount())
                        .findFirst()
                        .orElse(Money.ofMinor(currency, 0));
    }
}
