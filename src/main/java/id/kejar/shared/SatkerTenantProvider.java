package id.kejar.shared;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * A process instance belongs to its satker: to that of the process that called it, else to the one named in its
 * variable {@code satker}, else to that of the person who starts it by hand. The models themselves are shared by all.
 */
class SatkerTenantProvider implements TenantIdProvider {

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext konteks) {
        if (konteks.getSuperExecution() != null) {
            return konteks.getSuperExecution().getTenantId();
        }
        var satker =
                konteks.getVariables() == null ? null : konteks.getVariables().get("satker");
        return satker == null ? satkerPenggunaIni() : satker.toString();
    }

    private static String satkerPenggunaIni() {
        var pengguna = Context.getCommandContext().getAuthentication();
        var satker = pengguna == null ? null : pengguna.getTenantIds();
        return satker == null || satker.size() != 1 ? null : satker.get(0);
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext konteks) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext konteks) {
        return konteks.getExecution() == null ? null : konteks.getExecution().getTenantId();
    }
}
