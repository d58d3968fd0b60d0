package org.drmkit.core.conflict.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.tree.NodeSet;

/**
 * What a grant covers, or what several cover together: a set in each dimension, carve-outs taken off, and the days.
 *
 * @param regions the regions
 * @param products the products
 * @param channels the channels, empty for all
 * @param segments the segments, empty for all
 * @param accounts the accounts
 * @param period the days
 */
record Box(
        NodeSet regions,
        NodeSet products,
        Optional<List<String>> channels,
        Optional<List<String>> segments,
        Accounts accounts,
        DateRange period) {

    /** Returns what a grant covers; its period must not be empty. */
    static Box of(GrantTable table, int grant) {
        TerritoryGrant asked = table.grant(grant);
        return new Box(
                table.regions().extent(grant),
                table.products().extent(grant),
                table.channels().of(asked),
                table.segments().of(asked),
                table.accounts(grant),
                asked.period().orElseThrow());
    }

    /** Returns what is in both, empty if that is nothing. */
    Optional<Box> intersection(Box other) {
        return period.intersection(other.period)
                .map(days -> new Box(
                        regions.intersect(other.regions),
                        products.intersect(other.products),
                        Words.shared(channels, other.channels),
                        Words.shared(segments, other.segments),
                        accounts.intersect(other.accounts),
                        days))
                .filter(box -> !box.isEmpty());
    }

    Box within(NodeSet area) {
        return new Box(regions.intersect(area), products, channels, segments, accounts, period);
    }

    private boolean isEmpty() {
        return regions.isEmpty()
                || products.isEmpty()
                || channels.filter(List::isEmpty).isPresent()
                || segments.filter(List::isEmpty).isPresent()
                || accounts.isEmpty();
    }

    /** Checks if all of another box is in this one. */
    boolean encloses(Box other) {
        return period.encloses(other.period)
                && isWithin(other.channels, channels)
                && isWithin(other.segments, segments)
                && accounts.encloses(other.accounts)
                && regions.covers(other.regions)
                && products.covers(other.products);
    }

    private static boolean isWithin(Optional<List<String>> inner, Optional<List<String>> outer) {
        return outer.isEmpty() || inner.filter(outer.get()::containsAll).isPresent();
    }

    /** Tells a finding where, when and for whom. */
    void tell(Finding.Builder finding) {
        finding.addAllRegions(codes(regions))
                .addAllProducts(codes(products))
                .channels(channels)
                .segments(segments)
                .accounts(accounts.named())
                .period(period);
        if (!accounts.excepted().isEmpty()) {
            finding.putDetail("exceptAccounts", accounts.excepted());
        }
        if (!period.isOpen()) {
            finding.putFigure("days", BigDecimal.valueOf(period.days()));
        }
    }

    /** Returns the largest subtrees of a set; {@code US/..} is what no child of an incomplete node covers. */
    static List<String> codes(NodeSet set) {
        List<String> codes = new ArrayList<>(set.maximalNodes());
        set.rests().forEach(code -> codes.add(code + "/.."));
        return codes;
    }
}
