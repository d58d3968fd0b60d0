package org.drmkit.scoring.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.definition.Header;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.measure.Measure;

/** Puts the KPIs of a catalogue in the places of a card that name them, and their measures beside its own. */
final class CatalogueUse {

    private final Map<String, CatalogueKpi> catalogue;
    private final Map<String, Measure> measures;
    private final Problems problems = new Problems();

    private CatalogueUse(Map<String, CatalogueKpi> catalogue, Map<String, Measure> measures) {
        this.catalogue = catalogue;
        this.measures = new LinkedHashMap<>(measures);
    }

    static Scorecard resolve(Scorecard card, Catalogue catalogue) {
        CatalogueUse use = new CatalogueUse(catalogue.kpis(), card.header().measures());
        List<Criterion> kpis = use.resolve(card.kpis(), Pointer.root().child("kpis"));
        use.problems.throwIfAny("scorecard");
        Header header = card.header().measures(use.measures);
        return ((ImmutableScorecard) card).withHeader(header).withKpis(kpis);
    }

    private List<Criterion> resolve(List<Criterion> criteria, Pointer at) {
        List<Criterion> resolved = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            resolved.add(resolve(criteria.get(i), at.child(i)));
        }
        return resolved;
    }

    private Criterion resolve(Criterion criterion, Pointer at) {
        if (criterion instanceof KpiGroup group) {
            return ((ImmutableKpiGroup) group).withKpis(resolve(group.kpis(), at.child("kpis")));
        }
        return criterion instanceof KpiReference reference ? resolve(reference, at.child("catalogue")) : criterion;
    }

    private Criterion resolve(KpiReference reference, Pointer at) {
        CatalogueKpi found = catalogue.get(reference.catalogue());
        if (found == null) {
            problems.add(Problem.unknown(at, "KPI of the catalogue", reference.catalogue(), catalogue.keySet()));
            return reference;
        }
        found.measures().forEach((name, measure) -> add(name, measure, at));
        return reference.kpi(found);
    }

    private void add(String name, Measure measure, Pointer at) {
        Measure known = measures.putIfAbsent(name, measure);
        if (known != null && !known.equals(measure)) {
            problems.add(Problem.of(at, Problem.DUPLICATE, "its measure (" + name + ") is another one in this card")
                    .withMaybe("another name for the measure of the card"));
        }
    }
}
