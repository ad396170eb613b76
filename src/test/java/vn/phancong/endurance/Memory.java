package vn.phancong.endurance;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** How much a process keeps in its heap once all is thrown away that nobody needs. */
final class Memory implements AutoCloseable {

    private final JMXConnector connector;
    private final MemoryMXBean memory;
    private final ThreadMXBean threads;

    private Memory(JMXConnector connector) throws IOException {
        this.connector = connector;
        MBeanServerConnection beans = connector.getMBeanServerConnection();
        this.memory = ManagementFactory.newPlatformMXBeanProxy(
                beans, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
        this.threads = ManagementFactory.newPlatformMXBeanProxy(
                beans, ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class);
    }

    /** The address comes from the process itself, which this test has started. */
    @SuppressWarnings("BanJNDI")
    static Memory of(Service service) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(service.pid()));
            try {
                return new Memory(JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent())));
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IOException(e);
        }
    }

    /** Collects garbage and tells what is left, in MiB. */
    Sample sample() {
        memory.gc();
        return new Sample(
                memory.getHeapMemoryUsage().getUsed() >> 20,
                memory.getNonHeapMemoryUsage().getUsed() >> 20,
                threads.getThreadCount());
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }

    /** What is left, in MiB, and how many platform threads there are. */
    record Sample(long heap, long beside, int threads) {}
}
