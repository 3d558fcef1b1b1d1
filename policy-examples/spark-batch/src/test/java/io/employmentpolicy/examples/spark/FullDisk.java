package io.employmentpolicy.examples.spark;

import java.io.IOException;
import java.net.URI;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/** A local file system under the scheme {@code full}, on which no bad row finds room while the disk is full. */
public class FullDisk extends RawLocalFileSystem {
    static volatile boolean full;

    @Override
    public URI getUri() {
        return URI.create("full:///");
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FSDataOutputStream create(
            Path path,
            FsPermission permission,
            boolean overwrite,
            int buffer,
            short replication,
            long block,
            Progressable progress)
            throws IOException {
        refuse(path);
        return super.create(path, permission, overwrite, buffer, replication, block, progress);
    }

    @Override
    public FSDataOutputStream create(
            Path path, boolean overwrite, int buffer, short replication, long block, Progressable progress)
            throws IOException {
        refuse(path);
        return super.create(path, overwrite, buffer, replication, block, progress);
    }

    private static void refuse(Path path) throws IOException {
        if (full && path.toString().contains("kind=bad")) {
            throw new IOException("No space left on device");
        }
    }
}
