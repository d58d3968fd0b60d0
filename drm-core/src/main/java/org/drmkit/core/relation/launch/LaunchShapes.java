package org.drmkit.core.relation.launch;

import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.json.Union;
import org.drmkit.core.money.Money;
import org.drmkit.core.relation.launch.LaunchRecord.Acknowledgement;
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

    private static final ObjectShape<Acknowledgement> ACKNOWLEDGEMENT = Shape.object("acknowledgement", o -> {
        var id = o.required("id", Shapes.CODE, Acknowledgement::id);
        var party = o.required("dealer", Shapes.CODE, Acknowledgement::party);
        var launch = o.required("launch", Shapes.CODE, Acknowledgement::launch);
        var terms = o.required("acknowledged", Shapes.CODE, Acknowledgement::terms);
        var on = o.required("on", Shapes.DATE, Acknowledgement::on);
        var recordedOn = o.required("recordedOn", Shapes.DATE, Acknowledgement::recordedOn);
        return v ->
                new Acknowledgement(v.get(id), v.get(party), v.get(launch), v.get(terms), v.get(on), v.get(recordedOn));
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

    private static final ObjectShape<JointActivity> ACTIVITY = Shape.object("joint activity", o -> {
        var id = o.required("id", Shapes.CODE, JointActivity::id);
        var party = o.required("dealer", Shapes.CODE, JointActivity::party);
        var launch = o.required("launch", Shapes.CODE, JointActivity::launch);
        var activity = o.required("activity", Shapes.CODE, JointActivity::activity);
        var owner = o.required("owner", Shapes.CODE, JointActivity::owner);
        var kpi = o.required("kpi", Shapes.NAME, JointActivity::kpi);
        var budget =
                o.required("budget", Money.SHAPE.where("an amount above 0", Money::isPositive), JointActivity::budget);
        var split = o.required(
                "split",
                Shapes.mapOf(Shapes.CODE, Shapes.DECIMAL).where("shares from 0 on, 1 in all", JointActivity::isWhole),
                JointActivity::split);
        var dueOn = o.required("dueOn", Shapes.DATE, JointActivity::dueOn);
        var doneOn = o.optional("doneOn", Shapes.DATE, JointActivity::doneOn);
        var recordedOn = o.required("recordedOn", Shapes.DATE, JointActivity::recordedOn);
        return v -> new JointActivity(
                v.get(id),
                v.get(party),
                v.get(launch),
                v.get(activity),
                v.get(owner),
                v.get(kpi),
                v.get(budget),
                v.get(split),
                v.get(dueOn),
                v.get(doneOn),
                v.get(recordedOn));
    });

    private LaunchShapes() {}

    static void declare(Union.Builder<LaunchRecord> u) {
        u.object("milestone", Done.class, DONE);
        u.object("acknowledged", Acknowledgement.class, ACKNOWLEDGEMENT);
        u.object("seenOn", Sighting.class, SIGHTING);
        u.object("activity", JointActivity.class, ACTIVITY);
    }
}
