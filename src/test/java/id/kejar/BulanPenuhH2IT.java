package id.kejar;

import org.springframework.test.context.TestPropertySource;

/** The month on the default database. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:bulan;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=512")
class BulanPenuhH2IT extends BulanPenuh {}
