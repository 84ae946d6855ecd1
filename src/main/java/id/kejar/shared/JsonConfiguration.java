package id.kejar.shared;

import com.fasterxml.jackson.datatype.jsr310.ser.LocalTimeSerializer;
import java.time.format.DateTimeFormatter;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** JSON as the sheets read it: times to the minute. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    @Bean
    Jackson2ObjectMapperBuilderCustomizer jamSampaiMenit() {
        return pembangun -> pembangun.serializers(new LocalTimeSerializer(DateTimeFormatter.ofPattern("HH:mm")));
    }
}
