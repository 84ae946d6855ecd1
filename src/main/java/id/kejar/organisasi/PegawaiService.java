package id.kejar.organisasi;

import id.kejar.audit.JejakService;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator keeps the people of his satker (Konawe Utara 7/2026, KELIMA 1): taken in, placed, moved, let go. */
@Service
@Transactional
public class PegawaiService {

    public static final int PANJANG_AKUN = 64;

    private static final int AKUN_TERPENDEK = 3;

    /** As the engine wants it (EngineConfiguration), in small letters so that nobody has to remember more. */
    private static final Pattern AKUN = Pattern.compile("[a-z0-9]+(?:\\.[a-z0-9]+)*");

    private final OrganisasiService organisasi;
    private final AksesPegawaiService akses;
    private final PegawaiRepository daftarPegawai;
    private final SatkerRepository daftarSatker;
    private final PenempatanService penempatan;
    private final AkunProcess akun;
    private final JejakService jejak;
    private final ApplicationEventPublisher peristiwa;

    PegawaiService(
            OrganisasiService organisasi,
            AksesPegawaiService akses,
            PegawaiRepository daftarPegawai,
            SatkerRepository daftarSatker,
            PenempatanService penempatan,
            AkunProcess akun,
            JejakService jejak,
            ApplicationEventPublisher peristiwa) {
        this.organisasi = organisasi;
        this.akses = akses;
        this.daftarPegawai = daftarPegawai;
        this.daftarSatker = daftarSatker;
        this.penempatan = penempatan;
        this.akun = akun;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
    }

    /**
     * An account as it is stored.
     *
     * @throws Penolakan when it cannot be one
     */
    public static String akunRapi(String ketikan) {
        var rapi = ketikan == null ? "" : ketikan.strip().toLowerCase(Locale.ROOT);
        if (rapi.length() < AKUN_TERPENDEK
                || rapi.length() > PANJANG_AKUN
                || !AKUN.matcher(rapi).matches()) {
            throw Penolakan.aturan(
                    "Akun terdiri dari %d sampai %d huruf kecil dan angka; di tengahnya boleh titik, misalnya nama.kedua."
                            .formatted(AKUN_TERPENDEK, PANJANG_AKUN));
        }
        return rapi;
    }

    /** Takes somebody into the operator's satker who has not been in KEJAR before. */
    public PegawaiBaru terima(String oleh, DataPegawai data) {
        periksaOperator(oleh, data.satker());
        return terima(data);
    }

    /** For whoever has judged before who may do it. */
    PegawaiBaru terima(DataPegawai data) {
        organisasi.kunciSatker(data.satker());
        new DataDiri(data.nama(), data.nip(), data.jenis(), data.surel()).periksa();
        akunRapi(data.akun());
        AksesPegawaiService.periksaDiberikanOperator(data.peran());
        periksaNipBebas(data.nip(), data.satker(), null);
        if (akun.ada(data.akun()) || organisasi.cariBerakun(data.akun()).isPresent()) {
            throw Penolakan.bentrok("Akun ini sudah dipakai. Pilih akun yang lain.");
        }
        var sandi = SandiAwal.buat();
        var pegawai = organisasi.terima(data, sandi);
        catat(pegawai, "PEGAWAI_DITERIMA", "Mulai %s".formatted(TanggalIndonesia.tanggal(pegawai.mulai())));
        peristiwa.publishEvent(new SandiAwalDiberikan(pegawai.akun()));
        return new PegawaiBaru(pegawai, sandi);
    }

    /** Says nothing of whoever has it, if that is somebody of another satker. */
    private void periksaNipBebas(Nip nip, String satker, UUID kecuali) {
        if (nip == null) {
            return;
        }
        daftarPegawai
                .findFirstByNipOrderByMasaDesc(nip.angka())
                .filter(lain -> !lain.id().equals(kecuali))
                .ifPresent(lain -> {
                    throw Penolakan.bentrok(
                            lain.satker().equals(satker)
                                    ? "NIP ini sudah tercatat pada pegawai lain di satuan kerja ini. Periksa daftarnya, juga yang sudah berhenti."
                                    : "NIP ini sudah tercatat di satuan kerja lain. Bila ia pindah ke sini, minta operator di sana mencatat kepindahannya, lalu terima ia lewat Pindahan.");
                });
    }

