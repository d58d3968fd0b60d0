package org.drmkit.core.trade.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Codes that are numbered in the order in which they first appear. */
public final class Dictionary implements Codes {

    private final TextIndex numbers = new TextIndex();
    private final List<String> texts = new ArrayList<>();

    /**
     * Creates a dictionary that holds some texts from the start.
     *
     * @param known the texts, numbered in their order
     * @return the dictionary
     */
    public static Dictionary of(Collection<String> known) {
        Dictionary dictionary = new Dictionary();
        known.forEach(dictionary::intern);
        return dictionary;
    }

    @Override
    public int size() {
        return texts.size();
    }

    @Override
    public String text(int code) {
        return texts.get(code);
    }

    @Override
    public int code(String text) {
        return numbers.get(text);
    }

    int intern(String text) {
        int known = code(text);
        if (known != NONE) {
            return known;
        }
        numbers.put(text, texts.size());
        texts.add(text);
        return texts.size() - 1;
    }
}
