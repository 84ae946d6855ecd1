package id.kejar.pemberitahuan;

/**
 * @param sebab what gives occasion to it, e.g. {@code koreksi/<id>/berlaku}: told once to each person, also when the job that
 *     tells is repeated; at most 100 characters
 * @param judul at most 200 characters
 * @param isi what happened and what to do, at most 1,000 characters
 * @param tautan a page of ours, may be {@code null}
 */
public record IsiPemberitahuan(String sebab, String judul, String isi, String tautan) {}
