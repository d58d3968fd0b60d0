package org.drmkit.incentives.sheet;

import java.util.Map;
import java.util.Optional;

/** Templates of the sheet: places in braces; what stands in brackets is left out where one of its places has nothing to show. */
final class SheetTemplate {

    private SheetTemplate() {}

    static String fill(String template, Map<String, String> places) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char sign = template.charAt(at);
            int end = template.indexOf(sign == '[' ? ']' : '}', at);
            if (sign == '[' && end > at) {
                text.append(optional(template.substring(at + 1, end), places));
                at = end + 1;
            } else if (sign == '{' && end > at) {
                text.append(Optional.ofNullable(places.get(template.substring(at + 1, end)))
                        .orElse(""));
                at = end + 1;
            } else {
                text.append(sign);
                at++;
            }
        }
        return text.toString();
    }

    private static String optional(String part, Map<String, String> places) {
        int from = part.indexOf('{');
        int to = part.indexOf('}', from);
        return from >= 0 && to > from && !places.containsKey(part.substring(from + 1, to)) ? "" : fill(part, places);
    }
}
