package id.kejar.shared;

import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Gives a user task the key named in its extension property {@code kunciTugas}. XML ids are unique in a document, so a
 * task cannot have its process's key as element id, yet {@code rapat-pleno} is both (docs/adr/0004).
 */
class KunciTugasParseListener extends AbstractBpmnParseListener {

    static final String PROPERTI = "kunciTugas";

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        var kunci = kunciTugas(userTask);
        if (kunci == null) {
            return;
        }
        var tugas = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        tugas.setKey(kunci);
        // Registered under both names: a reloaded task looks its definition up by the new key, a migrated one by the
        // old.
        ((ProcessDefinitionEntity) scope.getProcessDefinition())
                .getTaskDefinitions()
                .put(kunci, tugas);
    }

    private static String kunciTugas(Element userTask) {
        var ekstensi = userTask.element("extensionElements");
        var properti = ekstensi == null ? null : ekstensi.element("properties");
        if (properti == null) {
            return null;
        }
        return properti.elements("property").stream()
                .filter(satu -> PROPERTI.equals(satu.attribute("name")))
                .map(satu -> satu.attribute("value"))
                .findFirst()
                .orElse(null);
    }
}
