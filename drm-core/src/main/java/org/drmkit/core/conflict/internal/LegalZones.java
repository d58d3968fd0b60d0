package org.drmkit.core.conflict.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.NodeSet;

/** Which law holds in a region: that of the nearest region at or above it for which the policy, or else the tree, names a zone. */
public final class LegalZones {

    /** The European Union. */
    public static final String EU = "EU";

    /** China. */
    public static final String CN = "CN";

    /** The United States. */
    public static final String US = "US";

    private static final String ATTRIBUTE = "legalZone";

    private final CodeTree tree;
    private final Map<String, String> named;

    /**
     * Makes the zones of a scene.
     *
     * @param scene the scene with the policy and the regions
     */
    public LegalZones(ConflictScene scene) {
        tree = scene.grants().regionTree();
        named = scene.policy().legal().legalZones();
    }

    /**
     * Returns the zone of a region.
     *
     * @param region the code of the region
     * @return the zone, empty if none is named for it or above
     */
    public Optional<String> of(String region) {
        int node = tree.node(region);
        while (node >= 0 && own(node).isEmpty()) {
            node = tree.parent(node);
        }
        return node < 0 ? Optional.ofNullable(named.get(region)) : own(node);
    }

    private Optional<String> own(int node) {
        return Optional.ofNullable(named.get(tree.code(node)))
                .or(() -> Optional.ofNullable(tree.entry(node).attributes().get(ATTRIBUTE)));
    }

    /** Returns the regions of a zone. */
    NodeSet area(String zone) {
        List<String> inside = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        for (int node = 0; node < tree.size(); node++) {
            Optional<String> own = own(node);
            if (own.isPresent()) {
                (own.get().equals(zone) ? inside : outside).add(tree.code(node));
            }
        }
        return NodeSet.of(tree, inside, outside);
    }
}
