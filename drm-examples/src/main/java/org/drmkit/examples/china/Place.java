package org.drmkit.examples.china;

import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.tree.CodeEntry;

/** A line of the files of the tree: a code, a name, and the codes of all that it lies in. */
record Place(String code, String name, Optional<String> province, Optional<String> city, Optional<String> area) {

    static final Shape<List<Place>> FILE = Shapes.listOf(Shape.object("place", o -> {
        var code = o.required("code", Shapes.CODE, Place::code);
        var name = o.required("name", Shapes.TEXT, Place::name);
        var province = o.optional("provinceCode", Shapes.CODE, Place::province);
        var city = o.optional("cityCode", Shapes.CODE, Place::city);
        var area = o.optional("areaCode", Shapes.CODE, Place::area);
        return v -> new Place(v.get(code), v.get(name), v.get(province), v.get(city), v.get(area));
    }));

    static Place retired(CodeEntry line) {
        String name = line.attributes().getOrDefault(Divisions.NAME, line.code());
        return new Place(line.code(), name, Optional.empty(), line.parent(), Optional.empty());
    }

    /** Returns the code of the next larger place. */
    String parent() {
        return area.or(() -> city).or(() -> province).orElse(Divisions.ROOT);
    }

    /** Tells whether this is a rung without a name of its own, such as the districts of Beijing taken together. */
    boolean isNameless() {
        return name.equals("市辖区") || name.equals("县") || name.contains("直辖县级");
    }
}
