package org.drmkit.core.conflict.internal;

import java.util.function.Consumer;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;

/**
 * Finds where the supplier reserved for itself what a dealer holds exclusively.
 *
 * <p>A dealer with a sole right has to bear the supplier beside it, and only it.
 */
public final class DirectEncroachmentRule implements ConflictRule {

    /** The id. */
    public static final String ID = "DIRECT_ENCROACHMENT";

    /** Makes the rule. */
    public DirectEncroachmentRule() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        GrantTable table = scene.grants();
        MeetingGrants.findRivals(
                table,
                grant -> table.kind(grant) == Exclusivity.DIRECT
                        || table.kind(grant).bars(Exclusivity.DIRECT),
                (one, other) -> (one == Exclusivity.DIRECT) != (other == Exclusivity.DIRECT),
                (one, other) -> sink.accept(GrantPair.finding(ID, table, one, other)));
    }
}
