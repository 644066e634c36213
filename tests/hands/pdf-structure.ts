/** What a printed PDF has of the structure that PDF/A-3 (ISO 19005-3) asks for. */
export interface PdfStructure {
  readonly version: string
  /** Binary bytes in the second line, so that no program takes the file for text. */
  readonly saysBinary: boolean
  readonly everyFontInside: boolean
  readonly everyFontInUnicode: boolean
  readonly tagged: boolean
  readonly language: string
  readonly title: boolean
  readonly encrypted: boolean
  readonly scripts: boolean
  /** Anything that lets what lies under it be seen. */
  readonly transparent: boolean
  readonly metadata: boolean
  readonly outputIntent: boolean
  readonly fileIdentifier: boolean
  readonly attachments: boolean
}

const count = (text: string, sought: RegExp): number => [...text.matchAll(sought)].length

/** Reads the structure of a PDF whose objects lie open in the file, as Chromium writes them. */
export function pdfStructure(bytes: Uint8Array): PdfStructure {
  const text = Buffer.from(bytes).toString('latin1')
  const [first = '', second = ''] = text.split('\n', 2)
  const trailer = text.slice(text.lastIndexOf('\ntrailer'))
  const fonts = count(text, /\/Type \/FontDescriptor\b/g)
  return {
    version: first.replace('%PDF-', '').trim(),
    saysBinary: /^%[\u0080-\u00FF]{4}/.test(second),
    everyFontInside: fonts > 0 && fonts === count(text, /\/FontFile[23]? \d+ 0 R/g),
    everyFontInUnicode: count(text, /\/Subtype \/Type0\b/g) === count(text, /\/ToUnicode \d+ 0 R/g),
    tagged: /\/MarkInfo <<[^>]*\/Marked true/.test(text),
    language: /\/Lang \(([^)]*)\)/.exec(text)?.[1] ?? '',
    title: /\/Title [<(]/.test(text),
    encrypted: trailer.includes('/Encrypt'),
    scripts: /\/(JavaScript|JS|Launch)\b/.test(text),
    transparent: /\/(?:CA|ca) 0?\.\d|\/SMask \d|\/BM \/(?!Normal)/.test(text),
    metadata: /\/Type \/Metadata\b/.test(text),
    outputIntent: text.includes('/OutputIntents'),
    fileIdentifier: trailer.includes('/ID'),
    attachments: /\/(EmbeddedFiles|AF) /.test(text),
  }
}
