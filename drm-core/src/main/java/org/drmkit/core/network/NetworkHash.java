package org.drmkit.core.network;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.dealer.Dealer;

/** Hashes a network part by part, so that a large one is never one large text. */
final class NetworkHash {

    private final Hasher hasher = Hashing.sha256().newHasher();

    private NetworkHash() {}

    static String of(DealerNetwork network) {
        NetworkHash hash = new NetworkHash();
        hash.put("schema", network.schema().contentHash());
        network.dealers()
                .forEach(dealer -> hash.put("dealer", Dealer.SHAPE.write(dealer).canonical()));
        network.calendars().forEach((name, calendar) -> hash.put("calendar", name + " " + calendar.firstDays()));
        network.grants()
                .forEach(grant ->
                        hash.put("grant", TerritoryGrant.SHAPE.write(grant).canonical()));
        return hash.hasher.hash().toString();
    }

    /** Each part has its length in front, so that no two lists of parts are the same bytes. */
    private void put(String kind, String text) {
        byte[] bytes = (kind + " " + text).getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
    }
}
