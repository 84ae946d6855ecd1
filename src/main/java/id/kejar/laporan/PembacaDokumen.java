package id.kejar.laporan;

import id.kejar.audit.JejakService;
import id.kejar.koreksi.PengunduhDokumen;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Penolakan;
import id.kejar.shared.PenyediaDokumen;
import id.kejar.shared.Sha256;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.TautanDokumen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents as they were issued, for those who may read them, and who has downloaded which. */
@Service
@Transactional
class PembacaDokumen implements PenyediaDokumen, PengunduhDokumen {

    private final DokumenRepository daftarDokumen;
    private final UnduhanDokumenRepository daftarUnduhan;
    private final HakDokumen hak;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final Clock jam;
    private final JejakService jejak;

    PembacaDokumen(
            DokumenRepository daftarDokumen,
            UnduhanDokumenRepository daftarUnduhan,
            HakDokumen hak,
            OrganisasiService organisasi,
            PeriodeService periode,
            Clock jam,
            JejakService jejak) {
        this.daftarDokumen = daftarDokumen;
        this.daftarUnduhan = daftarUnduhan;
        this.hak = hak;
        this.organisasi = organisasi;
        this.periode = periode;
        this.jam = jam;
        this.jejak = jejak;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TautanDokumen> dokumenPeriode(UUID periodeId) {
        var zona = organisasi.satker(periode.periode(periodeId).satker()).zona();
        var terbitan = new DaftarTerbitan(daftarDokumen.ringkasan(periodeId));
        return terbitan.dokumen().stream()
                .map(satu -> new TautanDokumen(
                        satu.jenis().sebutan(), keterangan(satu, terbitan, zona), "/api/dokumen/" + satu.id()))
                .toList();
    }

    private static String keterangan(DokumenRingkas dokumen, DaftarTerbitan terbitan, ZoneId zona) {
        var dibuat = LocalDateTime.ofInstant(dokumen.dibuatPada(), zona);
        var terbit = "%s · %s %s"
                .formatted(
                        dokumen.namaBerkas(),
                        TanggalIndonesia.tanggal(dibuat.toLocalDate()),
                        TanggalIndonesia.jam(dibuat.toLocalTime()));
        var tanda = terbitan.tanda(dokumen);
        return tanda == null ? terbit : terbit + " · " + tanda;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean bolehMembaca(String akun) {
        return hak.membaca(akun);
    }

    /** @throws Penolakan 404 for another satker's document and for those who may not read documents */
    @Transactional(readOnly = true)
    Dokumen milik(UUID id, String akun) {
        var orang = organisasi.pegawaiBerakun(akun);
        return daftarDokumen
                .findById(id)
                .filter(dokumen -> dokumen.satker().equals(orang.satker()))
                .filter(dokumen -> hak.membaca(akun))
                .orElseThrow(() -> Penolakan.tidakAda("Dokumen ini tidak ada atau bukan wewenang Anda."));
    }

    /** @throws Penolakan as {@link #milik} */
    Dokumen unduh(UUID id, String akun) {
        var dokumen = milik(id, akun);
        catatUnduhan(dokumen, akun);
        return dokumen;
    }

    void catatUnduhan(Dokumen dokumen, String akun) {
        daftarUnduhan.save(new UnduhanDokumen(dokumen.id(), akun, jam.instant()));
        jejak.catat(
                dokumen.satker(),
                "DOKUMEN_DIUNDUH",
                dokumen.id().toString(),
                "%s, SHA-256 %s".formatted(dokumen.sebutan(), Sha256.ringkas(dokumen.sha256())));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> pengunduh(UUID periodeId, Instant sebelum) {
        return daftarUnduhan.pengunduh(periodeId, sebelum);
    }
}
