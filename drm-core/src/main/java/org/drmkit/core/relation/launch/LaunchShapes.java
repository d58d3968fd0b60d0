package org.drmkit.core.relation.launch;

import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.json.Union;
import org.drmkit.core.relation.launch.LaunchRecord.Done;
import org.drmkit.core.relation.launch.LaunchRecord.Sighting;

/** How launch records look as JSON. */
final class LaunchShapes {

    private static final ObjectShape<Done> DONE = Shape.object("milestone done", o -> {
        var id = o.required("id", Shapes.CODE, Done::id);
        var party = o.required("dealer", Shapes.CODE, Done::party);
        var launch = o.required("launch", Shapes.CODE, Done::launch);
        var milestone = o.required("milestone", Shapes.CODE, Done::milestone);
        var on = o.required("on", Shapes.DATE, Done::on);
        var recordedOn = o.required("recordedOn", Shapes.DATE, Done::recordedOn);
        return v -> new Done(v.get(id), v.get(party), v.get(launch), v.get(milestone), v.get(on), v.get(recordedOn));
    });

    private static final ObjectShape<Sighting> SIGHTING = Shape.object("sighting", o -> {
        var id = o.required("id", Shapes.CODE, Sighting::id);
        var party = o.required("dealer", Shapes.CODE, Sighting::party);
        var product = o.required("product", Shapes.CODE, Sighting::product);
        var on = o.required("seenOn", Shapes.DATE, Sighting::on);
        var evidence = o.required("evidence", Shapes.TEXT, Sighting::evidence);
        var recordedOn = o.required("recordedOn", Shapes.DATE, Sighting::recordedOn);
        return v ->
                new Sighting(v.get(id), v.get(party), v.get(product), v.get(on), v.get(evidence), v.get(recordedOn));
    });

    private LaunchShapes() {}

    static void declare(Union.Builder<LaunchRecord> u) {
        u.object("milestone", Done.class, DONE);
        u.object("seenOn", Sighting.class, SIGHTING);
    }
}
