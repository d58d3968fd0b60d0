package org.drmkit.examples.china;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.ConflictRun;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Resolution;
import org.drmkit.core.trade.TradeSchema;

/** Takes the cheapest way out of one finding after the other, until none is left that has one. */
final class Cleanup {

    private final TradeSchema schema;
    private final List<Resolution> taken = new ArrayList<>();
    private List<TerritoryGrant> grants;
    private List<Finding> left = List.of();

    private Cleanup(TradeSchema schema, List<TerritoryGrant> grants) {
        this.schema = schema;
        this.grants = grants;
    }

    static Cleanup of(TradeSchema schema, List<TerritoryGrant> grants) {
        Cleanup cleanup = new Cleanup(schema, grants);
        Optional<Resolution> next = cleanup.next();
        while (next.isPresent()) {
            cleanup.taken.add(next.get());
            cleanup.grants = next.get().changes().applyTo(cleanup.grants);
            next = cleanup.next();
        }
        return cleanup;
    }

    private Optional<Resolution> next() {
        ConflictRun run = Plan.run(schema, grants);
        left = run.findings();
        return left.stream()
                .flatMap(finding -> run.resolutions(finding).stream())
                .findFirst();
    }

    List<Resolution> taken() {
        return List.copyOf(taken);
    }

    List<TerritoryGrant> grants() {
        return grants;
    }

    List<Finding> left() {
        return left;
    }
}
