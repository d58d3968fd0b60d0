package org.drmkit.core.conflict.internal.price;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.conflict.internal.CaseKey;
import org.drmkit.core.market.PriceEntry;
import org.drmkit.core.time.DateRange;

/**
 * A price list by region and product.
 *
 * <p>Two entries are in doubt only on the same nodes or where they cross, one wider in its region and the other in its product. So each entry
 * is compared with those of its own nodes, and with those of regions above for products below.
 */
final class PriceListSearch {

    private static final Comparator<PriceEntry> BY_START =
            Comparator.comparing(PriceEntry::period).thenComparing(PriceEntry::id);

    private final Places places;
    /** By the node of the region, then by that of the product; in the order of the first day. */
    private final Map<Integer, NavigableMap<Integer, List<PriceEntry>>> cells = new HashMap<>();

    PriceListSearch(ConflictScene scene) {
        places = new Places(scene);
        scene.market().priceList().stream()
                .filter(entry -> region(entry) >= 0 && product(entry) >= 0)
                .sorted(BY_START)
                .forEach(entry -> cells.computeIfAbsent(region(entry), region -> new TreeMap<>())
                        .computeIfAbsent(product(entry), product -> new ArrayList<>())
                        .add(entry));
    }

    private int region(PriceEntry entry) {
        return places.regions().node(entry.region());
    }

    private int product(PriceEntry entry) {
        return places.products().node(entry.product());
    }

    void tell(Consumer<Finding> sink) {
        cells.forEach((region, byProduct) -> byProduct.forEach((product, entries) -> {
            inOneCell(entries, sink);
            crossing(region, product, entries, sink);
        }));
    }

    private void inOneCell(List<PriceEntry> entries, Consumer<Finding> sink) {
        for (int i = 0; i < entries.size(); i++) {
            pairs(entries.get(i), entries.subList(i + 1, entries.size()), sink);
        }
    }

    private void crossing(int region, int product, List<PriceEntry> entries, Consumer<Finding> sink) {
        int end = places.products().last(product);
        for (int above = places.regions().parent(region);
                above >= 0;
                above = places.regions().parent(above)) {
            Collection<List<PriceEntry>> narrower = cells.getOrDefault(above, new TreeMap<>())
                    .subMap(product, false, end, false)
                    .values();
            narrower.forEach(others -> entries.forEach(entry -> pairs(entry, others, sink)));
        }
    }

    /** Compares with others in the order of their first days, up to those that begin too late. */
    private void pairs(PriceEntry entry, List<PriceEntry> others, Consumer<Finding> sink) {
        for (PriceEntry other : others) {
            if (!other.period().from().isBefore(entry.period().to().orElse(LocalDate.MAX))) {
                return;
            }
            doubt(entry, other)
                    .filter(doubt -> !isSettled(doubt))
                    .map(Doubt::finding)
                    .ifPresent(sink);
        }
    }

    private Optional<Doubt> doubt(PriceEntry a, PriceEntry b) {
        boolean isOneKind = a.currency().equals(b.currency()) && a.priority() == b.priority();
        return isOneKind && a.amount().compareTo(b.amount()) != 0
                ? a.period()
                        .intersection(b.period())
                        .filter(days -> Quantities.meet(a, b))
                        .map(days -> new Doubt(a, b, deeperRegion(a, b), deeperProduct(a, b), days))
                : Optional.empty();
    }

    private String deeperRegion(PriceEntry a, PriceEntry b) {
        return places.isRegionIn(a.region(), b.region()) ? b.region() : a.region();
    }

    private String deeperProduct(PriceEntry a, PriceEntry b) {
        return places.isProductIn(a.product(), b.product()) ? b.product() : a.product();
    }

    /** Checks if another entry goes before both: by its priority, or as the most specific one where they cross. */
    private boolean isSettled(Doubt doubt) {
        return places.upFromRegion(doubt.region()).stream()
                .flatMap(region ->
                        places.upFromProduct(doubt.product()).stream().flatMap(product -> at(region, product)))
                .anyMatch(doubt::isSettledBy);
    }

    private Stream<PriceEntry> at(String region, String product) {
        return cells
                .getOrDefault(places.regions().node(region), new TreeMap<>())
                .getOrDefault(places.products().node(product), List.of())
                .stream();
    }

    /** Two entries of which none goes before the other. */
    private record Doubt(PriceEntry a, PriceEntry b, String region, String product, DateRange period) {

        boolean isSettledBy(PriceEntry third) {
            boolean isCrossing = !a.region().equals(b.region());
            boolean isMostSpecific = isCrossing
                    && third.priority() == a.priority()
                    && third.region().equals(region)
                    && third.product().equals(product);
            return (isMostSpecific || third.priority() > a.priority())
                    && third.currency().equals(a.currency())
                    && third.period().encloses(period)
                    && Quantities.enclose(third, a, b);
        }

        Finding finding() {
            String first = a.id().compareTo(b.id()) < 0 ? a.id() : b.id();
            String second = first.equals(a.id()) ? b.id() : a.id();
            Finding.Builder finding = Finding.builder()
                    .rule(AmbiguityRule.ID)
                    .key(CaseKey.of(AmbiguityRule.ID, first, second))
                    .severity(Severity.MEDIUM)
                    .addRegion(region)
                    .addProduct(product)
                    .period(period)
                    .putDetail("entries", first, second)
                    .putDetail("suggest", "ADD_ENTRY_FOR_INTERSECTION")
                    .putDetail("currency", a.currency().getCurrencyCode())
                    .putFigure("lower", a.amount().min(b.amount()))
                    .putFigure("upper", a.amount().max(b.amount()))
                    .putFigure("minQty", a.minQty().max(b.minQty()));
            Quantities.end(a, b).ifPresent(end -> finding.putFigure("maxQtyExclusive", end));
            return finding.build();
        }
    }

    /** The quantities for which entries hold. */
    private static final class Quantities {

        static boolean meet(PriceEntry a, PriceEntry b) {
            return end(a, b)
                    .map(end -> a.minQty().max(b.minQty()).compareTo(end) < 0)
                    .orElse(true);
        }

        static Optional<BigDecimal> end(PriceEntry a, PriceEntry b) {
            return a.maxQtyExclusive()
                    .map(end -> b.maxQtyExclusive().map(end::min).orElse(end))
                    .or(b::maxQtyExclusive);
        }

        static boolean enclose(PriceEntry outer, PriceEntry a, PriceEntry b) {
            Optional<BigDecimal> end = end(a, b);
            boolean endsLater = outer.maxQtyExclusive()
                    .map(last -> end.filter(inner -> inner.compareTo(last) <= 0).isPresent())
                    .orElse(true);
            return endsLater && outer.minQty().compareTo(a.minQty().max(b.minQty())) <= 0;
        }
    }
}