    /** Which of these NIP belong to somebody whose latest service is in another satker; of whom is not said. */
    @Transactional(readOnly = true)
    public Set<String> nipDiTempatLain(String satker, Collection<String> nip) {
        return daftarPegawai.findByNipIn(nip).stream()
                .filter(orang -> masaTerakhir(orang) && !orang.satker().equals(satker))
                .flatMap(orang -> orang.nip().stream())
                .map(Nip::angka)
                .collect(Collectors.toSet());
    }

    /** Which of these accounts exist, with a person or without. */
    @Transactional(readOnly = true)
    public Set<String> akunTerpakai(Collection<String> daftarAkun) {
        return daftarAkun.stream().filter(akun::ada).collect(Collectors.toSet());
    }

    public void ubahDataDiri(String oleh, UUID pegawaiId, DataDiri baru) {
        var pegawai = organisasi.milikOperator(oleh, pegawaiId);
        organisasi.kunciSatker(pegawai.satker());
        periksaNipBebas(baru.nip(), pegawai.satker(), pegawaiId);
        var beda = pegawai.ubahDataDiri(baru);
        if (beda.isEmpty()) {
            return;
        }
        if (beda.contains("nama")) {
            akun.gantiNama(pegawai);
        }
        daftarPegawai.flush();
        catat(pegawai, "DATA_PEGAWAI_DIUBAH", String.join(", ", beda));
        if (beda.contains("jenis")) {
            // Whether he owes daily entries may have changed with it.
            peristiwa.publishEvent(new MasaTugasBerubah(pegawaiId, false));
        }
    }

    /** @param baru of the operator's own people, judged all together */
    public void tempatkan(String oleh, List<PenempatanBaru> baru) {
        var operator = organisasi.berwenang(oleh, Peran.OPERATOR);
        baru.forEach(satu -> organisasi.milikOperator(oleh, satu.pegawaiId()));
        organisasi.kunciSatker(operator.satker());
        penempatan.tempatkan(operator.satker(), baru, organisasi.hariIni(operator.satker()));
    }

    /**
     * The person leaves. Access ends with his last day; what he held goes on with others.
     *
     * @param hariTerakhir of service
     * @param tujuan the satker to which he goes, when that uses this KEJAR; empty when he leaves for good
     */
    public void berhenti(String oleh, UUID pegawaiId, LocalDate hariTerakhir, Optional<String> tujuan) {
        var pegawai = organisasi.milikOperator(oleh, pegawaiId);
        organisasi.kunciSatker(pegawai.satker());
        pastikanBelumDiterimaDiTempatLain(pegawai);
        akses.periksaDapatDitinggalkan(pegawai, hariTerakhir.plusDays(1));
        tujuan.ifPresent(kode -> {
            if (kode.equals(pegawai.satker()) || !daftarSatker.existsById(kode)) {
                throw Penolakan.aturan("Satuan kerja tujuan tidak ada dalam daftar. Pilih dari daftar.");
            }
        });
        pegawai.lepasKe(tujuan.orElse(null));
        organisasi.ubahMasaTugas(pegawaiId, pegawai.mulai(), Optional.of(hariTerakhir));
    }

    /** The last day was written down wrongly, or he stays after all. */
    public void batalBerhenti(String oleh, UUID pegawaiId) {
        var pegawai = organisasi.milikOperator(oleh, pegawaiId);
        pastikanBelumDiterimaDiTempatLain(pegawai);
        pegawai.lepasKe(null);
        organisasi.ubahMasaTugas(pegawaiId, pegawai.mulai(), Optional.empty());
    }

