package vn.phancong.intake;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Closeable;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One XML part of a workbook as a stream of tags, within the limits and without document types and entities. */
final class XlsxPart implements Closeable {

    private static final XMLInputFactory XML = strict();

    private final BoundedPart bytes;
    private final XMLStreamReader reader;
    private final long size;

    private XlsxPart(BoundedPart bytes, XMLStreamReader reader, long size) {
        this.bytes = bytes;
        this.reader = reader;
        this.size = size;
    }

    /** Opens the part, or gives null where the workbook has none of that name. */
    static @Nullable XlsxPart open(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        BoundedPart bytes = new BoundedPart(zip.getInputStream(entry), name, entry.getCompressedSize());
        try {
            return new XlsxPart(bytes, XML.createXMLStreamReader(bytes), Math.max(1, entry.getSize()));
        } catch (XMLStreamException e) {
            bytes.close();
            throw unreadable(e);
        }
    }

    /** Goes on to the next start or end of a tag, or to text; false at the end of the part. */
    boolean advance() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Unreadable(Reason.inCase(RefusalCode.UNREADABLE, "document-type"));
                }
                if (starts() || ends() || reader.isCharacters()) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    boolean starts() {
        return reader.isStartElement();
    }

    boolean ends() {
        return reader.isEndElement();
    }

    /** The name of the tag that starts or ends here. */
    String name() {
        return reader.getLocalName();
    }

    boolean startsWith(String name) {
        return starts() && name.equals(name());
    }

    boolean endsWith(String name) {
        return ends() && name.equals(name());
    }

    /** An attribute whatever its namespace, of which there are several for the same workbook. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the text that stands here, as far as a cell can be long. */
    void appendTo(StringBuilder text) {
        int room = Limits.CELL_CHARACTERS + 1 - text.length();
        if (reader.isCharacters() && room > 0) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(room, reader.getTextLength()));
        }
    }

    double share() {
        return Math.min(1, (double) bytes.count() / size);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private static Unreadable unreadable(XMLStreamException e) {
        return e.getNestedException() instanceof Unreadable known ? known : Unreadable.because(e);
    }

    private static XMLInputFactory strict() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 200);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1 << 16);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 100);
        return factory;
    }
}
