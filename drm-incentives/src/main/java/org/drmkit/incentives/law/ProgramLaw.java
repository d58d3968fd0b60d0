package org.drmkit.incentives.law;

/**
 * What holds for a sound program, whatever was sold.
 *
 * <p>Not every good rule keeps every law: an amount for being there is paid without a sale, a count of documents changes when one is split.
 * Such a law is waived in the definition itself, with the reason, as a member of {@code meta}: {@code "law.SPLIT_INVARIANT": "the bonus is
 * for each document"}.
 */
public enum ProgramLaw {
    /** Without a sale nothing is earned. */
    ZERO_IN_ZERO_OUT(new VolumeLaws.ZeroInZeroOut()),
    /** One sale more, on the last day of trade, never earns its dealer less. */
    MONOTONE(new VolumeLaws.Monotone()),
    /** A document that is split in two halves earns the same. */
    SPLIT_INVARIANT(new VolumeLaws.SplitInvariant()),
    /** The order of the lines changes nothing. */
    ORDER_INVARIANT(new VolumeLaws.OrderInvariant()),
    /** Settled a second time as of the same day, nothing is due. */
    SETTLED_ONCE(new SettlementLaws.SettledOnce()),
    /** A sale that is taken back in full earns nothing. */
    SALE_AND_RETURN(new VolumeLaws.SaleAndReturn()),
    /** Lines add up to what is due to a dealer, dealers to what is due to all, and all that was ever due to what is earned. */
    CONSERVATION(new SettlementLaws.Conservation()),
    /** No rule pays more than its limit, and no cap is exceeded, after rounding. */
    CAPS_HOLD(new CapsHold()),
    /** What is dated or recorded after the day of settlement changes nothing. */
    NO_LOOK_AHEAD(new SettlementLaws.NoLookAhead()),
    /** At a threshold slices go on without a jump, and a ladder on everything jumps by threshold times the difference of the rates. */
    THRESHOLDS(new BandLaws.Thresholds()),
    /** Every grade has its pay, and all rows of a matrix begin at the same value. */
    COMPLETE(new BandLaws.Complete()),
    /** A ledger in another currency is refused. */
    ONE_CURRENCY(new SettlementLaws.OneCurrency()),
    /** Every figure is made of the figures below it. */
    EXPLAINED(new SettlementLaws.Explained()),
    /** Sales outside the validity earn nothing. */
    WITHIN_VALIDITY(new VolumeLaws.WithinValidity());

    @SuppressWarnings("ImmutableEnumChecker") // Laws have no state.
    private final Law law;

    ProgramLaw(Law law) {
        this.law = law;
    }

    Law law() {
        return law;
    }

    /**
     * Returns what the law says.
     *
     * @return a sentence in English
     */
    public String statement() {
        return law.statement();
    }
}
