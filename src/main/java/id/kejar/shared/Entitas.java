package id.kejar.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A row with an id of its own making, known as new until it is stored, so that saving it is one insert. */
@MappedSuperclass
public abstract class Entitas implements Persistable<UUID> {

    @Id
    private UUID id = UUID.randomUUID();

    @Transient
    private boolean baru = true;

    @PostLoad
    @PostPersist
    void tersimpan() {
        baru = false;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return baru;
    }

    public UUID id() {
        return id;
    }
}
