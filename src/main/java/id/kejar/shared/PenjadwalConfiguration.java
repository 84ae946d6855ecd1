package id.kejar.shared;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Work by the clock. A process that was started for one command does that and nothing else. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = PerintahRunner.PERINTAH, havingValue = "false", matchIfMissing = true)
@EnableScheduling
class PenjadwalConfiguration {}
