/** The vocabularies of the IPTC Photo Metadata Standard in XMP, by the prefixes it gives them. */
export const XMP_NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
} as const;

/** Vocabularies that are read and never written: cameras, owners, the history of edits. */
export const PRIVATE_NAMESPACES = {
  exif: 'http://ns.adobe.com/exif/1.0/',
  exifEX: 'http://cipa.jp/exif/1.0/',
  aux: 'http://ns.adobe.com/exif/1.0/aux/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  xmpNote: 'http://ns.adobe.com/xmp/note/',
} as const;

/** A property by its usual name, `dc:description`. */
export type XmpName = `${keyof typeof XMP_NAMESPACES | keyof typeof PRIVATE_NAMESPACES}:${string}`;

export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
