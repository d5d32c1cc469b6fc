package org.modelatlas.surface.pdf;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a document says of itself, as the two dictionaries that readers look into. */
final class Metadata {

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfuaid:part>1</pdfuaid:part>
      <dc:format>application/pdf</dc:format>
      <dc:language><rdf:Bag><rdf:li>%2$s</rdf:li></rdf:Bag></dc:language>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3$s</rdf:li></rdf:Alt></dc:description>
      <xmp:CreatorTool>%4$s</xmp:CreatorTool>
      <xmp:CreateDate>%5$sT00:00:00Z</xmp:CreateDate>
      <pdf:Producer>%4$s</pdf:Producer>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private final Description description;

  Metadata(Description description) {
    this.description = description;
  }

  /** The packet of ISO 16684-1. */
  COSStream stream(PDDocument document) {
    String packet =
        PACKET.formatted(
            escaped(description.title()),
            description.languageTag(),
            escaped(description.subject()),
            escaped(description.creator()),
            description.date());
    COSStream stream = Streams.plain(document, packet.getBytes(StandardCharsets.UTF_8));
    stream.setItem(COSName.TYPE, COSName.METADATA);
    stream.setName(COSName.SUBTYPE, "XML");
    return stream;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The information dictionary of ISO 32000-1, 14.3.3. */
  COSDictionary info() {
    var info = new COSDictionary();
    info.setString(COSName.TITLE, description.title());
    if (!description.subject().isEmpty()) {
      info.setString(COSName.SUBJECT, description.subject());
    }
    info.setString(COSName.CREATOR, description.creator());
    info.setString(COSName.PRODUCER, description.creator());
    String day = description.date().toString().replace("-", "");
    info.setString(COSName.CREATION_DATE, "D:" + day + "000000Z");
    return info;
  }
}
