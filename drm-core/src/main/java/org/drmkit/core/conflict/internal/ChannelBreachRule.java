package org.drmkit.core.conflict.internal;

import java.util.Set;
import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;

/**
 * Finds sales in the territory of their seller, but through a channel that was not granted.
 *
 * <p>A dealer with a grant for Zhejiang offline sells online there. A line without a channel is no breach.
 */
public final class ChannelBreachRule implements ConflictRule {

    /** The id. */
    public static final String ID = "CHANNEL_BREACH";

    /** Makes the rule. */
    public ChannelBreachRule() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        if (scene.grants().size() > 0) {
            LineKeys keys = new LineKeys(ID, scene.sales());
            OwnTerritory territory = new OwnTerritory(scene);
            territory.search((line, allowed, injured) -> {
                if (!allowed.isEmpty()) {
                    sink.accept(finding(line, allowed, territory.channel(line).orElseThrow(), keys));
                }
            });
        }
    }

    private static Finding finding(int line, Set<String> allowed, String used, LineKeys keys) {
        return keys.finding(line)
                .severity(Severity.MEDIUM)
                .addDealer(keys.seller(line))
                .putDetail("allowed", allowed.toArray(String[]::new))
                .putDetail("used", used)
                .build();
    }
}
