package id.kejar.mutubaku;

import id.kejar.kalender.WaktuKerja.Lama;
import java.util.List;
import java.util.Optional;

/**
 * What a month has taken, step by step.
 *
 * @param langkah in the order of the SOP
 * @param lembar of step 3, one for each verifier and pass
 * @param seluruhnya from the closing of filling to adoption, all waiting included
 * @param menungguRapat working time from the complete compilation to the meeting that decided, or to now; the SOP allows
 *     no time for it and it is part of no step. Empty before the month comes there, and where it is not on record
 */
record UkuranBulan(
        List<UkuranLangkah> langkah,
        List<UkuranLembar> lembar,
        UkuranIsian isian,
        Ukuran seluruhnya,
        Optional<Lama> menungguRapat) {

    UkuranLangkah langkah(Langkah yang) {
        return langkah.stream()
                .filter(satu -> satu.langkah() == yang)
                .findFirst()
                .orElseThrow();
    }
}
