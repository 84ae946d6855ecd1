package id.kejar.organisasi;

/** An account got a password that somebody else has seen: its owner has to choose another one when he logs in. */
public record SandiAwalDiberikan(String akun) {}
