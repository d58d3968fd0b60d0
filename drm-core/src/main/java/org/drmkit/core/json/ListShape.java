package org.drmkit.core.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonObject;

/** An array of values that look alike, of a number of elements within a range. */
final class ListShape<T> extends Shape<List<T>> {

    private final Shape<T> element;
    private final int least;
    private final int most;

    ListShape(Shape<T> element, int least, int most) {
        this.element = element;
        this.least = least;
        this.most = most;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Optional<List<T>> read(Place place) {
        if (!(place.json() instanceof JsonArray array)) {
            return wrongKind(place, "a list, in brackets, of " + allowed());
        }
        int size = array.elements().size();
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            element.read(place.element(i)).ifPresent(list::add);
        }
        if (size < least || size > most) {
            place.report(
                    place.problem(Problem.OUT_OF_RANGE, "a list of " + size + (size == 1 ? " element" : " elements"))
                            .withAllowed(allowed()));
        }
        return list.size() == size && size >= least && size <= most ? Optional.of(List.copyOf(list)) : Optional.empty();
    }

    private String allowed() {
        String range = least == most
                ? String.valueOf(least)
                : most < Integer.MAX_VALUE ? least + " to " + most : least + " or more";
        return range + (least == 1 && most == 1 ? " element" : " elements");
    }

    @Override
    public Json write(List<T> list) {
        return new JsonArray(list.stream().map(element::write).toList());
    }

    @Override
    Json description(Schemas schemas) {
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("type", Json.text("array"));
        schema.put("items", element.schema(schemas));
        if (least > 0) {
            schema.put("minItems", Json.number(least));
        }
        if (most < Integer.MAX_VALUE) {
            schema.put("maxItems", Json.number(most));
        }
        return new JsonObject(schema);
    }

    @Override
    void walkInside(List<T> list, Part part, Consumer<Part> visitor) {
        for (int i = 0; i < list.size(); i++) {
            element.walk(list.get(i), part.pointer().child(i), part, visitor);
        }
    }
}
