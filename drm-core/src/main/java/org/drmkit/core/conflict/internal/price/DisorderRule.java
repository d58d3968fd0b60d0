package org.drmkit.core.conflict.internal.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.PriceTolerance;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.conflict.internal.CaseKey;
import org.drmkit.core.number.Fraction;

/**
 * Finds products whose offers in one region, channel and period are all over the place (乱价).
 *
 * <p>Of 80, 95, 100, 105 and 120 the 90th percentile is 114 and the 10th is 86: 28 % of the median 100, more than 15 %.
 */
final class DisorderRule implements ConflictRule {

    private static final String ID = "PRICE_DISORDER";
    private static final int PLACES = 9;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        PriceTolerance.Disorder limit = scene.policy().prices().disorder();
        OfferCells cells = new OfferCells(scene);
        cells.cells(true).forEach((cell, offers) -> {
            if (offers.size() >= limit.minOffers()) {
                List<BigDecimal> prices =
                        offers.stream().map(offer -> cells.rounded(offer.net())).toList();
                PriceDispersion dispersion = PriceDispersion.of(prices);
                if (dispersion.spread().compareTo(Fraction.of(limit.spread())) > 0) {
                    sink.accept(finding(cell, offers, dispersion, cells));
                }
            }
        });
    }

    private static Finding finding(
            OfferCells.Cell cell, List<OfferCells.Net> offers, PriceDispersion dispersion, OfferCells cells) {
        Finding.Builder finding = Finding.builder()
                .rule(ID)
                .key(CaseKey.of(
                        ID,
                        cell.product(),
                        cell.region(),
                        cell.channel(),
                        cell.period().key()))
                .severity(Severity.MEDIUM)
                .addRegion(cell.region())
                .addProduct(cell.product())
                .period(cell.period().range())
                .putDetail(
                        "offers",
                        offers.stream().map(net -> net.offer().id()).sorted().toArray(String[]::new))
                .putFigure("count", BigDecimal.valueOf(offers.size()))
                .putFigure("median", cells.rounded(dispersion.median()))
                .putFigure("spread", dispersion.spread().rounded(PLACES, RoundingMode.HALF_UP));
        offers.stream().map(net -> net.offer().dealer()).distinct().sorted().forEach(finding::addDealer);
        if (!cell.channel().isEmpty()) {
            finding.channels(List.of(cell.channel()));
        }
        return finding.build();
    }
}
