package id.kejar.entri;

import id.kejar.organisasi.IsiPenempatan;
import id.kejar.organisasi.OrganisasiService;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final OrganisasiService organisasi;

    EntriNasionalService(EntriRepository daftarEntri, OrganisasiService organisasi) {
        this.daftarEntri = daftarEntri;
        this.organisasi = organisasi;
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
     * Hands over every entry-day of a month, by the code of the office, the name of the person and the date. Whoever has another
     * jabatan since stands there with the one he had at the month's end, as in the recap of his office.
     *
     * @param kunci of the month, {@code 2026-10}
     */
    public void hari(String kunci, Consumer<HariNasional> penerima) {
        var akhir = YearMonth.parse(kunci).atEndOfMonth();
        for (var bulan : daftarEntri.bulanSemuaSatker(kunci)) {
            Map<UUID, List<Hari>> hari = daftarEntri.hariNasional(bulan.periodeId()).stream()
                    .collect(Collectors.groupingBy(Hari::pegawaiId));
            var penempatan = organisasi.penempatanPada(hari.keySet(), akhir);
            for (var orang : daftarEntri.orangNasional(hari.keySet())) {
                var jabatan = Optional.ofNullable(penempatan.get(orang.id()))
                        .map(IsiPenempatan::jabatan)
                        .orElse(orang.jabatan());
                hari.get(orang.id()).forEach(satu -> penerima.accept(gabung(bulan, orang, jabatan, satu)));
            }
        }
    }

    private static HariNasional gabung(BulanSatker bulan, Orang orang, String jabatan, Hari hari) {
        return new HariNasional(
                bulan.kode(),
                bulan.nama(),
                bulan.zona(),
                orang.nama(),
                orang.nip(),
                jabatan,
                hari.tanggal(),
                hari.penanda(),
                hari.status(),
                hari.terlambatHari(),
                hari.dikirimPada());
    }
}
