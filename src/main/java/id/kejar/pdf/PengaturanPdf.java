package id.kejar.pdf;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What reading a PDF may cost at most.
 *
 * @param memori of the process that reads it, beside KEJAR's own
 * @param batasWaktu of one run, some pages long
 */
@ConfigurationProperties("kejar.pdf")
public record PengaturanPdf(@DefaultValue("256MB") DataSize memori, @DefaultValue("20s") Duration batasWaktu) {}
