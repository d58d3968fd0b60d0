package org.drmkit.examples.china;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.conflict.ConflictEngine;
import org.drmkit.core.conflict.ConflictPolicy;
import org.drmkit.core.conflict.ConflictRun;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeEntry;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.examples.report.Words;

/** The grants of a maker of air conditioners, and one that a dealer asks for. */
record Plan(List<TerritoryGrant> grants, TerritoryGrant proposal) {

    static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private static final Shape<Plan> SHAPE = Shape.object("plan", o -> {
        var grants = o.required("grants", Shapes.listOf(TerritoryGrant.SHAPE), Plan::grants);
        var proposal = o.required("proposal", TerritoryGrant.SHAPE, Plan::proposal);
        return v -> new Plan(v.get(grants), v.get(proposal));
    });

    static Plan read() {
        return SHAPE.parse(Resource.text("territories.json"), "plan");
    }

    /** Returns the trees of the plan, with names for the products. */
    static TradeSchema schema(CodeTree regions, Words words) {
        CodeEntry product = CodeEntry.root("AC").withAttributes(Map.of(Divisions.NAME, words.text("product")));
        return TradeSchema.builder("CNY")
                .regions(regions)
                .products(CodeTree.builder().add(product).build())
                .build();
    }

    static ConflictRun run(TradeSchema schema, Collection<TerritoryGrant> grants) {
        DealerNetwork network = network(schema, grants);
        DealerBook book = DealerBook.of(network, TradeLedger.builder(schema).build());
        return ConflictEngine.of(ConflictPolicy.standard(), network).run(book, AS_OF);
    }

    static DealerNetwork network(TradeSchema schema, Collection<TerritoryGrant> grants) {
        return DealerNetwork.builder(schema).grants(grants).build();
    }
}
