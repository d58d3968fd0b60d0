package org.drmkit.scoring.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.formula.At;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.formula.MeasureReference;
import org.drmkit.core.formula.Shift;
import org.drmkit.core.json.Part;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.scoring.scorecard.Scorecard;

/** Looks over the periods of a card, and what its formulas refer to. */
final class FormulaLint {

    private final Scorecard card;
    private final Findings findings;
    private final Optional<Set<String>> facts;
    private final boolean cut;

    FormulaLint(Scorecard card, Findings findings, Optional<Set<String>> facts) {
        this.card = card;
        this.findings = findings;
        this.facts = facts;
        this.cut = card.per() instanceof PeriodUnit unit
                && card.header()
                        .validity()
                        .filter(validity -> isCut(unit, validity))
                        .isPresent();
    }

    void look() {
        card.header().validity().ifPresent(this::lookAtPeriod);
        card.walk(this::look);
    }

    private FiscalCalendar calendar() {
        return card.header().calendar();
    }

    private void lookAtPeriod(DateRange validity) {
        if (card.per() instanceof PeriodUnit unit && !validity.isOpen()) {
            long whole = calendar().period(unit, validity.from()).range().days();
            if (validity.days() < whole) {
                findings.add(
                        Pointer.root().child("per"), LintCode.LONG_PERIOD, "per", "per." + unit, "validity", validity);
            }
        }
    }

    private boolean isCut(PeriodUnit unit, DateRange validity) {
        boolean first = !calendar().period(unit, validity.from()).range().from().equals(validity.from());
        boolean last = validity.lastDay()
                .filter(day -> !calendar().period(unit, day).range().to().equals(validity.to()))
                .isPresent();
        return first || last;
    }

    private void look(Part part) {
        part.as(FactReference.class).ifPresent(fact -> {
            lookAtFact(fact, part.pointer());
            lookAtTime(fact.at(), part.pointer());
        });
        part.as(MeasureReference.class).ifPresent(measure -> lookAtTime(measure.at(), part.pointer()));
    }

    private void lookAtFact(FactReference fact, Pointer pointer) {
        boolean unknown = fact.attribute().isEmpty()
                && facts.filter(known -> !known.contains(fact.name())).isPresent();
        if (unknown) {
            findings.add(pointer, LintCode.NO_FACT, "fact", fact.name());
        }
    }

    /** The period before is whole; a first or last period that the validity cuts is not. */
    private void lookAtTime(At at, Pointer pointer) {
        if (cut && at.shifts().equals(List.<Shift>of(Shift.Named.PREVIOUS))) {
            findings.add(
                    pointer,
                    LintCode.CUT_COMPARISON,
                    "validity",
                    card.header().validity().orElseThrow());
        }
    }
}
