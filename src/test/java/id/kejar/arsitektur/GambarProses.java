package id.kejar.arsitektur;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import id.kejar.Peramban;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Draws {@code docs/proses/*.svg} from {@code bpmn/*.bpmn}. No test of the build (Surefire passes over its name, and the
 * property is not set): run it after a model has changed, with {@value #PERINTAH}.
 */
@EnabledIfSystemProperty(named = "kejar.gambar", matches = "true")
class GambarProses {

    static final String PERINTAH = "mvn -q test -Dtest=GambarProses -Dkejar.gambar=true";

    private static final String BPMN_JS = "classpath*:META-INF/resources/webjars/bpmn-js/*/dist/";

    /** bpmn-js gives its arrow heads random ids, and the same model shall give the same file. */
    private static final String TANPA_ACAK =
            "() => { let benih = 1; Math.random = () => (benih = benih * 16807 % 2147483647) / 2147483647; }";

    /** With a margin, and a white ground: a transparent picture vanishes where the page is dark. */
    private static final String GAMBAR =
            """
            async xml => {
              const penampil = new BpmnJS({ container: '#kanvas' });
              const { warnings } = await penampil.importXML(xml);
              if (warnings.length) throw new Error(warnings.map(w => w.message).join('; '));

              const { svg } = await penampil.saveSVG();
              const gambar = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
              const tepi = 12;
              const kotak = gambar.viewBox.baseVal;
              const bidang = {
                x: Math.floor(kotak.x) - tepi, y: Math.floor(kotak.y) - tepi,
                width: Math.ceil(kotak.width) + 2 * tepi, height: Math.ceil(kotak.height) + 2 * tepi
              };
              gambar.setAttribute('viewBox', Object.values(bidang).join(' '));
              gambar.setAttribute('width', bidang.width);
              gambar.setAttribute('height', bidang.height);

              const alas = document.createElementNS(gambar.namespaceURI, 'rect');
              Object.entries({ ...bidang, fill: 'white' }).forEach(([nama, nilai]) => alas.setAttribute(nama, nilai));
              gambar.prepend(alas);
              return new XMLSerializer().serializeToString(gambar).replaceAll('</g><', '</g>\\n<');
            }
            """;

    @Test
    void menggambarSetiapModel() throws IOException {
        try (var peramban = Peramban.buka()) {
            for (Model model : Model.semua()) {
                Files.createDirectories(model.gambar().getParent());
                Files.writeString(model.gambar(), svg(model, gambar(model, peramban.browser())));
            }
        }
    }

    private static String gambar(Model model, Browser browser) throws IOException {
        try (Page halaman = browser.newPage()) {
            halaman.setContent("<div id='kanvas' style='width: 1600px; height: 1200px'></div>");
            halaman.evaluate(TANPA_ACAK);
            halaman.addStyleTag(new Page.AddStyleTagOptions().setContent(bpmnJs("assets/diagram-js.css")));
            halaman.addScriptTag(
                    new Page.AddScriptTagOptions().setContent(bpmnJs("bpmn-navigated-viewer.production.min.js")));
            return (String) halaman.evaluate(GAMBAR, model.teks());
        }
    }

    private static String svg(Model model, String gambar) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <!-- created with bpmn-js / http://bpmn.io -->
                <!-- bpmn/%s.bpmn sha256: %s -->
                %s
                """
                .formatted(model.nama(), model.sha256(), gambar);
    }

    private static String bpmnJs(String berkas) throws IOException {
        var sumber = new PathMatchingResourcePatternResolver().getResources(BPMN_JS + berkas);
        if (sumber.length != 1) {
            throw new IllegalStateException("%s: found %d times".formatted(BPMN_JS + berkas, sumber.length));
        }
        return sumber[0].getContentAsString(UTF_8);
    }
}
