package id.kejar.entri;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The entry-days of the whole country. Read office by office along the index, without a join: no more than one office is held
 * in memory, and the database neither sorts nor repeats names.
 */
@Service
@Transactional(readOnly = true)
public class EntriNasionalService {

    private final EntriRepository daftarEntri;

    EntriNasionalService(EntriRepository daftarEntri) {
        this.daftarEntri = daftarEntri;
    }

    record BulanSatker(UUID periodeId, String kode, String nama, String zona) {}

    record Orang(UUID id, String nama, String nip, String jabatan) {}

    record Hari(
            UUID pegawaiId,
            LocalDate tanggal,
            Penanda penanda,
            StatusEntri status,
            int terlambatHari,
            Instant dikirimPada) {}

    /**
     * Hands over every entry-day of a month, by the code of the office, the name of the person and the date.
     *
     * @param kunci of the month, {@code 2026-10}
     */
    public void hari(String kunci, Consumer<HariNasional> penerima) {
        for (var bulan : daftarEntri.bulanSemuaSatker(kunci)) {
            Map<UUID, List<Hari>> hari = daftarEntri.hariNasional(bulan.periodeId()).stream()
                    .collect(Collectors.groupingBy(Hari::pegawaiId));
            for (var orang : daftarEntri.orangNasional(hari.keySet())) {
                hari.get(orang.id()).forEach(satu -> penerima.accept(gabung(bulan, orang, satu)));
            }
        }
    }

    private static HariNasional gabung(BulanSatker bulan, Orang orang, Hari hari) {
        return new HariNasional(
                bulan.kode(),
                bulan.nama(),
                bulan.zona(),
                orang.nama(),
                orang.nip(),
                orang.jabatan(),
                hari.tanggal(),
                hari.penanda(),
                hari.status(),
                hari.terlambatHari(),
                hari.dikirimPada());
    }
}
