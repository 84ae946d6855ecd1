package id.kejar.penugasan;

import id.kejar.shared.AtasNamaSistem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts the process that waits for an order's first and last day, and tells it of a withdrawal. */
@Component
class PenugasanProcess {

    private static final String KUNCI = "penugasan-pejabat";
    private static final String DICABUT = "surat-perintah-dicabut";

    private final RuntimeService runtimeService;
    private final AtasNamaSistem atasNamaSistem;

    PenugasanProcess(RuntimeService runtimeService, AtasNamaSistem atasNamaSistem) {
        this.runtimeService = runtimeService;
        this.atasNamaSistem = atasNamaSistem;
    }

    void mulai(SuratPerintah surat, ZoneId zona) {
        atasNamaSistem.lakukan(() -> runtimeService
                .createProcessInstanceByKey(KUNCI)
                .processDefinitionWithoutTenantId()
                .businessKey(kunciBisnis(surat))
                .setVariable("satker", surat.satker())
                .setVariable("suratPerintahId", surat.id().toString())
                .setVariable("berlakuSejak", awalHari(surat.mulai(), zona))
                .setVariable("berakhirPada", awalHari(surat.selesai().plusDays(1), zona))
                .execute());
    }

    void cabut(SuratPerintah surat) {
        atasNamaSistem.lakukan(() -> runtimeService
                .createMessageCorrelation(DICABUT)
                .processInstanceBusinessKey(kunciBisnis(surat))
                .correlateWithResult());
    }

    private static String kunciBisnis(SuratPerintah surat) {
        return "%s/surat-perintah/%s".formatted(surat.satker(), surat.id());
    }

    private static Date awalHari(LocalDate tanggal, ZoneId zona) {
        return Date.from(tanggal.atStartOfDay(zona).toInstant());
    }
}
