package id.kejar.verifikasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.entri.EntriService;
import id.kejar.entri.IsianKegiatan;
import id.kejar.shared.Penolakan;
import id.kejar.verifikasi.KantorBerlembar.Keadaan;
import id.kejar.verifikasi.KantorBerlembar.Pelaku;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Walks the table of docs/verifikasi.md: who may do what to a sheet in which state. Each cell is tried for real, by the
 * service or by completing the engine's task under that person's rights, in a transaction that is then taken back.
 */
@DenganKantorBerlembar
class TabelVerifikasiIT {

    private static final Path TABEL = Path.of("docs", "verifikasi.md");
    private static final String ALASAN = "Hasil belum menyebut jumlah, mohon dilengkapi.";
    private static final String TIDAK_ADA_ORANGNYA = "–";

    @Autowired
    private KantorBerlembar kantor;

    @Autowired
    private PenyajiVerifikasi penyaji;

    @Autowired
    private KeputusanService keputusan;

    @Autowired
    private PenarikanService penarikan;

    @Autowired
    private EntriService entri;

    @Autowired
    private TaskService taskService;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private TransactionTemplate transaksi;

    /** What can be tried, in the words of the table. */
    private enum Tindakan {
        LIHAT("melihat lembar"),
        BUKA("membuka hari bertemuan"),
        SETUJUI("menyetujui hari"),
        KEMBALIKAN("mengembalikan hari"),
        SELESAIKAN("menyelesaikan putaran"),
        UBAH("mengubah isian hari"),
        KIRIM_PERBAIKAN("mengirim perbaikan"),
        PERPANJANG("memberi perpanjangan"),
        AMBIL_ALIH("mengambil alih"),
        LENGKAPI("melengkapi atasan"),
        TARIK("menarik persetujuan");

        private final String sebutan;

        Tindakan(String sebutan) {
            this.sebutan = sebutan;
        }
    }

    @BeforeAll
    void dirikan() {
        kantor.dirikan();
    }

    // the cells ------------------------------------------------------------------------------------------------

    private record Sel(Tindakan tindakan, Keadaan keadaan, Pelaku pelaku, String hasil) {

        @Override
        public String toString() {
            return "%s, %s, %s: %s".formatted(tindakan.sebutan, keadaan.sebutan(), pelaku.sebutan(), hasil);
        }
    }

    static Stream<Sel> sel() throws IOException {
        return tabel().stream();
    }

    @ParameterizedTest
    @MethodSource("sel")
    void berakhirSepertiTertulis(Sel sel) {
        assertThat(hasil(sel.tindakan(), sel.keadaan(), sel.pelaku())).isEqualTo(sel.hasil());
    }

    @Test
    void setiapTindakanKeadaanDanPelakuTertulisSekali() throws IOException {
        var tertulis = tabel().stream()
                .map(sel -> List.of(sel.tindakan(), sel.keadaan(), sel.pelaku()))
                .toList();
        assertThat(tertulis)
                .doesNotHaveDuplicates()
                .hasSize(Tindakan.values().length * Keadaan.values().length * Pelaku.values().length);
    }

    // the table ------------------------------------------------------------------------------------------------

    /** One row stands for several states where they end alike. */
    private static List<Sel> tabel() throws IOException {
        var baris = Files.readAllLines(TABEL).stream()
                .filter(satu -> satu.startsWith("|") && !satu.startsWith("|---"))
                .map(TabelVerifikasiIT::sel)
                .toList();
        var kepala = baris.get(0);
        assertThat(kepala.subList(2, kepala.size()))
                .isEqualTo(Arrays.stream(Pelaku.values()).map(Pelaku::sebutan).toList());
        var hasil = new ArrayList<Sel>();
        for (var satu : baris.subList(1, baris.size())) {
            var tindakan = menurutSebutan(Tindakan.values(), satu.get(0), nilai -> nilai.sebutan);
            for (var nama : satu.get(1).split(", ")) {
                var keadaan = menurutSebutan(Keadaan.values(), nama, Keadaan::sebutan);
                for (var pelaku : Pelaku.values()) {
                    hasil.add(new Sel(tindakan, keadaan, pelaku, satu.get(2 + pelaku.ordinal())));
                }
            }
        }
        return hasil;
    }

    private static List<String> sel(String baris) {
        return Arrays.stream(baris.substring(1).split("\\|")).map(String::strip).toList();
    }

