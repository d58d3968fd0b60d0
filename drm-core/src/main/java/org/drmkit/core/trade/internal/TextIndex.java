package org.drmkit.core.trade.internal;

import org.jspecify.annotations.Nullable;

/** Numbers of texts, with less to chase through memory than in a map: loading looks up several codes for each line. */
final class TextIndex {

    private @Nullable String[] keys = new String[16];
    private int[] values = new int[16];
    private int size;

    /** The number of a text, {@link Codes#NONE} if it has none. */
    int get(String text) {
        int slot = slot(text);
        return keys[slot] == null ? Codes.NONE : values[slot];
    }

    /** Gives a number to a text that has none yet. */
    void put(String text, int value) {
        if (++size > keys.length / 2) {
            grow();
        }
        int slot = slot(text);
        keys[slot] = text;
        values[slot] = value;
    }

    private int slot(String text) {
        int mask = keys.length - 1;
        int hash = text.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 16) & mask;
        for (String key = keys[slot]; key != null && !key.equals(text); key = keys[slot]) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        @Nullable String[] oldKeys = keys;
        int[] oldValues = values;
        keys = new String[2 * oldKeys.length];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            String key = oldKeys[i];
            if (key != null) {
                int slot = slot(key);
                keys[slot] = key;
                values[slot] = oldValues[i];
            }
        }
    }
}
