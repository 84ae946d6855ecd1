package id.kejar.organisasi;

import id.kejar.audit.JejakService;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was what in his office, and when: the dated placements, of which the latest is mirrored in the person. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class PenempatanService {

    private final PenempatanRepository daftarPenempatan;
    private final PegawaiRepository daftarPegawai;
    private final SubbagianRepository daftarSubbagian;
    private final JejakService jejak;
    private final ApplicationEventPublisher peristiwa;

    PenempatanService(
            PenempatanRepository daftarPenempatan,
            PegawaiRepository daftarPegawai,
            SubbagianRepository daftarSubbagian,
            JejakService jejak,
            ApplicationEventPublisher peristiwa) {
        this.daftarPenempatan = daftarPenempatan;
        this.daftarPegawai = daftarPegawai;
        this.daftarSubbagian = daftarSubbagian;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
    }

    void mulai(Pegawai pegawai) {
        daftarPenempatan.save(new Penempatan(pegawai.id(), pegawai.mulai(), pegawai.penempatan()));
    }

    void mulaiPada(Pegawai pegawai, LocalDate tanggal) {
        daftarPenempatan
                .findFirstByPegawaiIdOrderByMulai(pegawai.id())
                .ifPresent(pertama -> pertama.mulaiPada(tanggal));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    List<Penempatan> riwayat(UUID pegawaiId) {
        return daftarPenempatan.findByPegawaiIdOrderByMulaiDesc(pegawaiId);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    Map<UUID, IsiPenempatan> pada(Collection<UUID> orang, LocalDate tanggal) {
        return daftarPenempatan.findBerlaku(orang, tanggal).stream()
                .collect(Collectors.toMap(Penempatan::pegawaiId, Penempatan::isi));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    Map<UUID, LocalDate> mulaiKini(Collection<UUID> orang) {
        return daftarPenempatan.findByPegawaiIdInAndSampaiIsNull(orang).stream()
                .collect(Collectors.toMap(Penempatan::pegawaiId, Penempatan::mulai));
    }

    /** A missing superior is named: that completes the placement, and is no other one. */
    LocalDate mulaiAtasanBaru(Pegawai pegawai, LocalDate hariIni) {
        var mulaiKini = kini(pegawai).mulai();
        return pegawai.atasanId().isEmpty() || hariIni.isBefore(mulaiKini) ? mulaiKini : hariIni;
    }

    /**
     * Places people of one satker anew, all together: what is judged is how they stand afterwards, so that two may change
     * places.
     *
     * @param hariIni in the satker's zone
     * @throws Penolakan when somebody would stand above himself, or a date cannot be
     */
    void tempatkan(String satker, List<PenempatanBaru> baru, LocalDate hariIni) {
        var orang = daftarPegawai.findBySatkerOrderByNama(satker).stream()
                .collect(Collectors.toMap(Pegawai::id, Function.identity()));
        periksaAtasan(baru, orang);
        var beratasanLain = baru.stream()
                .filter(satu -> catat(orang, satu, hariIni))
                .map(PenempatanBaru::pegawaiId)
                .toList();
        if (!beratasanLain.isEmpty()) {
            peristiwa.publishEvent(new AtasanBerubah(beratasanLain));
        }
    }

    private void periksaAtasan(List<PenempatanBaru> baru, Map<UUID, Pegawai> orang) {
        var atasan = new HashMap<UUID, UUID>();
        orang.values().forEach(satu -> satu.atasanId().ifPresent(id -> atasan.put(satu.id(), id)));
        for (var satu : baru) {
            var id = satu.isi().atasanId();
            if (id == null) {
                atasan.remove(satu.pegawaiId());
                continue;
            }
            if (!orang.containsKey(id)) {
                throw Penolakan.aturan("Atasan langsung harus dari satuan kerja yang sama.");
            }
            orang.get(satu.pegawaiId()).periksaAtasan(orang.get(id));
            atasan.put(satu.pegawaiId(), id);
        }
        RantaiAtasan.lingkaran(
                        atasan, baru.stream().map(PenempatanBaru::pegawaiId).toList())
                .ifPresent(lingkaran -> {
                    throw Penolakan.aturan(
                            "Rantai atasan langsung tidak boleh berputar, sedangkan ini menjadi: %s. Pilih atasan yang lain."
                                    .formatted(lingkaran.stream()
                                            .map(id -> orang.get(id).jabatan())
                                            .collect(Collectors.joining(" → "))));
                });
    }

    /** @return whether his superior is another one now */
    private boolean catat(Map<UUID, Pegawai> orang, PenempatanBaru baru, LocalDate hariIni) {
        var pegawai = orang.get(baru.pegawaiId());
        periksaSubbagian(pegawai, baru);
        var lama = kini(pegawai);
        var isiLama = lama.isi();
        // The log knows a superior by his jabatan: who somebody is does not belong there.
        var beda = baru.isi()
                .bedaDari(isiLama, this::namaSubbagian, id -> orang.get(id).jabatan());
        if (beda.isEmpty()) {
            return false;
        }
        if (baru.mulai().equals(lama.mulai())) {
            lama.perbaiki(baru.isi());
        } else {
            if (baru.mulai().isAfter(hariIni)) {
                throw Penolakan.aturan(
                        "Penempatan dicatat pada hari berlakunya atau sesudahnya. Pilih tanggal paling akhir hari ini.");
            }
            lama.akhiriSebelum(baru.mulai());
            daftarPenempatan.save(new Penempatan(pegawai.id(), baru.mulai(), baru.isi()));
        }
        pegawai.tempati(baru.isi());
        jejak.catat(
                pegawai.satker(),
                "PENEMPATAN_DIUBAH",
                pegawai.id().toString(),
                "Mulai %s: %s".formatted(TanggalIndonesia.tanggal(baru.mulai()), String.join(", ", beda)));
        return !Objects.equals(isiLama.atasanId(), baru.isi().atasanId());
    }

    private String namaSubbagian(UUID id) {
        return daftarSubbagian.findById(id).map(Subbagian::nama).orElseThrow();
    }

    private void periksaSubbagian(Pegawai pegawai, PenempatanBaru baru) {
        var id = baru.isi().subbagianId();
        if (id == null || pegawai.subbagianId().filter(id::equals).isPresent()) {
            return;
        }
        daftarSubbagian
                .findById(id)
                .filter(satu -> satu.satker().equals(pegawai.satker()) && satu.berlakuPada(baru.mulai()))
                .orElseThrow(() -> Penolakan.aturan(
                        "Subbagian ini tidak ada atau tidak berlaku pada tanggal itu. Pilih dari daftar."));
    }

    private Penempatan kini(Pegawai pegawai) {
        return daftarPenempatan
                .findFirstByPegawaiIdOrderByMulaiDesc(pegawai.id())
                .orElseThrow(() -> new IllegalStateException("Pegawai %s tanpa penempatan".formatted(pegawai.id())));
    }
}
