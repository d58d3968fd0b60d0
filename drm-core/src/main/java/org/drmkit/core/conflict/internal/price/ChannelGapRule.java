package org.drmkit.core.conflict.internal.price;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.conflict.internal.CaseKey;
import org.drmkit.core.number.Fraction;

/**
 * Finds products that are cheaper online than in the shop, on average in one region and period.
 *
 * <p>At a tolerance of 10 %, 89.99 online beside 100.00 is too low and 90.00 is not.
 */
final class ChannelGapRule implements ConflictRule {

    private static final String ID = "CHANNEL_PRICE_GAP";
    private static final int PLACES = 9;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        List<String> online = scene.policy().prices().onlineChannels();
        Fraction least = Fraction.ONE.minus(Fraction.of(scene.policy().prices().channelGap()));
        OfferCells cells = new OfferCells(scene);
        cells.cells(false).forEach((cell, offers) -> {
            Map<Boolean, List<OfferCells.Net>> sides = offers.stream()
                    .filter(net -> net.offer().channel().isPresent())
                    .collect(Collectors.partitioningBy(
                            net -> online.contains(net.offer().channel().orElseThrow())));
            List<OfferCells.Net> inShops = sides.getOrDefault(false, List.of());
            List<OfferCells.Net> onWeb = sides.getOrDefault(true, List.of());
            if (!inShops.isEmpty() && !onWeb.isEmpty()) {
                Fraction shop = OfferCells.mean(inShops);
                Fraction web = OfferCells.mean(onWeb);
                if (web.compareTo(least.times(shop)) < 0) {
                    sink.accept(finding(cell, onWeb, web, shop, cells));
                }
            }
        });
    }

    private static Finding finding(
            OfferCells.Cell cell, List<OfferCells.Net> onWeb, Fraction web, Fraction shop, OfferCells cells) {
        Finding.Builder finding = Finding.builder()
                .rule(ID)
                .key(CaseKey.of(ID, cell.product(), cell.region(), cell.period().key()))
                .severity(Severity.MEDIUM)
                .addRegion(cell.region())
                .addProduct(cell.product())
                .period(cell.period().range())
                .putDetail(
                        "offers",
                        onWeb.stream().map(net -> net.offer().id()).sorted().toArray(String[]::new))
                .putFigure("online", cells.rounded(web))
                .putFigure("offline", cells.rounded(shop))
                .putFigure("gap", Fraction.ONE.minus(web.dividedBy(shop)).rounded(PLACES, RoundingMode.HALF_UP));
        onWeb.stream().map(net -> net.offer().dealer()).distinct().sorted().forEach(finding::addDealer);
        return finding.build();
    }
}
