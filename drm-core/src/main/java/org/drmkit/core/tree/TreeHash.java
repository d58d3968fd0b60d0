package org.drmkit.core.tree;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.List;

/** The hash of a tree's content: every text with its length, so that no two trees are the same sequence. */
final class TreeHash {

    private final Hasher hasher = Hashing.sha256().newHasher();

    private TreeHash() {}

    static String of(CodeTree tree) {
        TreeHash hash = new TreeHash();
        for (int node = 0; node < tree.size(); node++) {
            // Codes in pre-order with their depths say who is whose parent.
            hash.hasher.putInt(tree.depth(node));
            hash.entry(tree.entry(node));
        }
        return hash.hasher.hash().toString();
    }

    private void entry(CodeEntry entry) {
        text(entry.code());
        hasher.putInt(entry.attributes().size());
        entry.attributes().forEach((name, value) -> {
            text(name);
            text(value);
        });
        hasher.putBoolean(entry.isComplete());
        hasher.putBoolean(entry.isRetired());
        entry.retirement().ifPresent(this::retirement);
    }

    private void retirement(Retirement retirement) {
        List<String> successors = retirement.successors();
        hasher.putLong(retirement.on().toEpochDay()).putInt(successors.size());
        successors.forEach(this::text);
    }

    private void text(String text) {
        hasher.putInt(text.length()).putUnencodedChars(text);
    }
}
