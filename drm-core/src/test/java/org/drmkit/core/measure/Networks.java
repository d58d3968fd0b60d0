package org.drmkit.core.measure;

import java.util.List;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.ColumnType;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeTree;

/** A small network for the tests of definitions. */
public final class Networks {

    public static final CodeTree PRODUCTS = CodeTree.builder()
            .root("ALL")
            .below("ALL", "CLASSIC", "PARTS")
            .below("CLASSIC", "C1", "C2")
            .below("PARTS", "P1")
            .build();

    public static final CodeTree REGIONS = CodeTree.builder()
            .root("CN")
            .below("CN", "EAST", "WEST")
            .below("EAST", "SH", "ZJ")
            .below("WEST", "SC")
            .build();

    private Networks() {}

    /** Products, regions, two channels, a custom column of each type, two dealers with tier and type. */
    public static DealerNetwork small() {
        TradeSchema schema = TradeSchema.builder("CNY")
                .products(PRODUCTS)
                .regions(REGIONS)
                .channels(List.of("ON", "OFF"))
                .column("freight", ColumnType.DECIMAL)
                .column("customer", ColumnType.CODE)
                .column("installed", ColumnType.DATE)
                .build();
        return DealerNetwork.builder(schema)
                .dealer(Dealer.builder("D1")
                        .attribute("tier", 2)
                        .attribute("type", "4S")
                        .build())
                .dealer(Dealer.builder("D2").attribute("tier", 1).build())
                .build();
    }

    /** A network that knows no codes, columns or dealers. */
    public static DealerNetwork bare() {
        return DealerNetwork.builder(TradeSchema.builder("CNY").build()).build();
    }
}
