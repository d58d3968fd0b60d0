package org.drmkit.core.relation.esg;

import java.math.BigDecimal;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.json.Union;
import org.drmkit.core.relation.esg.EsgRecord.Check;
import org.drmkit.core.relation.esg.EsgRecord.Disclosure;

/** How ESG records look as JSON. */
final class EsgShapes {

    private static final ObjectShape<Disclosure> DISCLOSURE = Shape.object("disclosure", o -> {
        var id = o.required("id", Shapes.CODE, Disclosure::id);
        var party = o.required("party", Shapes.CODE, Disclosure::party);
        var metric = o.required("metric", Shapes.CODE, Disclosure::metric);
        var unit = o.required("unit", Shapes.TEXT, Disclosure::unit);
        var year = o.required("year", Shapes.integer(1900, 2999), Disclosure::year);
        var value = o.required("value", Shapes.DECIMAL, Disclosure::value);
        var assurance = o.required("assurance", Shapes.enumOf(Assurance.class), Disclosure::assurance);
        var evidence = o.optional("evidence", Shapes.TEXT, Disclosure::evidence);
        var recordedOn = o.required("recordedOn", Shapes.DATE, Disclosure::recordedOn);
        return v -> new Disclosure(
                v.get(id),
                v.get(party),
                v.get(metric),
                v.get(unit),
                v.get(year),
                v.get(value),
                v.get(assurance),
                v.get(evidence),
                v.get(recordedOn));
    });

    private static final ObjectShape<Check> CHECK = Shape.object("check", o -> {
        var id = o.required("id", Shapes.CODE, Check::id);
        var party = o.required("party", Shapes.CODE, Check::party);
        var criterion = o.required("criterion", Shapes.CODE, Check::criterion);
        var met = o.required("met", Shapes.BOOL, Check::met);
        var assurance = o.required("assurance", Shapes.enumOf(Assurance.class), Check::assurance);
        var evidence = o.optional("evidence", Shapes.TEXT, Check::evidence);
        var recordedOn = o.required("recordedOn", Shapes.DATE, Check::recordedOn);
        return v -> new Check(
                v.get(id),
                v.get(party),
                v.get(criterion),
                v.get(met),
                v.get(assurance),
                v.get(evidence),
                v.get(recordedOn));
    });

    private static final Shape<BigDecimal> NOT_NEGATIVE =
            Shapes.DECIMAL.where("a figure from 0 on", value -> value.signum() >= 0);

    private static final ObjectShape<TakeBack> TAKE_BACK = Shape.object("take-back", o -> {
        var id = o.required("id", Shapes.CODE, TakeBack::id);
        var party = o.required("party", Shapes.CODE, TakeBack::party);
        var product = o.required("takenBack", Shapes.CODE, TakeBack::product);
        var quantity = o.required("quantity", NOT_NEGATIVE, TakeBack::quantity);
        var outcome = o.required("outcome", Shapes.enumOf(TakeBack.Outcome.class), TakeBack::outcome);
        var on = o.required("on", Shapes.DATE, TakeBack::on);
        var assurance = o.required("assurance", Shapes.enumOf(Assurance.class), TakeBack::assurance);
        var evidence = o.optional("evidence", Shapes.TEXT, TakeBack::evidence);
        var recordedOn = o.required("recordedOn", Shapes.DATE, TakeBack::recordedOn);
        return v -> new TakeBack(
                v.get(id),
                v.get(party),
                v.get(product),
                v.get(quantity),
                v.get(outcome),
                v.get(on),
                v.get(assurance),
                v.get(evidence),
                v.get(recordedOn));
    });

    private static final ObjectShape<SocialProject> PROJECT = Shape.object("social project", o -> {
        var id = o.required("id", Shapes.CODE, SocialProject::id);
        var party = o.required("party", Shapes.CODE, SocialProject::party);
        var project = o.required("project", Shapes.CODE, SocialProject::project);
        var hours = o.required("hours", NOT_NEGATIVE, SocialProject::hours);
        var on = o.required("on", Shapes.DATE, SocialProject::on);
        var assurance = o.required("assurance", Shapes.enumOf(Assurance.class), SocialProject::assurance);
        var evidence = o.optional("evidence", Shapes.TEXT, SocialProject::evidence);
        var recordedOn = o.required("recordedOn", Shapes.DATE, SocialProject::recordedOn);
        return v -> new SocialProject(
                v.get(id),
                v.get(party),
                v.get(project),
                v.get(hours),
                v.get(on),
                v.get(assurance),
                v.get(evidence),
                v.get(recordedOn));
    });

    private EsgShapes() {}

    static void declare(Union.Builder<EsgRecord> u) {
        u.object("metric", Disclosure.class, DISCLOSURE);
        u.object("criterion", Check.class, CHECK);
        u.object("takenBack", TakeBack.class, TAKE_BACK);
        u.object("project", SocialProject.class, PROJECT);
    }
}
