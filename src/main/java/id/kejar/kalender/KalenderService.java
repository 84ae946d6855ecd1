package id.kejar.kalender;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Working days, working hours and absences. */
@Service
@Transactional
public class KalenderService {

    private final HariLiburRepository daftarLibur;
    private final JamKerjaRepository daftarJamKerja;
    private final KetidakhadiranRepository daftarKetidakhadiran;
    private final ApplicationEventPublisher peristiwa;

    KalenderService(
            HariLiburRepository daftarLibur,
            JamKerjaRepository daftarJamKerja,
            KetidakhadiranRepository daftarKetidakhadiran,
            ApplicationEventPublisher peristiwa) {
        this.daftarLibur = daftarLibur;
        this.daftarJamKerja = daftarJamKerja;
        this.daftarKetidakhadiran = daftarKetidakhadiran;
        this.peristiwa = peristiwa;
    }

    /** The calendar of a satker: the country's days, then the satker's own, which win. */
    @Transactional(readOnly = true)
    public KalenderKerja kalender(String satker) {
        var libur = new HashMap<LocalDate, String>();
        var hariKerjaKhusus = new HashSet<LocalDate>();
        for (var hari : daftarLibur.bagiSatker(satker)) {
            if (hari.jenis() == JenisLibur.HARI_KERJA_KHUSUS) {
                hariKerjaKhusus.add(hari.tanggal());
                libur.remove(hari.tanggal());
            } else {
                libur.put(hari.tanggal(), hari.nama());
                hariKerjaKhusus.remove(hari.tanggal());
            }
        }
        return new KalenderKerja(libur, hariKerjaKhusus);
    }

    /**
     * The working hours in force on a date; the row that began last wins.
     *
     * @throws IllegalStateException when no row covers the date, which is a gap in the reference data
     */
    @Transactional(readOnly = true)
    public JamKerja jamKerja(LocalDate tanggal) {
        return daftarJamKerja.findAll().stream()
                .filter(jam -> jam.berlakuPada(tanggal))
                .max(Comparator.comparing(JamKerja::berlakuMulai))
                .orElseThrow(() -> new IllegalStateException("Tidak ada jam kerja yang berlaku pada " + tanggal));
    }

    @Transactional(readOnly = true)
    public List<Ketidakhadiran> ketidakhadiran(Collection<UUID> pegawai, LocalDate dari, LocalDate sampai) {
        return pegawai.isEmpty() ? List.of() : daftarKetidakhadiran.dalam(pegawai, dari, sampai);
    }

    /** The leave that excuses this person on a date, if any; dinas luar excuses nobody. */
    @Transactional(readOnly = true)
    public Optional<Ketidakhadiran> cuti(UUID pegawai, LocalDate tanggal) {
        return ketidakhadiran(List.of(pegawai), tanggal, tanggal).stream()
                .filter(tidakHadir -> tidakHadir.jenis().membebaskan())
                .findFirst();
    }

    public Ketidakhadiran catat(Ketidakhadiran ketidakhadiran) {
        var tersimpan = daftarKetidakhadiran.save(ketidakhadiran);
        peristiwa.publishEvent(new KetidakhadiranDicatat(
                tersimpan.pegawaiId(),
                tersimpan.mulai(),
                tersimpan.sampai(),
                tersimpan.jenis().membebaskan()));
        return tersimpan;
    }
}
