package id.kejar.verifikasi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole application on 2 November 2026 with a {@link KantorBerlembar}, shared by all tests that want one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kejar.demo=false",
            "kejar.waktu.mulai=2026-11-02T08:00",
            "spring.datasource.url=jdbc:h2:mem:berlembar;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@Import(KantorBerlembar.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@interface DenganKantorBerlembar {}
