package org.drmkit.core.conflict;

import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.internal.GrantProbe;
import org.drmkit.core.conflict.internal.GrantTable;
import org.drmkit.core.conflict.internal.Newcomer;
import org.drmkit.core.conflict.internal.whatif.Alternatives;
import org.drmkit.core.network.DealerNetwork;

/**
 * A gatekeeper: what a grant would conflict with, asked before it is signed.
 *
 * <pre>{@code
 * GrantGate gate = GrantGate.of(network);
 * gate.check(proposed).isClear();
 * }</pre>
 *
 * <p>It is made once for a network, which takes a moment for a million grants, and then answers in microseconds. A grant with the id of one
 * that is there is taken to replace it. It looks at grants beside each other only; a change of several grants, and what it means for sales, is for
 * {@code ConflictRun.whatIf}. Immutable and thread-safe.
 */
public final class GrantGate {

    private static final int SHOWN = 20;
    private static final int RIVALS = 100;

    private final DealerNetwork network;
    private final GrantProbe probe;

    private GrantGate(DealerNetwork network) {
        this.network = network;
        this.probe = new GrantProbe(GrantTable.of(network));
    }

    /**
     * Returns the gate of a network.
     *
     * @param network the network, of which the grants that bind are looked at
     * @return the gate
     */
    public static GrantGate of(DealerNetwork network) {
        return new GrantGate(network);
    }

    /**
     * Checks a grant, and tells up to 20 of the grants that it conflicts with.
     *
     * @param proposed the grant, of any status
     * @return the answer
     */
    public Answer check(TerritoryGrant proposed) {
        return check(proposed, SHOWN);
    }

    /**
     * Checks a grant.
     *
     * @param proposed the grant, of any status
     * @param most how many of the grants that it conflicts with to tell as findings
     * @return the answer
     */
    public Answer check(TerritoryGrant proposed, int most) {
        Newcomer newcomer = Newcomer.of(network.schema(), probe, proposed, most);
        List<Finding> findings = new ArrayList<>();
        newcomer.tell(findings::add);
        return new Answer(proposed, newcomer.rivals(), findings);
    }

    /**
     * Returns what might be granted in place of a grant that others stand in the way of, each of which was asked again.
     *
     * <p>D9 asks for all of Zhejiang from July on, of which D1 holds Hangzhou exclusively to the end of the year: the alternatives are
     * Zhejiang without Hangzhou from July on, and all of Zhejiang from January on.
     *
     * @param proposed the grant, of any status
     * @return the same without places or products, for later or earlier days, or through fewer channels, in this order, those only that
     *     nothing speaks against; none if the grant is clear itself, or more than 100 others are in its way
     */
    public List<TerritoryGrant> alternatives(TerritoryGrant proposed) {
        Answer answer = check(proposed, RIVALS);
        return answer.isClear() || answer.conflicts() > RIVALS
                ? List.of()
                : new Alternatives(network.schema(), proposed, answer.findings())
                        .all().stream().filter(other -> check(other).isClear()).toList();
    }

    /**
     * What a grant would conflict with.
     *
     * @param proposed the grant
     * @param conflicts how many grants it cannot stand beside
     * @param findings the worst of them, the caps of pools that it exceeds, and grants that it repeats or that repeat it
     */
    public record Answer(TerritoryGrant proposed, int conflicts, List<Finding> findings) {

        /** Copies the findings. */
        public Answer {
            findings = List.copyOf(findings);
        }

        /**
         * Checks if nothing speaks against the grant.
         *
         * @return true if there is no finding
         */
        public boolean isClear() {
            return findings.isEmpty();
        }
    }
}
