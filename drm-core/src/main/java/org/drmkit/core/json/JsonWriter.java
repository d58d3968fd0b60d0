package org.drmkit.core.json;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonBool;
import org.drmkit.core.json.Json.JsonNumber;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Json.JsonText;
import org.drmkit.core.number.Decimals;

/** Writes values as text: canonical, or for people. */
final class JsonWriter {

    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();
    private final boolean sorted;
    private final String space;

    private JsonWriter(boolean sorted) {
        this.sorted = sorted;
        this.space = sorted ? "" : " ";
    }

    static String canonical(Json json) {
        return line(json, true);
    }

    static String pretty(Json json) {
        JsonWriter writer = new JsonWriter(false);
        writer.block(json, "\n");
        return writer.out.toString();
    }

    private static String line(Json json, boolean sorted) {
        JsonWriter writer = new JsonWriter(sorted);
        writer.line(json);
        return writer.out.toString();
    }

    private void line(Json json) {
        if (json instanceof JsonObject object) {
            members(object, "", "");
        } else if (json instanceof JsonArray array) {
            elements(array, "", "");
        } else {
            scalar(json);
        }
    }

    /** A value on one line if it is short, else one part a line. */
    private void block(Json json, String indent) {
        if (fits(json)) {
            line(json);
        } else if (json instanceof JsonObject object) {
            members(object, indent + "  ", indent);
        } else if (json instanceof JsonArray array) {
            elements(array, indent + "  ", indent);
        } else {
            scalar(json);
        }
    }

    private static boolean fits(Json json) {
        return WIDTH - width(json) >= 0;
    }

    /** About as wide as the value is on one line, or more than a line if it is wider. */
    private static int width(Json json) {
        int width = 2;
        if (json instanceof JsonObject object) {
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                width += width > WIDTH ? 0 : member.getKey().length() + 6 + width(member.getValue());
            }
        } else if (json instanceof JsonArray array) {
            for (Json element : array.elements()) {
                width += width > WIDTH ? 0 : 2 + width(element);
            }
        } else if (json instanceof JsonText text) {
            width += text.value().length();
        } else {
            width += json instanceof JsonNumber number ? number.value().precision() : 4;
        }
        return width;
    }

    private void members(JsonObject object, String indent, String close) {
        Map<String, Json> members = sorted ? new TreeMap<>(object.members()) : object.members();
        out.append('{');
        Iterator<Map.Entry<String, Json>> entries = members.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, Json> entry = entries.next();
            out.append(indent);
            text(entry.getKey());
            out.append(':').append(space);
            part(entry.getValue(), indent);
            separate(entries.hasNext(), indent);
        }
        out.append(members.isEmpty() ? "" : close).append('}');
    }

    private void elements(JsonArray array, String indent, String close) {
        out.append('[');
        Iterator<Json> elements = array.elements().iterator();
        while (elements.hasNext()) {
            out.append(indent);
            part(elements.next(), indent);
            separate(elements.hasNext(), indent);
        }
        out.append(array.elements().isEmpty() ? "" : close).append(']');
    }

    private void part(Json json, String indent) {
        if (indent.isEmpty()) {
            line(json);
        } else {
            block(json, indent);
        }
    }

    private void separate(boolean more, String indent) {
        if (more) {
            out.append(',').append(indent.isEmpty() ? space : "");
        }
    }

    private void scalar(Json json) {
        if (json instanceof JsonText text) {
            text(text.value());
        } else if (json instanceof JsonNumber number) {
            out.append(Decimals.plain(number.value()));
        } else {
            out.append(json instanceof JsonBool bool ? String.valueOf(bool.value()) : "null");
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        int named = "\"\\\b\f\n\r\t".indexOf(c);
        if (named >= 0) {
            out.append('\\').append("\"\\bfnrt".charAt(named));
        } else if (c < ' ') {
            out.append("\\u").append(HexFormat.of().toHexDigits(c));
        } else {
            out.append(c);
        }
    }
}
