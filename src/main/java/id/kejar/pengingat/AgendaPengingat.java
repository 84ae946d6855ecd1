package id.kejar.pengingat;

import id.kejar.pengingat.SuratPengingat.Keadaan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of reminders. Each entry is a transaction of its own, beside that of the engine's job: what a letter has
 * come to stands there even when the job fails afterwards.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class AgendaPengingat {

    private final SuratPengingatRepository daftarSurat;
    private final Clock jam;

    AgendaPengingat(SuratPengingatRepository daftarSurat, Clock jam) {
        this.daftarSurat = daftarSurat;
        this.jam = jam;
    }

    @Transactional(readOnly = true)
    boolean sudahDiingatkan(String satker, LocalDate tanggal) {
        return daftarSurat.existsBySatkerAndTanggal(satker, tanggal);
    }

    /** Registers a letter for everyone who has none on this day. @return those not sent yet, by person */
    Map<UUID, UUID> catat(String satker, LocalDate tanggal, Collection<UUID> pegawai) {
        var menunggu = new HashMap<UUID, UUID>();
        var belum = new HashSet<>(pegawai);
        for (var ada : daftarSurat.findByTanggalAndPegawaiIdIn(tanggal, pegawai)) {
            belum.remove(ada.pegawaiId());
            if (ada.keadaan() == Keadaan.MENUNGGU) {
                menunggu.put(ada.pegawaiId(), ada.id());
            }
        }
        for (var orang : belum) {
            var baru = daftarSurat.save(new SuratPengingat(satker, orang, tanggal, jam.instant()));
            menunggu.put(orang, baru.id());
        }
        return menunggu;
    }

    /** @return whether the caller, and nobody else, is to send this letter now */
    boolean serahkan(UUID suratId) {
        return daftarSurat.kunci(suratId).serahkan(jam.instant());
    }

    Keadaan catatHasil(UUID suratId, HasilKirim hasil) {
        return daftarSurat.kunci(suratId).catatHasil(hasil, jam.instant());
    }
}
