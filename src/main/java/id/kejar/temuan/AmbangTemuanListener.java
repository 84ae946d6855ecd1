package id.kejar.temuan;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.springframework.stereotype.Component;

/**
 * Refuses a table {@code ambang-temuan} that could not be used, whichever way it is deployed: what is wrong with it is for
 * whoever wrote it, not for the verifier who opens his sheet next.
 */
@Component
class AmbangTemuanListener implements DmnTransformListener {

    private static final String MASUKAN = "kebijakanBukti";
    /** Names and types by which the sheet reads what the table answers, in their order. */
    private static final List<String> HASIL = List.of("temuan string", "ditampilkan boolean", "ambang double");

    @Override
    public void transformDecision(Decision keputusan, DmnDecision dmn) {
        if (!AmbangTemuanProcess.TABEL.equals(keputusan.getId())) {
            return;
        }
        if (!(keputusan.getExpression() instanceof DecisionTable tabel)) {
            throw AturanTabelAmbang.ditolak("isinya harus sebuah tabel keputusan");
        }
        periksaBentuk(tabel);
        var baris = new ArrayList<BarisAmbang>();
        for (var aturan : tabel.getRules()) {
            baris.add(baris(baris.size() + 1, aturan));
        }
        AturanTabelAmbang.periksa(baris);
    }

    // A table is looked at as a whole, above; its parts tell nothing by themselves.

    @Override
    public void transformDecisionTableInput(Input masukan, DmnDecisionTableInputImpl dmn) {}

    @Override
    public void transformDecisionTableOutput(Output hasil, DmnDecisionTableOutputImpl dmn) {}

    @Override
    public void transformDecisionTableRule(Rule aturan, DmnDecisionTableRuleImpl dmn) {}

    @Override
    public void transformDecisionRequirementsGraph(Definitions berkas, DmnDecisionRequirementsGraph dmn) {}

    private static void periksaBentuk(DecisionTable tabel) {
        if (tabel.getHitPolicy() != HitPolicy.COLLECT || tabel.getAggregation() != null) {
            throw AturanTabelAmbang.ditolak("hit policy harus COLLECT tanpa penjumlahan");
        }
        var masukan = tabel.getInputs().stream()
                .map(satu -> teks(satu.getInputExpression().getText()))
                .toList();
        if (!masukan.equals(List.of(MASUKAN))) {
            throw AturanTabelAmbang.ditolak("kolom masukannya harus satu, yaitu " + MASUKAN);
        }
        var hasil = tabel.getOutputs().stream()
                .map(AmbangTemuanListener::namaDanTipe)
                .toList();
        if (!hasil.equals(HASIL)) {
            throw AturanTabelAmbang.ditolak(
                    "kolom hasilnya harus %s, bukan %s".formatted(String.join(", ", HASIL), String.join(", ", hasil)));
        }
    }

    private static String namaDanTipe(Output kolom) {
        return kolom.getName() + " " + kolom.getTypeRef();
    }

    private static BarisAmbang baris(int nomor, Rule aturan) {
        var masukan = aturan.getInputEntries().stream()
                .map(satu -> teks(satu.getText()))
                .toList();
        var hasil = aturan.getOutputEntries().stream()
                .map(satu -> teks(satu.getText()))
                .toList();
        if (masukan.size() != 1 || hasil.size() != HASIL.size()) {
            throw AturanTabelAmbang.ditolak("baris %d tidak berisi semua kolom".formatted(nomor));
        }
        return new BarisAmbang(nomor, masukan.get(0), hasil.get(0), hasil.get(1), hasil.get(2));
    }

    private static String teks(Text teks) {
        return teks == null ? "" : teks.getTextContent().strip();
    }
}