    private void pastikanBelumDiterimaDiTempatLain(Pegawai pegawai) {
        if (!organisasi.pegawaiBerakun(pegawai.akun()).id().equals(pegawai.id())) {
            throw Penolakan.bentrok(
                    "Ia sudah diterima di tempat yang baru, jadi masa tugasnya di sini tidak berubah lagi.");
        }
    }

    /** Those whom other offices have let go to the operator's, and who are not received yet. */
    @Transactional(readOnly = true)
    public List<Pegawai> pindahanMenunggu(String oleh) {
        var operator = organisasi.berwenang(oleh, Peran.OPERATOR);
        return daftarPegawai.findByTujuanSatkerOrderByNama(operator.satker()).stream()
                .filter(this::masaTerakhir)
                .toList();
    }

    /** Whether this is the latest service of its person. */
    @Transactional(readOnly = true)
    public boolean masaTerakhir(Pegawai pegawai) {
        return organisasi.pegawaiBerakun(pegawai.akun()).id().equals(pegawai.id());
    }

    /**
     * Receives whom another office has let go, or takes back whoever left this one: the same person with the same account.
     * The old office keeps what he was and did there; here he begins anew.
     *
     * @param pegawaiId of his service before
     * @throws Penolakan 404 for whoever was not let go to the operator's satker
     */
    public Pegawai terimaPindahan(String oleh, UUID pegawaiId, LocalDate mulai, IsiPenempatan isi, Set<Peran> peran) {
        var operator = organisasi.berwenang(oleh, Peran.OPERATOR);
        var lama = daftarPegawai
                .findById(pegawaiId)
                .filter(orang -> orang.satker().equals(operator.satker())
                        || orang.tujuanSatker()
                                .filter(operator.satker()::equals)
                                .isPresent())
                .orElseThrow(() -> Penolakan.tidakAda("Pindahan ini tidak ada."));
        organisasi.kunciSatker(operator.satker());
        pastikanBelumDiterimaDiTempatLain(lama);
        AksesPegawaiService.periksaDiberikanOperator(peran);
        var hariIni = organisasi.hariIni(operator.satker());
        if (mulai.isAfter(hariIni)) {
            throw Penolakan.aturan("Pindahan diterima pada hari pertamanya di sini atau sesudahnya.");
        }
        var peranDiSini = new HashSet<>(peran);
        lama.peran().stream().filter(satu -> !satu.diberikanOperator()).forEach(peranDiSini::add);
        var baru = daftarPegawai.saveAndFlush(lama.pindahKe(new DataPegawai(
                operator.satker(),
                lama.akun(),
                lama.nip().orElse(null),
                lama.nama(),
                lama.jenis(),
                isi.jabatan(),
                isi.pangkat(),
                isi.golongan(),
                isi.kelas(),
                isi.subbagianId(),
                mulai,
                lama.surel().orElse(null),
                peranDiSini)));
        penempatan.mulai(baru);
        akun.pindahkan(lama, baru);
        if (isi.atasanId() != null) {
            penempatan.tempatkan(baru.satker(), List.of(new PenempatanBaru(baru.id(), isi, mulai)), hariIni);
        }
        catat(baru, "PINDAHAN_DITERIMA", "Mulai %s".formatted(TanggalIndonesia.tanggal(mulai)));
        peristiwa.publishEvent(new MasaTugasBerubah(baru.id(), true));
        return baru;
    }

    private void periksaOperator(String oleh, String satker) {
        if (!organisasi.berwenang(oleh, Peran.OPERATOR).satker().equals(satker)) {
            throw Penolakan.bukanWewenang("Operator hanya mengurus pegawai satuan kerjanya sendiri.");
        }
    }

    private void catat(Pegawai pegawai, String tindakan, String rincian) {
        jejak.catat(pegawai.satker(), tindakan, pegawai.id().toString(), rincian);
    }
}
