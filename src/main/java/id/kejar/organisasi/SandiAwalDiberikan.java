package id.kejar.organisasi;

/** Somebody else chose the password of this account: its owner chooses another one when he first logs in. */
public record SandiAwalDiberikan(String akun) {}
