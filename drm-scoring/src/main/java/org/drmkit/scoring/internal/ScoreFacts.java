package org.drmkit.scoring.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.fact.FactQuery;
import org.drmkit.core.fact.FactSource;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.time.DateRange;

/** The results of a judgement as facts of its period, recorded on its day. */
public final class ScoreFacts implements FactSource {

    private final Judgement judgement;
    private final Map<String, FigureColumn> columns = new LinkedHashMap<>();

    /**
     * Creates the facts.
     *
     * @param judgement the judgement
     */
    public ScoreFacts(Judgement judgement) {
        this.judgement = judgement;
        String prefix = judgement.card().card().prefix();
        columns.put(prefix + "score", scores());
        columns.put(prefix + "grade", grades());
        for (CriterionNode criterion : judgement.card().criteria()) {
            columns.put(prefix + "kpi." + criterion.id(), judgement.scope().column(new KpiResultNode(criterion)));
        }
    }

    private FigureColumn scores() {
        FigureColumn scores = FigureColumn.of(judgement.parties().size(), NineDecimals.SCALE);
        for (int i = 0; i < scores.size(); i++) {
            if (judgement.isScored(i)) {
                scores.setDecimal(i, judgement.score(i));
            } else {
                setAbsent(i, scores);
            }
        }
        return scores;
    }

    private FigureColumn grades() {
        FigureColumn grades = FigureColumn.of(judgement.parties().size(), 0);
        for (int i = 0; i < grades.size(); i++) {
            if (judgement.isScored(i)) {
                grades.setCode(i, judgement.scale().name(judgement.grade(i)));
            } else {
                setAbsent(i, grades);
            }
        }
        return grades;
    }

    private void setAbsent(int i, FigureColumn column) {
        if (judgement.isJudged(i)) {
            column.setMissing(i, ScoreReasons.NOT_SCORED);
        } else {
            column.setMissing(i, Reasons.NO_FACT);
        }
    }

    @Override
    public String id() {
        return "scorecard " + judgement.card().card().header().id();
    }

    @Override
    public Set<String> names() {
        return Set.copyOf(columns.keySet());
    }

    @Override
    public FigureColumn answer(FactQuery query) {
        FigureColumn known = columns.get(query.name());
        Optional<DateRange> period = Optional.of(judgement.scope().span().whole());
        boolean recorded = !query.asOf().isBefore(judgement.scope().evaluation().asOf());
        int size = query.parties().size();
        if (known == null || !recorded || !query.period().equals(period)) {
            return FigureColumn.filledMissing(size, Reasons.NO_FACT);
        }
        return query.parties().equals(judgement.parties()) ? known : selected(query, known);
    }

    private FigureColumn selected(FactQuery query, FigureColumn known) {
        FigureColumn answer = FigureColumn.of(query.parties().size(), known.scale());
        for (int i = 0; i < answer.size(); i++) {
            int party = judgement.parties().index(query.parties().id(i));
            if (party < 0) {
                answer.setMissing(i, Reasons.NO_FACT);
            } else {
                answer.copyCell(i, known, party);
            }
        }
        return answer;
    }
}
