package org.drmkit.core.tree;

import java.util.Comparator;

/**
 * Texts by code point. Strings compare by UTF-16 unit, which puts characters beyond U+FFFF before some of those below.
 */
enum CodeOrder implements Comparator<String> {
    BY_CODE_POINT;

    @Override
    public int compare(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return compare(a.charAt(i), b.charAt(i));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    private static int compare(char a, char b) {
        int bySurrogate = Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
        return bySurrogate != 0 ? bySurrogate : Character.compare(a, b);
    }
}
