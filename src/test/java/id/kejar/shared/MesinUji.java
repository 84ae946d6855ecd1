package id.kejar.shared;

import java.util.List;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;

/**
 * The engine of the process tests: in memory and without Spring, yet with what KEJAR itself changes about a model. It
 * also gives out the delegates of this package whose whole work lies in the engine, so that no test has to imitate them.
 */
public final class MesinUji {

    private static final ProcessEngineConfigurationImpl PENGATURAN = new SatuMesin();

    private MesinUji() {}

    public static ProcessEngineConfigurationImpl pengaturan() {
        return PENGATURAN;
    }

    public static ProcessEngine mesin() {
        return PENGATURAN.buildProcessEngine();
    }

    /** One engine for all models; its own name and database keep it apart from the application's in the same JVM. */
    private static final class SatuMesin extends StandaloneInMemProcessEngineConfiguration {

        SatuMesin() {
            setProcessEngineName("uji-proses");
            setJdbcUrl("jdbc:h2:mem:uji-proses");
            setHistory(HISTORY_FULL);
            setJobExecutorActivate(false);
            // Failing steps are part of the tests; their stack traces would only hide a real one.
            setEnableCmdExceptionLogging(false);
            setExpressionManager(new MockExpressionManager());
            setCustomPreBPMNParseListeners(List.of(new KunciTugasParseListener()));
            ProcessCoverageConfigurator.initializeProcessCoverageExtensions(this);
        }

        @Override
        public synchronized ProcessEngine buildProcessEngine() {
            return processEngine == null ? super.buildProcessEngine() : processEngine;
        }
    }

    public static JavaDelegate ingatkanDelegate() {
        return new IngatkanDelegate(tugasTertunggu());
    }

    public static JavaDelegate beriTahuSekretarisDelegate() {
        return new BeriTahuSekretarisDelegate(tugasTertunggu(), mesin().getTaskService());
    }

    /** An engine of its own for a test of what a table may say; the caller closes it. */
    public static ProcessEngine mesinDengan(DmnTransformListener pemeriksaTabel) {
        var pengaturan = new StandaloneInMemProcessEngineConfiguration();
        pengaturan.setProcessEngineName("uji-tabel");
        pengaturan.setJdbcUrl("jdbc:h2:mem:uji-tabel");
        pengaturan.setJobExecutorActivate(false);
        pengaturan.setEnableCmdExceptionLogging(false);
        pengaturan.setDmnEngineConfiguration(EngineConfiguration.tabelKeputusan(List.of(pemeriksaTabel)));
        return pengaturan.buildProcessEngine();
    }

    public static AtasNamaSistem atasNamaSistem() {
        return new AtasNamaSistem(mesin().getIdentityService());
    }

    private static TugasTertunggu tugasTertunggu() {
        return new TugasTertunggu(mesin().getRuntimeService(), mesin().getTaskService());
    }
}