    private static <T> T menurutSebutan(T[] nilai, String sebutan, Function<T, String> dari) {
        return Arrays.stream(nilai)
                .filter(satu -> dari.apply(satu).equals(sebutan))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Tidak dikenal di " + TABEL + ": " + sebutan));
    }

    // trying ---------------------------------------------------------------------------------------------------

    private String hasil(Tindakan tindakan, Keadaan keadaan, Pelaku pelaku) {
        var akun = pelaku.akun(keadaan);
        if (akun == null) {
            return TIDAK_ADA_ORANGNYA;
        }
        identityService.setAuthentication(akun, pelaku.grup(), List.of(pelaku.satker()));
        try {
            return transaksi.execute(status -> {
                status.setRollbackOnly();
                return coba(tindakan, keadaan, akun);
            });
        } finally {
            identityService.clearAuthentication();
        }
    }

    private String coba(Tindakan tindakan, Keadaan keadaan, String akun) {
        try {
            lakukan(tindakan, keadaan, akun);
            return "ya";
        } catch (Penolakan penolakan) {
            return String.valueOf(penolakan.jenis().status());
        } catch (AuthorizationException e) {
            return "403";
        } catch (TugasTidakAda e) {
            return "404";
        } catch (ProcessEngineException e) {
            return milikTenantLain(e);
        }
    }

    /** Over REST a task of another satker does not exist (KesalahanEngineFilter); the engine itself says why. */
    private static String milikTenantLain(ProcessEngineException e) {
        if (e.getMessage().contains("belongs to no authenticated tenant")) {
            return "404";
        }
        throw e;
    }

    private static class TugasTidakAda extends RuntimeException {}

    private void lakukan(Tindakan tindakan, Keadaan keadaan, String akun) {
        var lembar = kantor.lembar(keadaan);
        var hari = kantor.hari(keadaan, 2);
        switch (tindakan) {
            case LIHAT -> penyaji.lembar(lembar, akun);
            case BUKA -> keputusan.catatDibuka(lembar, List.of(hari), akun);
            case SETUJUI ->
                keputusan.putuskan(
                        lembar, List.of(new PermintaanKeputusan(hari, HasilKeputusan.SETUJU, null, null)), false, akun);
            case KEMBALIKAN ->
                keputusan.putuskan(
                        lembar,
                        List.of(new PermintaanKeputusan(hari, HasilKeputusan.KEMBALIKAN, ALASAN, null)),
                        false,
                        akun);
            case SELESAIKAN ->
                selesaikan(
                        keadaan,
                        VerifikasiProcess.VERIFIKASI,
                        Map.of(
                                "pernyataan",
                                true,
                                "keputusan",
                                "[{\"pegawai\":\"%s\",\"hasil\":\"SETUJU\"}]".formatted(keadaan.akunAsn())));
            case UBAH -> entri.gantiKegiatan(hari, List.of(isian()), akun);
            case KIRIM_PERBAIKAN -> selesaikan(keadaan, VerifikasiProcess.PERBAIKI, Map.of("pernyataan", true));
            case PERPANJANG ->
                selesaikan(
                        keadaan,
                        VerifikasiProcess.TINDAK_LANJUT,
                        Map.of("tindakan", "PERPANJANG", "catatan", "Verifikator dinas luar"));
            case AMBIL_ALIH ->
                selesaikan(
                        keadaan,
                        VerifikasiProcess.TINDAK_LANJUT,
                        Map.of("tindakan", "AMBIL_ALIH", "catatan", "Verifikator sakit"));
            case LENGKAPI ->
                selesaikan(
                        keadaan,
                        VerifikasiProcess.LENGKAPI_ATASAN,
                        Map.of("atasan", kantor.pegawai("kasubbag.lain").toString()));
            case TARIK -> penarikan.tarik(kantor.hari(keadaan, 1), ALASAN, akun);
        }
    }

    private void selesaikan(Keadaan keadaan, String kunci, Map<String, Object> nilai) {
        var pelaku = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        var tugas = kantor.tugas(keadaan, kunci);
        identityService.setAuthentication(pelaku.getUserId(), pelaku.getGroupIds(), pelaku.getTenantIds());
        if (tugas == null) {
            throw new TugasTidakAda();
        }
        taskService.complete(tugas, nilai);
    }

    private static IsianKegiatan isian() {
        return new IsianKegiatan(
                null,
                "Menata arsip",
                "Arsip tertata",
                BigDecimal.ONE,
                "berkas",
                LocalTime.of(8, 0),
                LocalTime.of(9, 0),
                null,
                null);
    }
}
