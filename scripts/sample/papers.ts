import { createHash } from 'node:crypto'
import type { Paper } from '#shared/domain/papers/paper'
import { day } from '#shared/kernel/day'

/** A paper of a sample, and the file that is attached to it. */
export interface SamplePaper {
  readonly paper: Paper
  readonly content: Buffer
  readonly sha256: string
}

/** A text as it is written within a PDF, by the codes of its letters. */
const quoted = (text: string): string => text.replaceAll(/[()\\]/g, String.raw`\$&`)

/** One page that says what it stands for. */
function onePage(lines: readonly string[]): Buffer {
  const text = lines
    .map((line, at) => `BT /F1 12 Tf 72 ${String(760 - at * 20)} Td (${quoted(line)}) Tj ET`)
    .join('\n')
  const objects = [
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>',
    `<</Length ${String(text.length)}>>\nstream\n${text}\nendstream`,
    '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>',
  ].map((body, at) => `${String(at + 1)} 0 obj\n${body}\nendobj\n`)
  const header = '%PDF-1.4\n'
  const places = objects.map((_, at) => header.length + objects.slice(0, at).join('').length)
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const start = header.length + objects.join('').length
  const trailer = `trailer\n<</Size 6 /Root 1 0 R>>\nstartxref\n${String(start)}\n%%EOF\n`
  const whole = `${header}${objects.join('')}xref\n0 6\n0000000000 65535 f \n${table}${trailer}`
  return Buffer.from(whole, 'latin1')
}

/** A paper of an agreement that all its parties took, with a page that says so. */
export function samplePaper(
  agreementId: string,
  kind: Paper['kind'],
  title: string,
  on: string,
  id = `${agreementId}-${kind}`,
): SamplePaper {
  const content = onePage([title, `Le ${on.split('-').toReversed().join('/')}`, 'Exemple'])
  const sha256 = createHash('sha256').update(content).digest('hex')
  const version = {
    sha256,
    fileName: `${title}.pdf`,
    size: content.length,
    addedAt: `${on}T10:00:00.000Z`,
  }
  const paper: Paper = {
    id,
    agreementId,
    kind,
    title,
    date: day(on),
    number: '',
    collectivityId: null,
    agentId: null,
    amendmentId: null,
    versions: [version],
  }
  return { paper, content, sha256 }
}
