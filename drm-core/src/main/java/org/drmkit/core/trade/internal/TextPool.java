package org.drmkit.core.trade.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts that are all different, numbered in the order in which they came, as bytes in one array with a hash table of
 * numbers.
 *
 * <p>About 20 bytes for each text besides its own UTF-8: 20 million ids of ten letters take half a gigabyte, where
 * Strings in a map would take two. A text is first looked up and then, if it is new, appended without being encoded or
 * hashed again.
 */
final class TextPool {

    private static final long FREE = 0;

    private byte[] pool = new byte[0];
    private long used;
    private int[] starts = new int[0];
    /**
     * In each slot the hash above and the number, counted from 1, below: what differs is told apart here, and the table
     * grows in one sweep.
     */
    private long[] slots = new long[16];

    private int size;

    private byte[] key = new byte[64];
    private int keyLength;
    private int keyHash;
    private int keySlot;

    int size() {
        return size;
    }

    /** Looks a text up and remembers it for {@link #append()}; -1 if it is new. */
    int look(String text) {
        encode(text);
        keyHash = slotHash(key, keyLength);
        keySlot = slot(key, keyLength, keyHash);
        return number(slots[keySlot]);
    }

    /**
     * The hash by which a text finds its slot: texts that differ in the last letter only are neighbours, so that ids that are
     * counted up meet slots that the processor has at hand. In a table of a hundred megabytes that is what the time goes into.
     */
    private static int slotHash(byte[] bytes, int length) {
        return length == 0 ? 0 : (int) Bytes.hash(bytes, 0, length - 1) + bytes[length - 1];
    }

    private static int number(long slot) {
        return (int) slot - 1;
    }

    /** Whether surrogates come in pairs only. */
    static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private void encode(String text) {
        int length = text.length();
        key = Grow.bytes(key, length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                key = text.getBytes(StandardCharsets.UTF_8);
                keyLength = key.length;
                return;
            }
            key[i] = (byte) c;
        }
        keyLength = length;
    }

    private int slot(byte[] bytes, int length, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != FREE && !equal(slots[slot], bytes, length, hash)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean equal(long slot, byte[] bytes, int length, int hash) {
        int number = number(slot);
        return (int) (slot >>> Integer.SIZE) == hash
                && Arrays.equals(pool, starts[number], end(number), bytes, 0, length);
    }

    private int end(int number) {
        return number + 1 < size ? starts[number + 1] : (int) used;
    }

    /** Appends the text that was looked up last and not found. */
    int append() {
        pool = Grow.bytes(pool, used + keyLength);
        System.arraycopy(key, 0, pool, (int) used, keyLength);
        starts = Grow.ints(starts, size + 1);
        starts[size] = (int) used;
        used += keyLength;
        size++;
        slots[keySlot] = (long) keyHash << Integer.SIZE | size;
        if (size > slots.length / 4 * 3) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[Math.multiplyExact(old.length, 2)];
        int mask = slots.length - 1;
        for (long entry : old) {
            if (entry != FREE) {
                int slot = (int) (entry >>> Integer.SIZE) & mask;
                while (slots[slot] != FREE) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = entry;
            }
        }
    }

    int intern(String text) {
        int known = look(text);
        return known >= 0 ? known : append();
    }

    /** Looks a text up without touching anything, so that many threads may. */
    int find(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return number(slots[slot(bytes, bytes.length, slotHash(bytes, bytes.length))]);
    }

    String text(int number) {
        return new String(pool, starts[number], end(number) - starts[number], StandardCharsets.UTF_8);
    }

    long hash(int number) {
        return Bytes.hash(pool, starts[number], end(number));
    }

    /** Gives back the room kept for more texts. */
    void trim() {
        pool = Arrays.copyOf(pool, (int) used);
        starts = Arrays.copyOf(starts, size);
        key = new byte[0];
    }
}
