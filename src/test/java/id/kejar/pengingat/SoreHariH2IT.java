package id.kejar.pengingat;

import org.springframework.test.context.TestPropertySource;

/** The afternoon on the default database. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:sore;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
class SoreHariH2IT extends SoreHari {}
