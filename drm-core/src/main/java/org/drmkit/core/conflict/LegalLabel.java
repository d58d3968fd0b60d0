package org.drmkit.core.conflict;

/**
 * A flag for a lawyer: what kind of law may have something to say about acting on a finding.
 *
 * <p>It is never a verdict and no advice. Which law holds where is data: the attribute {@code legalZone} of a region, or the policy.
 */
public enum LegalLabel {
    /** China: resale prices must not be fixed, and other limits on resale are looked at by share of the market. */
    CN_AML_ART18_CHECK,
    /** European Union: active sales into another buyer's exclusive territory may be restricted. */
    EU_ACTIVE_SALE_RESTRICTABLE,
    /** European Union: sales that the customer asked for may not be restricted. */
    EU_PASSIVE_SALE_PROTECTED,
    /** European Union: it is not known who asked for the sale, so it must not be treated as active. */
    EU_SOLICITATION_UNKNOWN,
    /** European Union: acting on a resale price can be the fixing of resale prices. */
    EU_RPM_HARDCORE_RISK,
    /** European Union: exclusivity may be shared by a limited number of buyers. */
    EU_EXCLUSIVE_BUYER_LIMIT,
    /** United States: an advertised price is to be a policy of one side, not an agreement. */
    US_UNILATERAL_ONLY,
    /** Elsewhere: nothing is known here about the law. */
    CHECK_LOCAL_LAW
}
